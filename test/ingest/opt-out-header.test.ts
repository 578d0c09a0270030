import { describe, expect, it } from 'vitest';
import { datasetFromRows } from '../../src/ingest/dataset-from-rows.js';
import { isOptOutHeader } from '../../src/ingest/header/opt-out-header.js';
import { issuesOf } from './issues-of.js';

const optOuts = [
  'Opt out',
  'opt-out',
  'opted_out',
  'OptOut',
  'Opted out?',
  'survey opt-out (y/n)',
  'no consent',
  'No_Consent',
  'consent withdrawn',
  'excluded',
  'Exclude',
  'exclude from analysis',
  'is_excluded',
  'do not include',
  'Do not analyse',
  'not participating',
  'non-participant',
  'declined',
  'objects',
  'objected',
  'Has objected',
];

describe('isOptOutHeader(header)', () => {
  it.each(optOuts)('is true of %j', (header) => expect(isOptOutHeader(header)).toBe(true));

  it.each([
    'participate',
    'consent',
    'opt in',
    'name',
    'notes',
    'object_id',
    'exclusive',
    'project',
    'desktop outlet',
    'notice period',
    'nonprofit',
    'note',
    'node',
    'region',
    'used',
  ])('is false of %j', (header) => expect(isOptOutHeader(header)).toBe(false));
});

describe('datasetFromRows(tables) with a column of people who opted out', () => {
  it.each(optOuts)('refuses %j', (header) => {
    const dataset = datasetFromRows({ people: [{ person_id: 'a', [header]: 'yes' }] });
    expect(issuesOf(dataset)).toEqual([`opt-out-unclear people:1 ${header}`]);
    expect(dataset.issues[0]).toMatchObject({
      severity: 'refused',
      fix: 'give a column participate with yes or no, no for those who opted out',
    });
    expect(dataset.people).toEqual([]);
  });

  it('refuses it beside a synonym of participate, and when participate is mapped to it', () => {
    const beside = datasetFromRows({ people: [{ person_id: 'a', consent: 'yes', opted_out: 'yes' }] });
    expect(issuesOf(beside)).toEqual(['opt-out-unclear people:1 opted_out']);
    const mapped = datasetFromRows(
      { people: [{ person_id: 'a', opted_out: 'yes' }] },
      { columns: { people: { participate: 'opted_out' } } },
    );
    expect(issuesOf(mapped)).toEqual(['opt-out-unclear people:1 opted_out']);
  });

  it('keeps it as an attribute beside participate, or what is mapped to participate', () => {
    const people = [{ person_id: 'a', Participate: 'yes', excluded: 'no' }];
    expect(datasetFromRows({ people }).people[0]).toMatchObject({
      attributes: new Map([['excluded', 'no']]),
    });
    const mapped = datasetFromRows(
      { people: [{ person_id: 'a', consent: 'yes', excluded: 'no' }] },
      { columns: { people: { participate: 'consent' } } },
    );
    expect(mapped.issues).toEqual([]);
  });
});
