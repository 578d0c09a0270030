import type { Analysis } from '../../analysis.js';
import { evidenceKinds } from '../../findings/pull/pull-evidence.js';
import type { OutputContext } from '../output.js';
import { personFacts } from '../person-facts.js';
import { type TopPerson, topPeople } from '../top-people.js';
import { toCsv } from './csv.js';
import { evidenceColumns, identity } from './people-csv.js';

/**
 * One row for each person whose informal pull is clear, likely or cannot be told. Ties in rank are told by
 * `rank_shared_by` rather than by a mark, so that `rank` stays a number.
 */
export function leadersCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv<TopPerson>(
    [
      { header: 'rank', cell: (row) => row.rank },
      { header: 'rank_shared_by', cell: (row) => row.sharedBy },
      ...identity(showNames),
      { header: 'quadrant', cell: (row) => row.map?.quadrant },
      { header: 'pull', cell: (row) => row.pull.pull },
      { header: 'pull_share', cell: (row) => row.pull.share },
      { header: 'pull_share_low', cell: (row) => row.pull.shareLow },
      { header: 'pull_share_high', cell: (row) => row.pull.shareHigh },
      { header: 'pull_chance', cell: (row) => row.pull.chance },
      { header: 'pull_held_share', cell: (row) => row.pull.heldShare },
      { header: 'dominance_rank_best', cell: (row) => row.pull.dominanceBest },
      { header: 'dominance_rank_worst', cell: (row) => row.pull.dominanceWorst },
      { header: 'top_kinds', cell: (row) => row.pull.topKinds },
      ...evidenceKinds.flatMap(evidenceColumns),
      { header: 'sought_along_line', cell: (row) => row.pull.soughtAlongLine },
      { header: 'contacts_manager', cell: (row) => row.map?.contacts.manager },
      { header: 'contacts_direct_reports', cell: (row) => row.map?.contacts.directReports },
      { header: 'contacts_skip_up', cell: (row) => row.map?.contacts.skipUp },
      { header: 'contacts_skip_down', cell: (row) => row.map?.contacts.skipDown },
      { header: 'contacts_dotted', cell: (row) => row.map?.contacts.dotted },
      { header: 'contacts_across', cell: (row) => row.map?.contacts.across },
    ],
    topPeople(personFacts(analysis)),
  );
}
