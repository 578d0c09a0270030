import type { Analysis } from '../../analysis.js';
import { brokerRoles } from '../../findings/brokers/broker-roles.js';
import type { BrokerRow, JoinedGroups } from '../../findings/brokers/brokers.js';
import type { OutputContext } from '../output.js';
import { type CsvColumn, toCsv } from './csv.js';

/** One row for each person who stands between groups, and column compared. */
export function brokersCsv(analysis: Analysis, { showNames }: OutputContext): string {
  return toCsv(brokerColumns(analysis, showNames), analysis.findings.brokers.rows);
}

/** Person, roles with what is expected of each, and Burt's and Guimera's measures beside. */
export function brokerColumns({ graph }: Analysis, showNames: boolean): CsvColumn<BrokerRow>[] {
  return [
    { header: 'by', cell: ({ by }) => by },
    { header: 'person_id', cell: ({ person }) => graph.people[person]?.id },
    ...(showNames ? [{ header: 'name', cell: ({ person }: BrokerRow) => graph.people[person]?.name }] : []),
    { header: 'is_broker', cell: ({ isBroker }) => isBroker },
    { header: 'clear_roles', cell: ({ clearRoles }) => clearRoles.join('; ') },
    { header: 'between', cell: ({ between }) => between },
    { header: 'joins', cell: ({ joins }) => joins.map(joinedText).join('; ') },
    ...brokerRoles.flatMap((role, r): CsvColumn<BrokerRow>[] => [
      { header: role, cell: ({ roles }) => roles[r]?.count },
      { header: `${role}_expected`, cell: ({ roles }) => roles[r]?.expected },
      { header: `${role}_p`, cell: ({ roles }) => roles[r]?.p },
      { header: `${role}_q`, cell: ({ roles }) => roles[r]?.q },
      { header: `${role}_weighted`, cell: ({ roles }) => roles[r]?.weighted },
      { header: `${role}_expected_of_density`, cell: ({ roles }) => roles[r]?.expectedOfDensity },
    ]),
    { header: 'constraint', cell: ({ position }) => position.constraint },
    { header: 'effective_size', cell: ({ position }) => position.effectiveSize },
    { header: 'efficiency', cell: ({ position }) => position.efficiency },
    { header: 'burt_hierarchy', cell: ({ position }) => position.burtHierarchy },
    { header: 'ei_index', cell: ({ position }) => position.eiIndex },
    { header: 'participation', cell: ({ position }) => position.participation },
    { header: 'within_module_z', cell: ({ position }) => position.withinModuleZ },
  ];
}

/** `Sales - Design 12`. */
export function joinedText({ a, b, ways }: JoinedGroups): string {
  return `${a} - ${b} ${ways}`;
}
