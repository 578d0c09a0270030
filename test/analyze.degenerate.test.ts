import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analyze.js';
import { datasetFromRows } from '../src/ingest/dataset-from-rows.js';
import { pictureFile } from '../src/outputs/pictures/picture-file.js';
import { pictures } from '../src/outputs/pictures/registry.js';
import { outputs } from '../src/outputs/registry.js';
import { makeView } from '../src/outputs/report/view.js';
import { english } from '../src/words/english.js';

const tie = (source: string, target: string) => ({ source, target, kind: 'advice' });
const person = (person_id: string, rest: Record<string, string> = {}) => ({ person_id, ...rest });
const awkward = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', ''];

const shapes: Record<string, Parameters<typeof datasetFromRows>[0]> = {
  'nobody and nothing': { people: [], interactions: [] },
  'one person': { people: [person('a')], interactions: [] },
  'one person with a self-tie': { people: [person('a')], interactions: [tie('a', 'a')] },
  'two people without ties': { people: [person('a'), person('b')], interactions: [] },
  'two people and one tie': { people: [person('a'), person('b')], interactions: [tie('a', 'b')] },
  'self-ties only': { people: [person('a'), person('b')], interactions: [tie('a', 'a'), tie('b', 'b')] },
  'repeated rows': {
    people: [person('a'), person('b'), person('a')],
    interactions: [tie('a', 'b'), tie('a', 'b'), tie('a', 'b')],
  },
  'ties to nobody known': { people: [person('a')], interactions: [tie('a', 'x'), tie('y', 'x')] },
  'ties without a people file': { interactions: [tie('a', 'b'), tie('b', 'c')] },
  'people with awkward ids': {
    people: awkward
      .slice(0, 5)
      .map((id) => person(id, { manager_id: '__proto__', unit: 'constructor', firm: 'toString' })),
    interactions: awkward.slice(0, 5).flatMap((a) => awkward.slice(0, 5).map((b) => tie(a, b))),
    roles: [{ role_id: '__proto__', skills: 'constructor:3', reach: 'toString' }],
  },
  'a ring of managers': {
    people: [
      person('a', { manager_id: 'b' }),
      person('b', { manager_id: 'c' }),
      person('c', { manager_id: 'a' }),
    ],
    interactions: [tie('a', 'b')],
  },
  'everybody tied to everybody': {
    people: [...'abcdefgh'].map((id) => person(id, { unit: id < 'e' ? 'x' : 'y' })),
    interactions: [...'abcdefgh'].flatMap((a) => [...'abcdefgh'].map((b) => tie(a, b))),
  },
  'a star': {
    people: [...'abcdefgh'].map((id) => person(id)),
    interactions: [...'bcdefgh'].map((id) => tie(id, 'a')),
  },
  'two islands': {
    people: [...'abcd'].map((id) => person(id, { unit: id })),
    interactions: [tie('a', 'b'), tie('c', 'd')],
  },
  'managers who are all elsewhere': {
    people: [...'abcdef'].map((id) => person(id, { manager_id: 'x', unit: 'u' })),
    interactions: [tie('a', 'b'), tie('b', 'c')],
  },
  'everybody on one level of one unit': {
    people: [...'abcdefgh'].map((id) =>
      person(id, { level: '1', unit: 'u', manager_id: id === 'a' ? '' : 'a' }),
    ),
    interactions: [...'bcdefgh'].map((id) => tie('a', id)),
  },
  'two firms without a tie between them, led by one person': {
    people: [...'abcdefghijkl'].map((id) =>
      person(id, {
        firm: id < 'g' ? 'x' : 'y',
        unit: id < 'g' ? 'p' : 'q',
        manager_id: id === 'a' ? '' : 'a',
      }),
    ),
    interactions: [tie('a', 'b'), tie('b', 'c'), tie('h', 'i'), tie('i', 'j'), tie('j', 'i')],
    ideas: [{ idea_id: 'i', owner_id: 'l', status: 'vetted' }],
  },
  'dotted lines and nothing else': {
    people: [person('a'), person('b', { dotted_manager_id: 'a' }), person('c', { dotted_manager_id: 'a;b' })],
    interactions: [{ source: 'c', target: 'b', kind: 'dotted_line' }],
  },
  'ties of formal kinds alone': {
    people: [...'abcdefgh'].map((id) => person(id, { unit: id < 'e' ? 'x' : 'y' })),
    interactions: [...'bcdefgh'].map((id) => ({ source: id, target: 'a', kind: 'reports_to' })),
  },
  'everybody opted out': { people: [person('a', { participate: 'no' })], interactions: [tie('a', 'a')] },
};

describe.each(Object.entries(shapes))('an organisation of %s', (_, tables) => {
  it('analyze(dataset) gives every output, without a throw, NaN, Infinity or undefined in any', async () => {
    const analysis = await analyze(datasetFromRows(tables), { draws: 20, permutations: 99 });
    for (const output of outputs) {
      const text = output.make(analysis, { showNames: false, showValues: false });
      expect(text.length, output.file).toBeGreaterThan(0);
      const data = text.replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/g, '');
      expect(data, output.file).not.toMatch(/\bNaN\b|\bInfinity\b|\[object|(^|[,>:] ?)undefined([,<]|$)/m);
    }
  });

  it('analyze(dataset) gives pictures that are whole, or none', async () => {
    const analysis = await analyze(datasetFromRows(tables), { draws: 20, permutations: 99 });
    const view = makeView(analysis, false);
    for (const { name, title, draw } of pictures) {
      const figure = draw(view, english);
      if (figure === undefined) continue;
      const text = pictureFile(figure, title(english), english.lang);
      expect(text, name).toMatch(/^<\?xml|^<svg/);
      expect(text.trimEnd().endsWith('</svg>'), name).toBe(true);
      expect(text, name).not.toMatch(/\bNaN\b|\bInfinity\b|undefined|\[object/);
    }
  });

  it('analyze(dataset) twice gives the same bytes', async () => {
    const once = async () => {
      const analysis = await analyze(datasetFromRows(tables), { draws: 20, permutations: 99 });
      return outputs.map((output) => output.make(analysis, { showNames: true, showValues: true }));
    };
    expect(await once()).toEqual(await once());
  });
});
