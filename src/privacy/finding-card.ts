import { type Finding, type FindingText, textIn, told } from '../findings/finding.js';
import type { Words } from '../words/words.js';

/** What every finding says of itself, and none of what it found: figures are put back one by one by who has looked at them. */
export function cardOf(
  finding: Finding,
  sentences: (words: Words, text: FindingText) => readonly string[] = () => [],
): Finding {
  const { id, shows } = finding;
  return {
    id,
    shows,
    ...told((words) => {
      const text = textIn(words, finding);
      return { ...text, sentences: sentences(words, text) };
    }),
  };
}
