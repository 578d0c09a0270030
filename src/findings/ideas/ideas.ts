import { wordKeys } from '../../matching/facts.js';
import { english } from '../../words/english.js';
import type { Words } from '../../words/words.js';
import type { RecordedLoad } from '../capacity/recorded-load.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import type { FindingInput } from '../finding-input.js';
import { counted } from '../wording.js';
import { circleFinder, type IdeaCircle } from './idea-people.js';
import { type LevelMix, levelMix, levelsOf } from './level-mix.js';
import { type SponsorPath, sponsorPaths } from './sponsor-path.js';
import { waysTo } from './sponsor-ways.js';

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
  const rows = askWhich(english, found);
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
    ...told((words) => ({
      ...ideasCard(words),
      rule: words.ideas.levelsBelowPeopleAreHidden(ideasCard(words).rule, options.minGroup),
      sentences: sentencesOf(words, rows, vetted, mixes),
      missing:
        rows.length === 0
          ? words.ideas.anIdeasFileIdeasCsv
          : network.both.arcCount === 0
            ? words.needs.ties
            : undefined,
    })),
    rows,
    mixes,
  };
}

/** Adds a question where one person is named for several ideas: hours are offered once. */
function askWhich(words: Words, rows: readonly IdeaRow[]): IdeaRow[] {
  const times = new Map<number, number>();
  for (const { partners } of rows)
    for (const { person } of partners) times.set(person, (times.get(person) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    partners: row.partners.map((partner) => {
      const ideas = times.get(partner.person)!;
      if (ideas === 1) return partner;
      return { ...partner, questions: [...partner.questions, words.ideas.isNamedForIdeasAsk(ideas)] };
    }),
  }));
}

const ideasCard = (words: Words) =>
  ({
    id: 'ideas',
    title: words.ideas.ideas,
    question: words.ideas.whoseVettedIdeaShouldBe,
    rule: words.ideas.theWayToASponsor,
    mayMean: words.ideas.thatAnIntroductionOrA,
    doesNotMean: words.ideas.thatAnIdeaIsGood,
    shows: 'persons',
  }) as const;

function sentencesOf(
  words: Words,
  rows: readonly IdeaRow[],
  vetted: readonly IdeaRow[],
  mixes: readonly LevelMix[],
): string[] {
  if (rows.length === 0) return [];
  const spoken = vetted.length > 0 ? vetted : rows;
  const what = vetted.length > 0 ? words.ideas.vettedOrTested : words.ideas.onRecordAndNoneIs;
  return [
    words.ideas.ideasAre(
      spoken.length,
      what,
      spoken.length < rows.length ? words.ideas.ofOnRecord(rows.length) : '',
    ),
    ...waySentences(words, spoken),
    ...partnerSentences(words, spoken),
    ...mixes
      .filter(({ of }) => of === (vetted.length > 0 ? 'vetted ideas' : 'all ideas'))
      .map((one) => mixSentence(words, one)),
  ];
}

function waySentences(words: Words, rows: readonly IdeaRow[]): string[] {
  const number = (isIn: (row: IdeaRow) => boolean) => rows.filter(isIn).length;
  const parts: string[] = [];
  const add = (count: number, one: string, many: string) => {
    if (count > 0) parts.push(counted(count, one, many));
  };
  add(
    number(({ state }) => state === 'sponsors it'),
    words.ideas.ownerIsTheSponsor,
    words.ideas.ownersAreTheSponsor,
  );
  add(
    number(({ state }) => state === 'in touch'),
    words.ideas.ownerIsInTouchWith,
    words.ideas.ownersAreInTouchWith,
  );
  add(
    number(({ missingSteps }) => missingSteps === 1),
    words.ideas.isOneIntroductionAway,
    words.ideas.areOneIntroductionAway,
  );
  add(
    number(({ missingSteps }) => (missingSteps ?? 0) > 1),
    words.ideas.isFurtherAway,
    words.ideas.areFurtherAway,
  );
  add(
    number(({ state }) => state === 'no way'),
    words.ideas.hasNoWayToThe,
    words.ideas.haveNoWayToThe,
  );
  add(
    number(({ state }) => state === 'no sponsor'),
    words.ideas.hasNoSponsorOnRecord,
    words.ideas.haveNoSponsorOnRecord,
  );
  return parts.length === 0 ? [] : [words.ideas.ofThese(parts.join(', '))];
}

function partnerSentences(words: Words, rows: readonly IdeaRow[]): string[] {
  const alone = rows.filter(({ partners }) => partners.length === 0).length;
  if (alone === rows.length) return [words.ideas.forNoneOfTheseIs];
  return [
    words.ideas.forOfTheseSomebodyShares(
      rows.length - alone,
      alone === 0 ? '' : words.ideas.forNobodyOnRecordDoes(alone),
    ),
  ];
}

function mixSentence(words: Words, { of, by, p, owners, levels }: LevelMix): string {
  const whose = of === 'vetted ideas' ? words.ideas.vettedIdeas : 'ideas';
  if (Number.isNaN(p) || owners < 2)
    return words.ideas.whetherComeFromAllLevels(
      whose,
      owners === 1 ? words.ideas.isOneOwner : words.ideas.areOwners(owners),
      by,
    );
  const apart = levels.filter((level) => level.p <= 0.05);
  const figures = `p = ${words.numbers.short(p)}`;
  if (apart.length === 0 && p > 0.05) return words.ideas.ownersOfComeFromThe(whose, by, owners, figures);
  return apart.length === 0
    ? words.ideas.theSOfOwnersOf(by, whose, owners, figures)
    : words.ideas.ofForTheMix(
        whose,
        apart
          .map((level) =>
            words.ideas.hasOwnersWhereChanceWould(
              by,
              level.level,
              level.owners,
              level.expectedLow,
              level.expectedHigh,
            ),
          )
          .join('; '),
        figures,
      );
}
