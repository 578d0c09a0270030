import { describe, expect, it } from 'vitest';
import { exponential } from '../../src/kernel/exponential.js';
import { normalUpperTail } from '../../src/kernel/normal-tail.js';
import type { Engine } from '../../src/kernel/pass.js';
import { createLogLinkFit, type LogLinkInput } from '../../src/kernel/regression/log-link-fit.js';
import { studentUpperTail } from '../../src/kernel/student-tail.js';
import { createRandom } from '../../src/random.js';
import { plainExpected, plainLogLink } from '../support/plain-log-link.js';

/** Largest distance from a stored figure, in units of the figure. */
const furthest = (found: readonly number[], stored: readonly number[]): number =>
  Math.max(...stored.map((figure, at) => Math.abs(found[at]! - figure) / Math.abs(figure)));

// Figures: R 4.2.2, sprintf("%.17g", ...) of the call named.
describe('tails of distributions beside R', () => {
  it('exponential(power) is exp(power) to 1e-15, 0 far below and infinite far above', () => {
    // exp(c(-100, -30.5, -1, -1e-9, 1e-9, 0.5, 1, 10, 100, 700))
    const powers = [-100, -30.5, -1, -1e-9, 1e-9, 0.5, 1, 10, 100, 700];
    const stored = [
      3.7200759760208361e-44,
      5.6756852326327227e-14,
      0.36787944117144233,
      0.99999999900000003,
      1.0000000010000001,
      1.6487212707001282,
      Math.E,
      22026.465794806718,
      2.6881171418161356e43,
      1.0142320547350045e304,
    ];
    expect(furthest(powers.map(exponential), stored)).toBeLessThan(1e-15);
    expect([exponential(0), exponential(-701), exponential(701), exponential(-Infinity)]).toEqual([
      1,
      0,
      Infinity,
      0,
    ]);
    expect(exponential(Number.NaN)).toBeNaN();
  });

  it('normalUpperTail(z) is pnorm(z, lower.tail = FALSE) to 1e-12', () => {
    const z = [-3, -1, -0.25, 0, 0.1, 0.5, 1, 1.6448536269514722, 2, 3, 4.5, 6, 8, 12, 20, 37];
    const stored = [
      0.9986501019683699, 0.84134474606854293, 0.5987063256829237, 0.5, 0.46017216272297101,
      0.30853753872598694, 0.15865525393145705, 0.050000000000000044, 0.022750131948179212,
      0.0013498980316300946, 3.3976731247300598e-6, 9.8658764503769809e-10, 6.2209605742717849e-16,
      1.776482112077679e-33, 2.7536241186062337e-89, 5.7255712225245771e-300,
    ];
    expect(furthest(z.map(normalUpperTail), stored)).toBeLessThan(1e-12);
    expect([normalUpperTail(38), normalUpperTail(Infinity), normalUpperTail(-Infinity)]).toEqual([0, 0, 1]);
    expect(normalUpperTail(Number.NaN)).toBeNaN();
  });

  // pt(c(0.3, 1, 2, 3.5, 6, 10, 25), df, lower.tail = FALSE)
  it.each<[number, readonly number[]]>([
    [
      1,
      [
        0.40722642092225769, 0.24999999999999978, 0.14758361765043321, 0.088585532782904736,
        0.052568456711253424, 0.03172551743055356, 0.012725611347991829,
      ],
    ],
    [
      3.65,
      [
        0.39023782316797284, 0.18945513945159936, 0.061427474645296284, 0.014439271929092988,
        0.0025891562973845736, 0.00043968507986509776, 1.6228044041051247e-5,
      ],
    ],
    [
      30,
      [
        0.38312305264217639, 0.16265430771301492, 0.02731252248149155, 0.0007384037188221278,
        6.9713843836023587e-7, 2.2876257041148048e-11, 6.0459111906434876e-22,
      ],
    ],
    [
      182.5,
      [
        0.38225929250377505, 0.15931727846698929, 0.023491621360555385, 0.00029234082633563169,
        5.1920218123258925e-9, 2.3757474433234225e-19, 3.8735673918916078e-61,
      ],
    ],
    [
      3650,
      [
        0.38209711953960701, 0.15868839833562498, 0.022787116869930048, 0.00023541155924815252,
        1.0827845508892972e-9, 1.5133046974592351e-23, 9.1755169439985938e-128,
      ],
    ],
  ])('studentUpperTail(t, %f) is pt(t, df, lower.tail = FALSE) to 1e-10', (degrees, stored) => {
    const t = [0.3, 1, 2, 3.5, 6, 10, 25];
    expect(
      furthest(
        t.map((at) => studentUpperTail(at, degrees)),
        stored,
      ),
    ).toBeLessThan(1e-10);
    // Below the middle it is what is left of 1.
    expect(studentUpperTail(-2, degrees) + studentUpperTail(2, degrees)).toBeCloseTo(1, 14);
    expect([studentUpperTail(0, degrees), studentUpperTail(Infinity, degrees)]).toEqual([0.5, 0]);
  });

  it('studentUpperTail(t, degrees) goes over into the normal tail, and has no answer without degrees', () => {
    expect(studentUpperTail(3, 99_999) / studentUpperTail(3, 100_001)).toBeCloseTo(1, 6);
    expect(studentUpperTail(3, Infinity)).toBe(normalUpperTail(3));
    expect(studentUpperTail(3, 0)).toBeNaN();
    expect(studentUpperTail(Number.NaN, 5)).toBeNaN();
  });
});

