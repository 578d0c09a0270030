import { type Finding, textIn, told } from '../findings/finding.js';
import type { Words } from '../words/words.js';

/** What every finding says of itself, and none of what it found: figures are put back one by one by who has looked at them. */
export function cardOf(finding: Finding, sentences: (words: Words) => readonly string[] = () => []): Finding {
  const { id, shows } = finding;
  return {
    id,
    shows,
    ...told((words) => ({ ...textIn(words, finding), sentences: sentences(words) })),
  };
}
