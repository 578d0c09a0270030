import { distance } from 'fastest-levenshtein';

/**
 * The name most like the one given, by edit distance without regard to case; undefined when none is near.
 *
 * Near is a third of the letters at most, or two in a short name, so that swapped letters are near; one in a name of less
 * than four. Of names equally near the first wins.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  // A name of thousands of letters is near to nothing, and comparing it would take long.
  if (name.length > 100) return undefined;
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      nearest = candidate;
    }
  }
  return nearest;
}