const rows = Array.from({ length: 24 }, (_, i) => i);
const counts = [0, 1, 2, 1, 0, 3, 2, 1, 4, 2, 5, 3, 2, 6, 4, 7, 3, 9, 5, 8, 12, 6, 10, 15];
const halves = counts.map((count) => count + 0.5);
const wholeInput = {
  values: Float64Array.from(counts),
  columns: [
    Float64Array.from(rows, (i) => (i - 11.5) / 7),
    Float64Array.from(rows, (i) => (((i * 7) % 5) - 2) / 1.4),
  ],
  places: Int32Array.from(rows),
  power: 1 as const,
  ridge: 0,
  clip: 1e9,
  rounds: 60,
};
type WholeInput = LogLinkInput & { readonly places: Int32Array };
/** All columns but the last are laid for all fits. */
const curveOf = (given: Partial<WholeInput>, engine: Engine = 'fastest') => {
  const { places, columns, ...rest }: WholeInput = { ...wholeInput, ...given };
  const regression = createLogLinkFit(places.length, columns.length, engine);
  regression.lay(columns.slice(0, -1), places);
  return regression.fit({ ...rest, columns: columns.slice(-1) });
};
const fitted = (given: Partial<WholeInput>) => [...curveOf(given).coefficients];

describe('createLogLinkFit beside R and SciPy', () => {
  // R 4.2.2, coef(glm(y ~ x1 + x2, family)), epsilon = 1e-15.
  it.each<[string, Partial<WholeInput>, readonly number[]]>([
    ['poisson', {}, [1.2330092508389958, 0.78885296755733947, -0.14082425259280795]],
    [
      'Gamma(link = "log")',
      { values: Float64Array.from(halves), power: 2 },
      [1.3938484232016712, 0.71281524705524535, -0.11228501496931918],
    ],
    [
      'gaussian(link = "log")',
      { values: Float64Array.from(halves), power: 0 },
      [1.3950812218474362, 0.69850094068474189, -0.12883119500138757],
    ],
    [
      'quasipoisson, weights 0.4 for every third row',
      { weights: Float64Array.from(rows, (i) => (i % 3 === 0 ? 0.4 : 1)) },
      [1.2966571885155018, 0.77954322094883632, -0.14282633056598634],
    ],
  ])('without ridge and cut-off it is glm with family %s', (_, given, stored) => {
    // R stops when the deviance has settled, which leaves the last digits of the coefficients open.
    expect(furthest(fitted(given), stored)).toBeLessThan(1e-8);
  });

  // SciPy 1.10.1, optimize.root of the same equations written out, tol = 1e-15.
  it.each<[string, Partial<WholeInput>, readonly number[]]>([
    [
      'a ridge, steady variance',
      { values: Float64Array.from(halves), power: 0, ridge: 10 },
      [1.6338383818164288, 0.41266372775281124, -0.08781855464280272],
    ],
    [
      'a ridge, variance of counts',
      { values: Float64Array.from(halves), ridge: 10 },
      [1.5277314899614174, 0.4603158206170826, -0.08656934020242019],
    ],
    [
      'a ridge, variance in proportion',
      { values: Float64Array.from(halves), power: 2, ridge: 10 },
      [1.4179747877273212, 0.49369151689428065, -0.08023665723062966],
    ],
    [
      'a cut-off and one row far out',
      { values: Float64Array.from(counts, (count, i) => (i === 3 ? 40 : count)), clip: 2.5 },
      [1.3107772468173717, 0.7125938142389094, -0.1562707965647424],
    ],
    [
      'both',
      { values: Float64Array.from(counts, (count, i) => (i === 3 ? 40 : count)), clip: 2.5, ridge: 10 },
      [1.4985846839795471, 0.424287572617724, -0.11782470268963463],
    ],
  ])('with %s it solves the equations that say so', (_, given, stored) => {
    expect(furthest(fitted(given), stored)).toBeLessThan(1e-7);
  });

  it('fit(input) gives coefficients of 0 where there is nothing to explain, and takes rows in any order', () => {
    expect(fitted({ values: new Float64Array(24) })).toEqual([0, 0, 0]);
    expect(furthest(fitted({ places: wholeInput.places.slice().reverse() }), fitted({}))).toBeLessThan(1e-12);
    // A mean stays a number however far a row stands out.
    const { expected } = curveOf({
      columns: [Float64Array.from(rows, (i) => (i === 3 ? 1e9 : i))],
      rounds: 1,
    });
    expect(expected.every(Number.isFinite)).toBe(true);
  });

  it('fit(input) has the bits of one sum after the other, with WebAssembly and without, fit after fit', () => {
    const people = 1201;
    const random = createRandom(11, 'log link');
    const column = () => Float64Array.from({ length: people }, () => 2 * random.next() - 1);
    const shared = [column(), column(), column(), column()];
    const places = Int32Array.from({ length: people }, (_, person) => person).filter(
      (person) => person % 9 !== 4,
    );
    const fits = (['fastest', 'plain'] as const).map((engine) => createLogLinkFit(people, 7, engine));
    for (const regression of fits) regression.lay(shared, places);
    // The second fit has fewer columns than the first, which leaves nothing behind.
    for (const [own, power] of [
      [[column(), column(), column()], 1],
      [[column()], 2],
      [[], 0],
    ] as const) {
      const input = {
        values: Float64Array.from({ length: people }, () => random.below(9)),
        power,
        ridge: 10,
        clip: 2.5,
        weights: column().map(Math.abs),
        rounds: 3,
      };
      const columns = [...shared, ...own];
      const wanted = plainLogLink({ ...input, columns, places });
      for (const regression of fits) {
        const { coefficients, expected } = regression.fit({ ...input, columns: own });
        expect(coefficients).toEqual(wanted);
        expect([...expected]).toEqual([...places].map((place) => plainExpected(wanted, columns, place)));
      }
    }
  });
});
