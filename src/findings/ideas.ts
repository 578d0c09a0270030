import { wordKeys } from '../matching/facts.js';
import type { Finding } from './finding.js';
import type { FindingInput } from './finding-input.js';
import { circleFinder, type IdeaCircle } from './idea-people.js';
import { type LevelMix, levelMix, levelsOf } from './level-mix.js';
import type { RecordedLoad } from './recorded-load.js';
import { type SponsorPath, sponsorPaths } from './sponsor-path.js';
import { waysTo } from './sponsor-ways.js';
import { counted, numberOrNone, short, tiesMissing } from './wording.js';

/** One idea: whose it is, the way to a sponsor, and who shares its topics. */
export interface IdeaRow extends SponsorPath, IdeaCircle {
  /** Place in the ideas of the dataset. */
  readonly idea: number;
  readonly owner: number;
  /** The level, or the layer of the chart from the top; undefined where it is not known. */
  readonly ownerLevel: string | undefined;
  /** Whether its status is vetted or tested. */
  readonly isVetted: boolean;
}

/** Rows are in the order of the ideas of the dataset: by id. */
export interface Ideas extends Finding {
  readonly rows: readonly IdeaRow[];
  /** Levels of owners against everybody's, for owners of vetted ideas and of all; empty without levels. */
  readonly mixes: readonly LevelMix[];
}

/**
 * Ideas: which vetted or tested ideas have a way to a sponsor, and who could join in leading them?
 *
 * See {@link sponsorPaths}, {@link circleFinder} and {@link levelMix} for the parts. Ideas that are only raised have rows
 * too; sentences speak of vetted and tested ones, or of all where the file has no status. Level is shown and compared, and
 * decides nothing. Edge cases: no ideas, or no ties: `missing` says what is needed, and ways are `not known` without ties.
 * Cost: O((sponsors + owners) x (people + ties)).
 */
export function findIdeas(
  { dataset, graph, chart, network, options }: FindingInput,
  load: RecordedLoad,
): Ideas {
  const keyOf = wordKeys(dataset.config.synonyms);
  const owned = dataset.ideas.map((idea) => ({ idea, owner: graph.indexOf.get(idea.ownerId)! }));
  const levels = levelsOf(graph, chart);
  const paths = sponsorPaths(owned, dataset, graph, network, keyOf);
  const circleOf = circleFinder(graph, dataset.ideas, network, load.rows, keyOf);
  const found = owned.map(({ idea, owner }, at): IdeaRow => {
    const path = paths[at]!;
    return {
      idea: at,
      owner,
      ownerLevel: levels?.of[owner],
      isVetted: idea.status === 'vetted' || idea.status === 'tested',
      ...path,
      ...circleOf(idea, owner, path.sponsor, waysTo(network.both, owner).steps),
    };
  });
  const rows = askWhich(found);
  const ofOwners = (rowsOf: readonly IdeaRow[]) => rowsOf.map(({ owner }) => owner);
  const vetted = rows.filter(({ isVetted }) => isVetted);
  const mixes: LevelMix[] =
    levels === undefined || rows.length === 0
      ? []
      : [
          levelMix('vetted ideas', ofOwners(vetted), levels, graph, options),
          levelMix('all ideas', ofOwners(rows), levels, graph, options),
        ];
  return {
    ...ideasCard,
    rule: `${ideasCard.rule}; levels below ${options.minGroup} people are hidden`,
    sentences: sentencesOf(rows, vetted, mixes),
    missing:
      rows.length === 0
        ? 'an ideas file (ideas.csv) with idea_id and owner_id, and status, topics, initiative and sponsor_id as far as they are known'
        : network.both.arcCount === 0
          ? tiesMissing
          : undefined,
    rows,
    mixes,
  };
}

/** Adds a question where one person is named for several ideas: hours are offered once. */
function askWhich(rows: readonly IdeaRow[]): IdeaRow[] {
  const times = new Map<number, number>();
  for (const { partners } of rows)
    for (const { person } of partners) times.set(person, (times.get(person) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    partners: row.partners.map((partner) => {
      const ideas = times.get(partner.person)!;
      if (ideas === 1) return partner;
      return { ...partner, questions: [...partner.questions, `Is named for ${ideas} ideas: ask which.`] };
    }),
  }));
}

