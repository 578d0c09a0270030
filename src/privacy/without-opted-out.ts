import type { Dataset } from '../schema/dataset.js';
import type { Issue, IssueCode, IssueCount } from '../schema/issue.js';

/** Issues that are of people who do not take part, all of them or by what they say. */
const isOfThem: ReadonlySet<IssueCode> = new Set(['opted-out', 'participation-unclear']);

/**
 * A dataset that tells of people who do not take part one number, and none where they are fewer than k. What their rows are is not
 * told: neither how much contact they had nor the lines on which they stand, and rows of files are counted without theirs, so that
 * no difference of two counts is about them.
 */
export function withoutOptedOutRows(dataset: Dataset, k: number): Dataset {
  const { people } = dataset.optedOut;
  const lines = new Map<string, Set<number>>();
  const note = (file: string, line: number) => lines.set(file, (lines.get(file) ?? new Set()).add(line));
  const peopleFile = dataset.files.find(({ table }) => table === 'people')?.file;
  if (peopleFile !== undefined) for (const line of dataset.optedOut.lines ?? []) note(peopleFile, line);
  for (const { code, file, line } of dataset.issues)
    if (isOfThem.has(code) && line !== undefined) note(file, line);

  // A file that is refused is refused whoever the row is of where that was seen.
  const isTold = ({ code, severity, file, line }: Issue) =>
    severity === 'refused' ||
    (!isOfThem.has(code) && (line === undefined || lines.get(file)?.has(line) !== true));
  const gone = new Map<string, number>();
  for (const issue of dataset.issues) {
    const cause = `${issue.file}\n${issue.code}`;
    if (!isTold(issue)) gone.set(cause, (gone.get(cause) ?? 0) + 1);
  }
  const heldBack = dataset.issues.filter((issue) => issue.severity === 'held-back' && !isTold(issue));
  const heldBackOf = (name: string) =>
    new Set(heldBack.filter(({ file }) => file === name).map(({ line }) => line)).size;
  return {
    ...dataset,
    files: dataset.files.map((file) => ({
      ...file,
      read: file.read - file.optedOut - heldBackOf(file.file),
      heldBack: file.heldBack - heldBackOf(file.file),
      delivered: file.delivered - file.optedOut,
      dropped: file.dropped - file.optedOut,
      optedOut: 0,
    })),
    issues: dataset.issues.filter(isTold),
    issueCounts: dataset.issueCounts.flatMap((cause): IssueCount[] => {
      const count = cause.count - (gone.get(`${cause.file}\n${cause.code}`) ?? 0);
      return isOfThem.has(cause.code) || count === 0 ? [] : [{ ...cause, count }];
    }),
    optedOut: {
      people: people < k ? 0 : people,
      ...(people > 0 && people < k ? { fewerThan: k } : {}),
      interactions: undefined,
    },
  };
}
