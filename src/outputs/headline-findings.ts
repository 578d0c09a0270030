import type { Findings } from '../analysis.js';
import type { Finding } from '../findings/finding.js';

/** Findings that a reader is told first, at most; the report has all of them. */
const MOST_HEADLINES = 5;

/** Up to five findings that have an answer, the most telling before the others. */
export function headlineFindings({
  leadershipMap,
  leadershipStyle,
  informalPull,
  gaps,
  coverage,
  fragileBridges,
  roleMatches,
  capacity,
  communities,
}: Findings): Finding[] {
  // Without a chart there is no map, and pull alone says who is turned to.
  const leaders = leadershipMap.missing === undefined ? leadershipMap : informalPull;
  return [leaders, gaps, roleMatches, leadershipStyle, coverage, fragileBridges, capacity, communities]
    .filter((finding) => finding.missing === undefined && finding.sentences.length > 0)
    .slice(0, MOST_HEADLINES);
}
