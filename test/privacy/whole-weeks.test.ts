import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { buildGraph } from '../../src/graph/build-graph.js';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { gateDataset } from '../../src/privacy/gate-dataset.js';
import { newKey, parseKey } from '../../src/privacy/pseudonyms.js';
import { recordedMessages } from '../../src/ties/recorded-messages.js';
import { recordedTime } from '../../src/ties/recorded-time.js';
import { mondayOf, windowOf } from '../../src/ties/window.js';
import { emptyFolder, folderOf, runCli } from '../cli/run-cli.js';

const ids = Array.from({ length: 12 }, (_, at) => `p${at + 10}`);
/** From Sunday 2026-01-04 to Monday 2026-01-19, one tie a day. */
const days = Array.from({ length: 16 }, (_, at) => `2026-01-${String(at + 4).padStart(2, '0')}`);
const people = ids.map((person_id) => ({ person_id, unit: 'North' }));
const ties = days.map((timestamp, at) => ({
  source: ids[at % 12],
  target: ids[(at + 1 + Math.floor(at / 12)) % 12],
  kind: 'mail',
  timestamp,
}));
const meetings = [{ event_id: 'm', participants: 'p10;p15', kind: 'talk', timestamp: '2026-01-11' }];
const dataset = datasetFromRows({ people, interactions: ties, meetings });
const coded = () =>
  gateDataset(dataset, { mode: 'pseudonymous', key: parseKey(newKey()), purpose: 'a test', k: 10 });

/** Records of a week that has a day in the window, counted without the gate. */
function recordsOf(from: string | undefined, to: string | undefined): number {
  const number = (day: string) => Date.parse(day) / 86_400_000;
  return [...days, '2026-01-11'].filter((day) => {
    const monday = mondayOf(number(day));
    return (from === undefined || monday + 6 >= number(from)) && (to === undefined || monday <= number(to));
  }).length;
}

describe('a window of time where people are shown by codes', () => {
  it.each([
    [undefined, undefined],
    ['2026-01-05', '2026-01-11'],
    ['2026-01-07', '2026-01-10'],
    ['2026-01-11', '2026-01-11'],
    ['2026-01-11', '2026-01-12'],
    ['2026-01-01', '2026-01-08'],
    ['2026-01-18', undefined],
    [undefined, '2026-01-04'],
  ])('from %s to %s holds all records of the weeks it has a day of, and no other', async (from, to) => {
    const { graph } = buildGraph(await coded(), { from, to });
    expect(graph.layers.reduce((sum, { interactionCount }) => sum + interactionCount, 0)).toBe(
      recordsOf(from, to),
    );
  });

  it('is that of orgraph.json where none is asked for, and stands in the analysis as it was taken', async () => {
    const gated = await coded();
    const configured = {
      ...gated,
      config: { ...gated.config, window: { from: '2026-01-07', to: '2026-01-09' } },
    };
    expect(buildGraph(configured).graph.layers[0]!.interactionCount).toBe(
      buildGraph(gated, { from: '2026-01-05', to: '2026-01-11' }).graph.layers[0]!.interactionCount,
    );
    const { options } = await analyze(configured, { draws: 20, permutations: 99 });
    expect([options.from, options.to]).toEqual(['2026-01-05', '2026-01-11']);
    expect(windowOf(configured, options)).toEqual({ from: options.from, to: options.to });
  });

  it('has as many ties as with people identified where it leaves no record out', async () => {
    const count = ({ graph }: ReturnType<typeof buildGraph>) =>
      graph.layers.map(({ csr }) => csr.arcCount).sort((a, b) => a - b);
    expect(count(buildGraph(await coded()))).toEqual(count(buildGraph(dataset)));
  });

  it('has as many weeks of recorded contact as there are, where no window is asked for', async () => {
    const ofTwoWeeks = async (more: object) => {
      const rows = ['2026-01-05', '2026-01-18'].map((timestamp) => ({ ...ties[0], timestamp, ...more }));
      return gateDataset(datasetFromRows({ people, interactions: rows }), {
        mode: 'pseudonymous',
        key: parseKey(newKey()),
        purpose: 'a test',
      });
    };
    expect(recordedTime(await ofTwoWeeks({ duration_minutes: 60 }), undefined, undefined).weeks).toBe(2);
    expect(recordedMessages(await ofTwoWeeks({}), undefined, undefined).weeks).toBe(2);
  });

  it('is taken by the day in other modes', async () => {
    for (const mode of ['identified', 'aggregate'] as const) {
      const gated = await gateDataset(dataset, { mode, k: 10 });
      expect(windowOf(gated, { from: '2026-01-07', to: '2026-01-10' })).toEqual({
        from: '2026-01-07',
        to: '2026-01-10',
      });
    }
  });
});

describe('orgraph --privacy pseudonymous --from --to', () => {
  const csv = (rows: readonly object[]) =>
    [Object.keys(rows[0]!).join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');

  it('says which days count, beside the answer and in the record', async () => {
    const folder = await folderOf({ 'people.csv': csv(people), 'interactions.csv': csv(ties) });
    const env = { ORGRAPH_KEY: newKey() };
    const mode = ['--privacy', 'pseudonymous', '--purpose', 'a test'];
    const window = ['--from', '2026-01-07', '--to', '2026-01-08'];
    const told = 'the window is taken in whole weeks: from 2026-01-05 to 2026-01-11';
    const measured = await runCli(
      ['measure', folder, '--of', 'network', '--metrics', 'ties', '--format', 'json', ...mode, ...window],
      { env },
    );
    expect(measured.stderr).toContain(told);
    expect(JSON.parse(measured.stdout)).toMatchObject({
      options: { from: '2026-01-05', to: '2026-01-11' },
      network: [{ value: 7 }],
    });
    expect((await runCli(['check', folder, ...mode, ...window], { env })).stderr).toContain(told);

    const output = await emptyFolder();
    const ran = await runCli(['analyze', folder, '-o', output, '--draws', '20', ...mode, ...window], { env });
    expect(ran.stderr).toContain(told);
    const record = JSON.parse(await readFile(join(output, 'run.json'), 'utf8')) as object;
    expect(record).toMatchObject({ options: { from: '2026-01-05', to: '2026-01-11' } });
    expect(await readFile(join(output, 'network-statement.md'), 'utf8')).toContain(
      '2026-01-05 to 2026-01-11',
    );

    const whole = await runCli(
      ['measure', folder, '--metrics', 'degree', ...mode, '--from', '2026-01-05', '--to', '2026-01-11'],
      { env },
    );
    expect(whole.stderr).not.toContain('whole weeks');
    const days = await runCli(['measure', folder, '--metrics', 'degree', ...window]);
    expect(days.stderr).not.toContain('whole weeks');
  });
});
