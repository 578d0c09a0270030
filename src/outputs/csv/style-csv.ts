import type { Analysis } from '../../analysis.js';
import type { StyleGroup } from '../../findings/style/leadership-style.js';
import type { StylePart } from '../../findings/style/style-profile.js';
import { type CsvColumn, toCsv } from './csv.js';

interface WithStyle {
  readonly findings: Pick<Analysis['findings'], 'leadershipStyle'>;
}

/** One part of one group; hidden groups have a row without a part. */
export interface StyleRow {
  readonly group: StyleGroup;
  readonly part: StylePart | undefined;
}

/** Every part of every group. */
export function styleRows({ findings }: WithStyle): StyleRow[] {
  return findings.leadershipStyle.groups.flatMap((group): StyleRow[] =>
    group.isHidden ? [{ group, part: undefined }] : group.parts.map((part) => ({ group, part })),
  );
}

/** The columns of {@link styleRows}, which the command and the file share. */
export const styleColumns: readonly CsvColumn<StyleRow>[] = [
  { header: 'by', cell: ({ group }) => group.by },
  { header: 'group', cell: ({ group }) => group.name },
  { header: 'people', cell: ({ group }) => (group.isHidden ? undefined : group.size) },
  { header: 'is_hidden', cell: ({ group }) => group.isHidden },
  { header: 'part', cell: ({ part }) => part?.id },
  { header: 'value', cell: ({ part }) => part?.value },
  { header: 'low', cell: ({ part }) => part?.low },
  { header: 'high', cell: ({ part }) => part?.high },
  { header: 'expected', cell: ({ part }) => part?.expected },
  { header: 'position', cell: ({ part }) => part?.position },
  { header: 'position_low', cell: ({ part }) => part?.positionLow },
  { header: 'position_high', cell: ({ part }) => part?.positionHigh },
  { header: 'leans', cell: ({ part }) => part?.leans },
  { header: 'cannot_tell', cell: ({ part }) => part?.cannotTell },
  { header: 'without_interval', cell: ({ part }) => part?.withoutInterval },
];

/** One row for each part of each group. */
export function styleCsv(analysis: WithStyle): string {
  return toCsv(styleColumns, styleRows(analysis));
}
