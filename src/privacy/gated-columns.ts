import { comparedColumns } from '../findings/introductions/compared-columns.js';
import { columnAliasesOf } from '../graph/build-graph.js';
import { groupColumns, groupFields, groupPeople } from '../graph/groups.js';
import type { Dataset } from '../schema/dataset.js';
import type { GatedColumn } from '../schema/privacy.js';
import type { Person } from '../schema/records.js';
import { REST, safeBlocks } from './safe-blocks.js';

/** Columns made safe: what is shown of them, and the groups of people they hold. */
export interface GatedColumns {
  readonly columns: readonly GatedColumn[];
  /** What each person has under the columns, and under none other. Fields and attributes as in a {@link Person}. */
  groupsOf(person: number): Pick<Person, 'attributes'> & Partial<Pick<Person, (typeof groupFields)[number]>>;
}

/** Makes the groups of columns so large that none, and no combination of them, is of fewer than k people. Throws COLUMN_UNKNOWN. */
export function gateColumns(dataset: Dataset, asked: readonly string[] | undefined, k: number): GatedColumns {
  const { people } = dataset;
  const graph = { people, columnAliases: columnAliasesOf(dataset) };
  const names = comparedColumns(
    { groupColumns: groupColumns(graph), groupsBy: (column) => groupPeople(graph, column) },
    asked,
  );
  const found = [...new Set(names)].map((by) => groupPeople(graph, by));
  const safe = safeBlocks(
    found.map(({ of }) => of),
    people.length,
    k,
  );
  const shown = found.map(({ column, names: values }, at) => {
    const { of } = safe[at]!;
    const rest = of?.includes(REST) === true ? restName(values) : undefined;
    const nameOf = (person: number) => {
      const value = of?.[person] ?? -1;
      return value === REST ? rest : values[value];
    };
    const resolved = groupColumns(graph).includes(column) ? column : graph.columnAliases.get(column);
    return { by: column, field: resolved ?? column, isShown: of !== undefined, rest, nameOf };
  });
  return {
    columns: shown.map(({ by, isShown, rest }) => ({ by, isShown, rest })),
    groupsOf(person) {
      const values = shown.flatMap(({ field, nameOf }): [string, string][] => {
        const name = nameOf(person);
        return name === undefined ? [] : [[field, name]];
      });
      const isField = ([field]: readonly [string, string]) => groupFields.some((name) => name === field);
      return {
        ...Object.fromEntries(values.filter(isField)),
        attributes: new Map(values.filter((value) => !isField(value))),
      };
    },
  };
}

/** What those put together are called: like no group of the data. */
function restName(values: readonly string[]): string {
  let name = '(others)';
  while (values.includes(name)) name = `(${name})`;
  return name;
}
