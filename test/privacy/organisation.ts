import { datasetFromRows, type Row } from '../../src/ingest/dataset-from-rows.js';
import type { Dataset } from '../../src/schema/dataset.js';

/** Units of 20, 20, 12 and 3 people. */
const unitOf = (at: number) => (at < 20 ? 'North' : at < 40 ? 'South' : at < 52 ? 'West' : 'Tiny');
const idOf = (at: number) => `id ${String(at).padStart(2, '0')}`;

/** What everybody of {@link markedDataset} is, with what marks them out. */
export const markedPeople: readonly Row[] = Array.from({ length: 55 }, (_, at) => ({
  person_id: idOf(at),
  name: `name ${at}`,
  manager_id: at === 0 ? '' : idOf(0),
  unit: unitOf(at),
  level: String(at % 2),
  fte: '0.5',
  start_date: '2020-05-06',
  skills: at === 4 ? 'rare:3;common:2' : 'common:2',
  interests: at < 9 ? 'nine;common' : at < 19 ? 'ten;common' : 'common',
  hours_available: '3.4',
  remark: `remark ${at}`,
  participate: at === 3 ? 'not-roles' : 'yes',
}));

/** An organisation in which everything about people is marked, in every table there is. */
export function markedDataset(): Dataset {
  const ring = markedPeople.map((_, at) => ({
    source: idOf(at),
    target: idOf((at + 1) % 55),
    kind: 'advice',
    weight: '2',
    timestamp: '2026-01-07',
  }));
  return datasetFromRows({
    people: markedPeople,
    interactions: [
      ...ring,
      { source: idOf(7), target: idOf(8), kind: 'odd', weight: '1', timestamp: '2026-01-11' },
      { source: idOf(9), target: idOf(10), kind: 'even', weight: '1' },
      { source: 'nobody we know', target: idOf(8), kind: 'advice', weight: '1' },
    ],
    meetings: [
      { event_id: 'm1', participants: `${idOf(4)};${idOf(2)}`, kind: 'meeting', timestamp: '2026-01-12' },
    ],
    roles: [{ role_id: 'r1', title: 'Guide', seats: 1, skills: 'common:2', sponsor_id: idOf(6) }],
    preferences: [
      { side: 'person', person_id: idOf(8), role_id: 'r1', score: 4, note: 'note of 8' },
      { side: 'person', person_id: idOf(2), role_id: 'r1', score: 3, note: 'note of 2' },
    ],
    ideas: [
      { idea_id: 'i1', owner_id: idOf(11), sponsor_id: idOf(12), title: 'title of 11', status: 'vetted' },
    ],
    history: [{ person_a: idOf(13), person_b: idOf(14), date: '2026-03-01', met: 'yes' }],
    answers: [
      {
        role_id: 'r1',
        person_id: idOf(8),
        person_answer: 'yes',
        role_answer: 'no',
        note: 'answer of 8',
        signed_off_by: 'name 1',
      },
    ],
  });
}
