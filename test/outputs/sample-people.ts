import type { Layer, OrgGraph } from '../../src/graph/org-graph.js';
import { buildCsr } from '../../src/kernel/csr.js';
import { type Person, person, type Role, role } from '../../src/schema/records.js';

/** Text that spreadsheets, pages and parsers have been known to run or to misread. */
export const hostile = {
  formula: '=1+1',
  script: '</script><img src=x onerror=alert(1)>',
  prototype: '__proto__',
  override: '\u202Egnp.exe',
  attribute: '" onmouseover="alert(2)',
  control: 'a\u0001\u0000b',
} as const;

const rows: readonly [id: string, name: string, manager: string | undefined, unit: string, firm: string][] = [
  ['p01', 'Ana Ahlgren', undefined, 'Sales', 'North'],
  ['p02', hostile.script, 'p01', 'Sales', 'North'],
  ['p03', hostile.formula, 'p01', 'Sales', 'North'],
  ['p04', 'Dan & Daughters', 'p01', 'Sales', 'North'],
  ['p05', "O'Neill", 'p02', 'Sales', 'North'],
  ['p06', 'Fay', 'p01', hostile.script, 'North'],
  ['p07', hostile.override, 'p06', hostile.script, 'North'],
  ['p08', 'שרה', 'p06', hostile.script, 'North'],
  ['p09', 'Ida', undefined, 'Care', 'South'],
  [hostile.prototype, hostile.attribute, 'p09', 'Care', 'South'],
  [hostile.formula, 'Kim', 'p09', 'Care', 'South'],
  [hostile.script, 'Lou', 'p09', 'Care', 'South'],
  [hostile.override, 'A name that goes on and on '.repeat(6).trim(), 'p09', 'Care', 'South'],
  [hostile.control, 'Noor', 'p09', 'Care', 'South'],
];

/** Fourteen people of two firms, by id in code-unit order. */
export const samplePeople: readonly Person[] = rows
  .map(([id, name, managerId, unit, firm]) =>
    person.parse({ id, name, managerId, unit, firm, level: managerId === undefined ? 'head' : 'staff' }),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export const sampleRoles: readonly Role[] = [
  role.parse({ id: 'r1', title: `Guide ${hostile.script}`, seats: 2, reach: ['Sales', 'Care'] }),
  role.parse({ id: 'r2', title: hostile.formula }),
];

const place = new Map(samplePeople.map(({ id }, i) => [id, i]));
export const at = (id: string): number => place.get(id)!;

const advice: readonly [from: string, to: string, strength: number][] = [
  ['p02', 'p07', 3],
  ['p03', 'p07', 2],
  ['p04', 'p07', 1],
  ['p05', 'p03', 2.5],
  ['p01', 'p06', 1],
  ['p08', 'p07', 4],
  ['p07', 'p09', 2],
  [hostile.prototype, 'p07', 1],
  [hostile.formula, hostile.prototype, 2],
  [hostile.script, hostile.prototype, 1.25],
  [hostile.override, hostile.prototype, 1],
  ['p09', hostile.prototype, 0.1],
];
const meetings: readonly [a: string, b: string, strength: number][] = [
  ['p01', 'p02', 30],
  ['p01', 'p03', 30],
  ['p02', 'p07', 60],
  ['p09', hostile.formula, 45],
  [hostile.script, hostile.override, 15],
  ['p09', hostile.control, 15],
];

function layer(kind: string, directed: boolean, ties: typeof advice): Layer {
  const pairs = directed ? ties : [...ties, ...ties.map(([a, b, s]) => [b, a, s] as const)];
  return {
    kind,
    directed,
    trust: kind === 'advice',
    formal: false,
    share: 1,
    minWeight: 0,
    interactionCount: ties.length,
    csr: buildCsr(samplePeople.length, {
      sources: Int32Array.from(pairs, ([from]) => at(from)),
      targets: Int32Array.from(pairs, ([, to]) => at(to)),
      strengths: Float64Array.from(pairs, ([, , strength]) => strength),
    }),
  };
}

export const sampleGraph: OrgGraph = {
  people: samplePeople,
  indexOf: place,
  layers: [layer('advice', true, advice), layer(`meeting ${hostile.script}`, false, meetings)],
  managerOf: Int32Array.from(samplePeople, ({ managerId }) => (managerId === undefined ? -1 : at(managerId))),
  columnAliases: new Map(),
};
