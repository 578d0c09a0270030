import type { Dataset } from '../schema/dataset.js';
import type { Person } from '../schema/records.js';

/**
 * The same dataset with people under other ids, in the order of these. `changed` has one person for each of the dataset, in its
 * order, with the new id and without references to others, which are translated here. Files and issues stay.
 */
export function renumberPeople(dataset: Dataset, changed: readonly Person[]): Dataset {
  const newIds = new Map(dataset.people.map(({ id }, index) => [id, changed[index]!.id]));
  const order = [...changed.keys()].sort((a, b) => (changed[a]!.id < changed[b]!.id ? -1 : 1));
  const placeOf = new Int32Array(order.length);
  order.forEach((old, place) => {
    placeOf[old] = place;
  });
  const idOf = (id: string | undefined) => (id === undefined ? undefined : newIds.get(id));

  const people = order.map((old): Person => {
    const { managerId, dottedManagerIds } = dataset.people[old]!;
    const { managerId: _, dottedManagerIds: __, ...person } = changed[old]!;
    const manager = idOf(managerId);
    const dotted = dottedManagerIds?.flatMap((id) => idOf(id) ?? []).sort();
    return {
      ...person,
      ...(manager === undefined ? {} : { managerId: manager }),
      ...(dotted === undefined ? {} : { dottedManagerIds: dotted }),
    };
  });
  const { interactions, config, files, issues, issueCounts, optedOut, hasPeopleFile, hasReportingLines } =
    dataset;
  // Every part is named, so that a table added later does not slip through with the old ids.
  return {
    config,
    files,
    issues,
    issueCounts,
    // Without its units, which are counted under the names of the input, and its lines.
    optedOut: {
      people: optedOut.people,
      ...(optedOut.fewerThan === undefined ? {} : { fewerThan: optedOut.fewerThan }),
      interactions: optedOut.interactions,
    },
    hasPeopleFile,
    hasReportingLines,
    people,
    interactions: {
      ...interactions,
      source: interactions.source.map((person) => placeOf[person]!),
      target: interactions.target.map((person) => placeOf[person]!),
    },
    meetings: dataset.meetings.map((meeting) => ({
      ...meeting,
      participants: meeting.participants.map((person) => placeOf[person]!).sort((a, b) => a - b),
    })),
    roles: dataset.roles.map(({ sponsorId, ...role }) => withId(role, 'sponsorId', idOf(sponsorId))),
    preferences: dataset.preferences
      .map((preference) => ({ ...preference, personId: idOf(preference.personId) ?? '' }))
      .sort(
        (a, b) =>
          compareText(a.roleId, b.roleId) ||
          compareText(a.personId, b.personId) ||
          compareText(a.side, b.side),
      ),
    answers: dataset.answers
      ?.map((answer) => ({ ...answer, personId: idOf(answer.personId) ?? '' }))
      .sort((a, b) => compareText(a.roleId, b.roleId) || compareText(a.personId, b.personId)),
    ideas: dataset.ideas.map(({ sponsorId, ownerId, ...idea }) =>
      withId({ ...idea, ownerId: idOf(ownerId) ?? '' }, 'sponsorId', idOf(sponsorId)),
    ),
    history: dataset.history
      .map((row) => {
        const [personA = '', personB = ''] = [idOf(row.personA) ?? '', idOf(row.personB) ?? ''].sort();
        return { ...row, personA, personB };
      })
      .sort((a, b) => compareText(a.personA, b.personA) || compareText(a.personB, b.personB)),
  };
}

function withId<Row extends object, Key extends string>(row: Row, key: Key, id: string | undefined) {
  return (id === undefined ? row : { ...row, [key]: id }) as Row & { readonly [K in Key]?: string };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
