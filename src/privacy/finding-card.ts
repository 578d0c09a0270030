import type { Finding } from '../findings/finding.js';

/** What every finding says of itself, and none of what it found: figures are put back one by one by who has looked at them. */
export function cardOf(finding: Finding): Finding {
  const { id, title, question, rule, mayMean, doesNotMean, shows, missing } = finding;
  return { id, title, question, rule, mayMean, doesNotMean, shows, missing, sentences: [] };
}
