import { rewire } from '../../src/simulate/rewire.js';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import * as f from './figures.js';
import { overlay, readSimulation, soughtBy, unitPairs } from './read-simulation.js';

const seeds = process.argv[2] ? process.argv[2].split(',').map(Number) : [42, 1, 2, 3, 4, 5];
const size = +(process.argv[3] ?? 180);
const pc = (x: number) => (100 * x).toFixed(0);
for (const seed of seeds) {
  const s = simulateFirms({ seed, size });
  for (const [label, sim] of [
    ['orig', s],
    ['rew', rewire(s, seed)],
  ] as const) {
    const r = readSimulation(sim);
    const p = s.planted;
    const L = p.hiddenLeader;
    const nomeet = overlay(...r.kinds.values());
    const trusty = overlay(r.kinds.get('advice')!, r.kinds.get('trust')!);
    const mutSum = new Map(
      [...r.people.keys()].map((id) => [
        id,
        f.reciprocated(r.kinds.get('advice')!).get(id)! + f.reciprocated(r.kinds.get('trust')!).get(id)!,
      ]),
    );
    const n = r.people.size;
    console.log(`--- seed ${seed} ${label} n=${n}`);
    const row = (name: string, m: Map<string, number>) =>
      `${name}: top${pc(f.shareAbove(m, L))}% r${f.rank(m, L)} (${m.get(L)!.toFixed(0)})`;
    console.log(
      ' deg pct-from-top | ',
      ['advice', 'trust', 'message', 'call']
        .map(
          (k) =>
            `${k} in ${pc(f.shareAbove(f.inDegree(r.kinds.get(k)!), L))} out ${pc(f.shareAbove(f.outDegree(r.kinds.get(k)!), L))}`,
        )
        .join('; '),
      `; all in ${pc(f.shareAbove(f.inDegree(r.informal), L))} out ${pc(f.shareAbove(f.outDegree(r.informal), L))}; nomeet in ${pc(f.shareAbove(f.inDegree(nomeet), L))} out ${pc(f.shareAbove(f.outDegree(nomeet), L))} sought ${pc(f.shareAbove(soughtBy(r), L))}`,
    );
    console.log(
      ' ',
      row('betw', f.betweenness(r.informal)),
      row('betwNM', f.betweenness(nomeet)),
      '|',
      row('harm', f.harmonicIn(r.informal)),
      row('harmNM', f.harmonicIn(nomeet)),
      '|',
      row('mutU', f.reciprocated(trusty)),
      row('mutSum', mutSum),
      row('mutA', f.reciprocated(r.kinds.get('advice')!)),
      row('mutT', f.reciprocated(r.kinds.get('trust')!)),
    );
    const ups = unitPairs(r);
    const gap = ups.find((u) => p.gap.units.includes(u.a) && p.gap.units.includes(u.b))!;
    const br = ups.find((u) => p.fragileBridge.units.includes(u.a) && p.fragileBridge.units.includes(u.b))!;
    const others = ups.filter((u) => u !== br && u.observed >= 5).sort((a, b) => b.share - a.share)[0]!;
    const low = ups
      .filter((u) => u !== gap && u.usual >= 10)
      .sort((a, b) => a.observed / a.usual - b.observed / b.usual)[0]!;
    console.log(
      `  gap obs ${gap.observed} exp ${gap.expected.toFixed(1)} usual ${gap.usual.toFixed(1)} | other low ${low ? (low.observed / low.usual).toFixed(2) : ''} || bridge ${br.observed} pairs share ${br.share.toFixed(2)} ${br.holder === p.fragileBridge.holder} | next: ${others.a}-${others.b} ${others.observed} ${others.share.toFixed(2)}`,
    );
    const load = [...r.hours]
      .map(([id, h]) => ({
        id,
        x: (h.source + h.target + h.meetings) / 40 / Number(r.people.get(id)!['fte']),
        h,
      }))
      .sort((a, b) => b.x - a.x);
    const M = load.find((l) => l.id === p.overloadedManager)!;
    console.log(
      `  load ${M.x.toFixed(2)} src ${M.h.source.toFixed(1)} tgt ${M.h.target.toFixed(1)} meet ${M.h.meetings.toFixed(1)} | next ${load.filter((l) => l !== M)[0]!.x.toFixed(2)} median ${load[n >> 1]!.x.toFixed(2)}; contacts pct ${pc(f.shareAbove(f.inDegree(r.informal), p.overloadedManager))}`,
    );
    if (label === 'orig')
      console.log(
        '  studies',
        ['advice', 'trust', 'message', 'call']
          .map((k) => {
            const t = r.kinds.get(k)!;
            const i = [...f.inDegree(t).values()],
              o = [...f.outDegree(t).values()];
            return `${k} mean ${(f.sum(o) / n).toFixed(1)} cvIn ${f.variation(i).toFixed(2)} cvOut ${f.variation(o).toFixed(2)} rec ${f.reciprocity(t).toFixed(2)} tr ${f.transitivity(t).toFixed(2)}`;
          })
          .join(' | '),
        'allmean',
        (f.sum(f.outDegree(r.informal).values()) / n).toFixed(1),
      );
  }
}
for (const size of [2000,20000]) {console.time('sim '+size);const b=simulateFirms({size});console.timeEnd('sim '+size);console.time('rew '+size);rewire(b,1);console.timeEnd('rew '+size);}
