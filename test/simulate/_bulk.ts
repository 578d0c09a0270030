import { createRandom } from '../../src/random.js';
import { rewire } from '../../src/simulate/rewire.js';
import { simulateFirms } from '../../src/simulate/simulate-firms.js';
import * as f from './figures.js';
import { overlay, type Reading, readSimulation, soughtBy, unitPairs } from './read-simulation.js';

const from = +(process.argv[2] ?? 1),
  to = +(process.argv[3] ?? 20),
  size = +(process.argv[4] ?? 180),
  draws = +(process.argv[5] ?? 0);
const span: Record<string, number[]> = {};
const put = (k: string, v: number) => (span[k] ??= []).push(v);
function evidence(r: Reading) {
  const trusty = overlay(r.kinds.get('advice')!, r.kinds.get('trust')!);
  return {
    sought: soughtBy(r),
    betw: f.betweenness(r.informal),
    harm: f.harmonicIn(r.informal),
    mut: f.reciprocated(trusty),
  };
}
function thin(r: Reading, seed: number): Reading {
  const q = createRandom(seed, 'thin');
  const keep = new Map([...r.people].filter(() => q.next() >= 0.1));
  const layer = (t: any) => {
    const m = f.emptyTies(keep.keys());
    for (const [a, b] of t)
      if (keep.has(a)) for (const x of b) if (keep.has(x) && q.next() >= 0.1) m.get(a)!.add(x);
    return m;
  };
  const kinds = new Map([...r.kinds].map(([k, t]) => [k, layer(t)]));
  const met = layer(r.met);
  return { ...r, people: keep, kinds, met, informal: overlay(...kinds.values(), met) };
}
for (let seed = from; seed <= to; seed++) {
  const s = simulateFirms({ seed, size });
  const p = s.planted,
    L = p.hiddenLeader;
  for (const [label, sim] of [
    ['o', s],
    ['r', rewire(s, seed)],
  ] as const) {
    const r = readSimulation(sim);
    const e = evidence(r);
    const nm = overlay(...r.kinds.values());
    for (const [k, m] of Object.entries(e)) put(`${label} ${k} top%`, 100 * f.shareAbove(m, L));
    put(`${label} betwNM top%`, 100 * f.shareAbove(f.betweenness(nm), L));
    put(`${label} harmNM top%`, 100 * f.shareAbove(f.harmonicIn(nm), L));
    for (const k of ['advice', 'trust', 'message', 'call']) {
      put(`${label} ${k} in`, 100 * f.shareAbove(f.inDegree(r.kinds.get(k)!), L));
      put(`${label} ${k} out`, 100 * f.shareAbove(f.outDegree(r.kinds.get(k)!), L));
      if (label === 'o') {
        const t = r.kinds.get(k)!;
        put(`S ${k} cvIn`, f.variation(f.inDegree(t).values()));
        put(`S ${k} cvOut`, f.variation(f.outDegree(t).values()));
        put(`S ${k} rec`, f.reciprocity(t));
        put(`S ${k} trans`, f.transitivity(t));
        put(`S ${k} mean`, f.sum(f.outDegree(t).values()) / r.people.size);
      }
    }
    put(`${label} all in`, 100 * f.shareAbove(f.inDegree(r.informal), L));
    put(`${label} nm in`, 100 * f.shareAbove(f.inDegree(nm), L));
    put(`${label} nm out`, 100 * f.shareAbove(f.outDegree(nm), L));
    const ups = unitPairs(r);
    const is = (q: readonly string[]) => (u: any) => q.includes(u.a) && q.includes(u.b);
    const gap = ups.find(is(p.gap.units))!,
      br = ups.find(is(p.fragileBridge.units))!;
    put(`${label} gap ratio`, gap.observed / gap.expected);
    put(`${label} gap usual`, gap.usual);
    put(`${label} gap usualratio`, gap.observed / gap.usual);
    put(`${label} gap exp`, gap.expected);
    put(`${label} bridge share`, br.share);
    put(`${label} bridge pairs`, br.observed);
    put(
      `${label} other bridge share`,
      Math.max(...ups.filter((u) => u !== br && u.observed >= 5).map((u) => u.share)),
    );
    const unitFirm = new Map([...r.people.values()].map((x) => [x['unit']!, x['firm']!]));
    put(
      `${label} other gap ratio same firm, usual>=4`,
      Math.min(
        ...ups
          .filter((u) => u !== gap && u !== br && unitFirm.get(u.a) === unitFirm.get(u.b) && u.usual >= 4)
          .map((u) => u.observed / u.usual),
      ),
    );
    const load = [...r.hours].map(([id, h]) => ({
      id,
      x: (h.source + h.target + h.meetings) / 40 / Number(r.people.get(id)!['fte']),
      h,
    }));
    const M = load.find((l) => l.id === p.overloadedManager)!;
    put(`${label} load`, M.x);
    put(`${label} load src`, M.h.source);
    put(`${label} load tgt`, M.h.target);
    put(`${label} load next`, Math.max(...load.filter((l) => l !== M).map((l) => l.x)));
    put(`${label} load median`, load.map((l) => l.x).sort((a, b) => a - b)[load.length >> 1]!);
    put(`${label} M contacts`, 100 * f.shareAbove(f.inDegree(r.informal), p.overloadedManager));
    if (draws) {
      let ok = 0;
      const tops: number[] = [0, 0, 0, 0];
      for (let d = 0; d < draws; d++) {
        const t = thin(r, d);
        if (!t.people.has(L)) {
          continue;
        }
        const ev = Object.values(evidence(t));
        const k = Math.max(5, Math.ceil(0.1 * t.people.size));
        const hit = ev.map((m) => (f.rank(m, L) <= k ? 1 : 0));
        hit.forEach((h, i) => (tops[i]! += h));
        if (f.sum(hit) >= 2) ok++;
      }
      put(`${label} class share`, ok / draws);
      tops.forEach((t, i) => put(`${label} class top ${i}`, t / draws));
    }
  }
}
for (const [k, v] of Object.entries(span)) {
  const z = [...v].sort((a, b) => a - b);
  console.log(
    k.padEnd(28),
    [z[0], z[z.length >> 2], z[z.length >> 1], z[Math.floor(z.length * 0.75)], z.at(-1)]
      .map((x) => x!.toFixed(2))
      .join('  '),
  );
}
