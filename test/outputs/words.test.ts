import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { type Reasoned, reasonIn } from '../../src/findings/finding.js';
import { usualMetrics } from '../../src/metrics/registry.js';
import { readDataset } from '../../src/node.js';
import { pictures } from '../../src/outputs/pictures/registry.js';
import { reportIn } from '../../src/outputs/report/render-report.js';
import { makeView } from '../../src/outputs/report/view.js';
import { summaryMd } from '../../src/outputs/summary-md.js';
import { languages, wordsIn } from '../../src/words/languages.js';
import { pseudo, pseudoText } from '../support/pseudo-words.js';
import { sampleAnalysis } from './sample-analysis.js';

/** Readable text of a page: between tags and in the attributes that are read out; text from the data and code apart. */
function readable(page: string): string[] {
  const plain = page
    .replace(/<(script|style|bdi|code)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<dl class="reading">[\s\S]*?<\/dl>/g, (list) => list.replace(/<dd>[\s\S]*?<\/dd>/g, ''));
  return [
    ...[...plain.matchAll(/>([^<]+)</g)].map((match) => match[1]!),
    ...[...plain.matchAll(/(?:aria-label|title|placeholder)="([^"]*)"/g)].map((match) => match[1]!),
  ].map((text) => text.replace(/&#?\w+;/g, ' '));
}

/** Every word that the data brings: names, ids, units, columns, kinds, files. */
function dataWords(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') for (const word of value.match(/[A-Za-z]{2,}/g) ?? []) found.add(word);
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const [key, inner] of Object.entries(value)) {
      if (/^[a-z_]+$/.test(key)) found.add(key);
      dataWords(inner, found);
    }
  return found;
}

const sample = await analyze(await readDataset('fixtures/two-firms'), {
  draws: 20,
  permutations: 99,
});

describe('the words of the report', () => {
  it('all come from the table: a page of pseudo-words has no readable one but those of the data', () => {
    const known = dataWords([
      sample.graph.people,
      sample.dataset.roles,
      sample.dataset.ideas,
      sample.network.kinds,
    ]);
    for (const { title, card } of usualMetrics) dataWords([title, { ...card }], known);
    for (const word of ['level', 'unit', 'firm', 'everybody', 'csv', 'en', 'shortened']) known.add(word);
    const left = readable(reportIn(pseudo, sample, false)).flatMap((text) =>
      (text.match(/[A-Za-z]{2,}(?![A-Za-z…])/g) ?? [])
        .filter((word) => !known.has(word))
        .map((word) => `${word}: ${text}`),
    );
    expect(left.slice(0, 20)).toEqual([]);
  });

  it('come from the table in the reasons of rows too, which a page shows as it shows data', () => {
    const { introductions, roleMatches } = sample.findings;
    const rows: Reasoned[] = [...introductions.rows, ...roleMatches.unfilled];
    expect(rows.length).toBeGreaterThan(10);
    const known = dataWords([sample.graph.people, sample.dataset.roles, sample.dataset.ideas]);
    const left = rows.flatMap((row) =>
      (reasonIn(pseudo, row).match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !known.has(word)),
    );
    expect([...new Set(left)]).toEqual([]);
  });

  it('notices a word that is written into a section', () => {
    expect(
      readable('<p>Written here</p>')
        .join()
        .match(/[A-Za-z]{2,}/g),
    ).toEqual(['Written', 'here']);
    expect(pseudoText('Written here')).not.toMatch(/[A-Za-z]{2,}/);
    expect(pseudoText(pseudoText('Written'))).toBe(pseudoText('Written'));
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'has every usual measure and no English sentence in %s',
    (language) => {
      const words = wordsIn(language);
      for (const { id } of usualMetrics) expect(Object.keys(words.measureTexts)).toContain(id);
      const page = reportIn(words, sample, false).replace(/<script[\s\S]*?<\/script>/g, '');
      expect(page).toContain(`<html lang="${language}"`);
      const english = new Set(
        readable(reportIn(wordsIn('en'), sample, false)).filter((text) =>
          /[a-z]+ [a-z]+ [a-z]+ [a-z]+/.test(text),
        ),
      );
      const titles = sample.dataset.ideas.map(({ title = '' }) => title);
      const isData = (text: string) => titles.some((title) => title.startsWith(text.replace(/…$/, '')));
      expect(readable(page).filter((text) => english.has(text) && !isData(text))).toEqual([]);
      expect(
        page.match(/>(?:NaN|undefined)|(?:NaN|undefined)"|\bundefined\b[^(]*<\/p>|\[object|=&gt;/),
      ).toBeNull();
      expect(summaryMd(sample, language)).not.toMatch(/ would need |It does not mean/);
    },
  );

  it.each(languages)('draws every picture of a small organisation in %s', (language) => {
    const words = wordsIn(language);
    const analysis = sampleAnalysis();
    const view = makeView(analysis, false);
    for (const picture of pictures) {
      expect(picture.title(words)).not.toBe('');
      expect(picture.draw(view, words)?.toString() ?? '').not.toMatch(/NaN|undefined|\[object/);
    }
    const page = reportIn(words, analysis, true).replace(/<script[\s\S]*?<\/script>/g, '');
    expect(page).not.toMatch(/>(?:NaN|undefined)|\[object/);
  });
});
