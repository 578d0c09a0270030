import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/read-dataset.node.js';
import { issuesOf } from './issues-of.js';
import { folderOf } from './temp-folder.js';

const people = 'person_id\na\nb\nc\n';

describe.each(['1e306', '1e15', '527040.001', '999999'])('a duration of %s minutes', (minutes) => {
  it('holds back its row of interactions', async () => {
    const dataset = await readDataset(
      folderOf({
        'people.csv': people,
        'ties.csv': `source,target,duration_minutes\na,b,527040\nb,c,${minutes}\n`,
      }),
    );
    expect(issuesOf(dataset)).toEqual(['number-range ties.csv:3 duration_minutes']);
    expect(dataset.interactions.count).toBe(1);
    expect(dataset.issues[0]!.found).not.toContain(minutes);
  });

  it('holds back its row of meetings', async () => {
    const dataset = await readDataset(
      folderOf({
        'people.csv': people,
        'meetings.csv': `event_id,participants,duration_minutes\nm,a;b,527040\nn,a;b,${minutes}\n`,
      }),
    );
    expect(issuesOf(dataset)).toEqual(['number-range meetings.csv:3 duration_minutes']);
    expect(dataset.meetings.map((meeting) => meeting.minutes)).toEqual([527_040]);
  });
});