const ideasCard = {
  id: 'ideas',
  title: 'Ideas',
  question: 'Whose vetted idea should be helped, and by whom?',
  rule: 'The way to a sponsor is the shortest in the informal network, direction dropped, of equals the one whose weakest tie is strongest; without a named sponsor, the nearest who sponsors something of the same initiative. Every step but the last is an introduction that is missing. A meeting is named only between and through people who take part in introductions. Who shares a topic lists it or owns another idea on it; who could join in leading takes part in roles and does not offer 0 hours, most shared topics first, then who brings most people the owner is not in touch with. Level decides nothing. Owners are compared with their firm level by level, exactly (hypergeometric), after Holm; the mix as a whole by draws within each firm',
  mayMean:
    'that an introduction or a partner would help an idea on; that ideas of some levels are not raised, not vetted or not heard',
  doesNotMean:
    'that an idea is good or bad, that who shares a topic wants to lead, or that a sponsor would say yes; ties that are not on record are not seen, and a few owners say little about a level',
  shows: 'persons',
} as const;

function sentencesOf(
  rows: readonly IdeaRow[],
  vetted: readonly IdeaRow[],
  mixes: readonly LevelMix[],
): string[] {
  if (rows.length === 0) return [];
  const spoken = vetted.length > 0 ? vetted : rows;
  const what = vetted.length > 0 ? 'vetted or tested' : 'on record, and none is stated to be vetted';
  return [
    `${counted(spoken.length, 'idea is', 'ideas are')} ${what}${spoken.length < rows.length ? `, of ${rows.length} on record` : ''}.`,
    ...waySentences(spoken),
    ...partnerSentences(spoken),
    ...mixes.filter(({ of }) => of === (vetted.length > 0 ? 'vetted ideas' : 'all ideas')).map(mixSentence),
  ];
}

function waySentences(rows: readonly IdeaRow[]): string[] {
  const number = (isIn: (row: IdeaRow) => boolean) => rows.filter(isIn).length;
  const parts: string[] = [];
  const add = (count: number, one: string, many: string) => {
    if (count > 0) parts.push(counted(count, one, many));
  };
  add(
    number(({ state }) => state === 'sponsors it'),
    'owner is the sponsor',
    'owners are the sponsor',
  );
  add(
    number(({ state }) => state === 'in touch'),
    'owner is in touch with a sponsor',
    'owners are in touch with a sponsor',
  );
  add(
    number(({ missingSteps }) => missingSteps === 1),
    'is one introduction away',
    'are one introduction away',
  );
  add(
    number(({ missingSteps }) => (missingSteps ?? 0) > 1),
    'is further away',
    'are further away',
  );
  add(
    number(({ state }) => state === 'no way'),
    'has no way to the sponsor',
    'have no way to the sponsor',
  );
  add(
    number(({ state }) => state === 'no sponsor'),
    'has no sponsor on record',
    'have no sponsor on record',
  );
  return parts.length === 0 ? [] : [`Of these, ${parts.join(', ')}.`];
}

function partnerSentences(rows: readonly IdeaRow[]): string[] {
  const alone = rows.filter(({ partners }) => partners.length === 0).length;
  if (alone === rows.length) return ['For none of these is anybody on record who shares a topic.'];
  return [
    `For ${rows.length - alone} of these somebody shares a topic and could join in leading${alone === 0 ? '' : `, for ${alone} nobody on record does`}.`,
  ];
}

function mixSentence({ of, by, p, owners, levels }: LevelMix): string {
  const whose = of === 'vetted ideas' ? 'vetted ideas' : 'ideas';
  if (Number.isNaN(p) || owners < 2)
    return `Whether ${whose} come from all levels cannot be told: there ${owners === 1 ? 'is one owner' : `are ${numberOrNone(owners)} owners`} of known ${by}.`;
  const apart = levels.filter((level) => level.p <= 0.05);
  const figures = `p = ${short(p)}`;
  if (apart.length === 0 && p > 0.05)
    return `Owners of ${whose} come from the ${by}s as chance would have it (${owners} owners, ${figures}); so few owners would not show a small difference.`;
  return apart.length === 0
    ? `The ${by}s of owners of ${whose} differ from those of everybody (${owners} owners, ${figures}), and no single ${by} stands out.`
    : `Of ${whose}, ${apart
        .map(
          (level) =>
            `${by} ${level.level} has ${counted(level.owners, 'owner')} where chance would give ${level.expectedLow} to ${level.expectedHigh}`,
        )
        .join('; ')} (${figures} for the mix).`;
}
