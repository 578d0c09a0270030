import type { OrgGraph } from '../../graph/org-graph.js';
import { holm } from '../../kernel/tests-of-counts.js';
import type { AttributeTable } from '../../schema/attribute-table.js';
import type { Words } from '../../words/words.js';
import type { Finding } from '../finding.js';
import { told } from '../finding.js';
import { hiddenGroups } from '../group-privacy.js';
import { takesRoles } from '../ideas/idea-people.js';
import { auditGroups } from './audit-groups.js';
import { FOUR_FIFTHS, testShare } from './audit-test.js';

/** What people were chosen for. */
export const auditSelections = [
  'roles',
  'shortlists',
  'coaches',
  'learners',
  'idea partners',
  'leaders',
] as const;
export type AuditSelection = (typeof auditSelections)[number];

export type AuditVerdict = 'differs' | 'no difference seen' | 'too few to tell';

/** The share of one group that was chosen for something, against the others. */
export interface AuditRow {
  readonly selection: AuditSelection;
  readonly attribute: string;
  readonly group: string;
  /** Figures are NaN where the group is too small to show. */
  readonly isHidden: boolean;
  readonly people: number;
  readonly chosen: number;
  readonly share: number;
  /** Share by the highest share of a group shown; NaN where nobody was chosen. */
  readonly ratio: number;
  /** Fisher's exact p against all others, two-sided, and after Holm over the groups shown. */
  readonly p: number;
  readonly adjustedP: number;
  /** How often chance alone gives a ratio below four fifths with groups of these sizes. */
  readonly falseAlarm: number;
  /** A share of this or less would have been noticed; NaN where none would. */
  readonly noticedBelow: number;
  readonly verdict: AuditVerdict | undefined;
}

/** How the choices of a run fall on groups that played no part in them. */
export interface Audit extends Finding {
  readonly rows: readonly AuditRow[];
  /** Ids in the file that are nobody's here, and people without any attribute. */
  readonly unknownIds: number;
  readonly withoutAttributes: number;
}

/** What an audit looks at: the people, and whom a run chose. */
export interface AuditInput {
  readonly graph: OrgGraph;
  readonly options: { readonly minGroup: number };
  readonly findings: {
    readonly roleMatches: {
      readonly suggestions: readonly {
        readonly person: number;
        readonly runnersUp: readonly { readonly person: number }[];
      }[];
    };
    readonly coaching: { readonly pairs: readonly { readonly coach: number; readonly learner: number }[] };
    readonly ideas: {
      readonly rows: readonly { readonly partners: readonly { readonly person: number }[] }[];
    };
    readonly informalPull: { readonly rows: readonly { readonly pull: string }[] };
  };
}

/** Whom a run could choose, and whom it did. */
interface Choice {
  readonly selection: AuditSelection;
  readonly pool: readonly number[];
  readonly chosen: ReadonlySet<number>;
}

/**
 * Audit: did groups that should play no part come out alike?
 *
 * For each choice of the run and each attribute, the share of every group that was chosen, its ratio to the highest share, and
 * Fisher's exact p against all others. The four-fifths rule alone cries wolf (two groups of 100 alike with 20 chosen fall below it in
 * about half of all draws), so a difference is told only where the ratio is below it and p after Holm is at most 0.05; `falseAlarm` and
 * `noticedBelow` say what the numbers could show. The pool is whoever takes part in roles (everybody for leaders).
 * Attributes come from a table that nothing else reads. Groups below `minGroup` are hidden with as many as it takes; what
 * is left can still say that nobody of a group was chosen, which is what an audit is for.
 * Cost: attributes x (people + groups x chosen).
 */
export function audit(input: AuditInput, attributes: AttributeTable): Audit {
  const ids = input.graph.people.map(({ id }) => id);
  const choices = choicesOf(input);
  const rows = choices.flatMap((choice) =>
    attributes.columns.flatMap((attribute) =>
      auditRows(choice, attribute, ids, attributes, input.options.minGroup),
    ),
  );
  const known = new Set(ids);
  return {
    ...told((words) => ({
      ...auditCard(words),
      rule: words.audit.groupsBelowPeopleAreHidden(auditCard(words).rule, input.options.minGroup),
      sentences: sentencesOf(words, rows),
      missing:
        attributes.columns.length === 0
          ? words.audit.levelsLevelInPeopleCsv
          : choices.length === 0
            ? words.audit.aChoiceToLookAt
            : undefined,
    })),
    rows,
    unknownIds: [...attributes.of.keys()].filter((id) => !known.has(id)).length,
    withoutAttributes: ids.filter((id) => (attributes.of.get(id)?.size ?? 0) === 0).length,
  };
}

const auditCard = (words: Words) =>
  ({
    id: 'audit',
    title: words.audit.auditOfChoices,
    question: words.audit.didGroupsThatShouldPlay,
    rule: words.audit.aGroupDiffersWhereIts(FOUR_FIFTHS),
    mayMean: words.audit.thatSomethingWhichGoesWith,
    doesNotMean: words.audit.thatAnybodyWasTreatedUnfairly,
    shows: 'groups',
  }) as const;

/** Levels as the only attribute, for the audit that every run makes of itself. */
export function levelAttributes({ people }: OrgGraph): AttributeTable {
  const stated = people.filter(({ level }) => level !== undefined);
  return {
    columns: stated.length === 0 ? [] : ['level'],
    of: new Map(stated.map(({ id, level }) => [id, new Map([['level', level!]])])),
  };
}

/** Every choice in which anybody was chosen. */
function choicesOf({ graph, findings }: AuditInput): Choice[] {
  const everybody = graph.people.map((_, person) => person);
  const pool = everybody.filter((person) => takesRoles(graph.people[person]!));
  const { suggestions } = findings.roleMatches;
  const { pairs } = findings.coaching;
  const leaders = everybody.filter((person) =>
    ['clear', 'likely'].includes(findings.informalPull.rows[person]?.pull ?? ''),
  );
  const people = (rows: readonly { readonly person: number }[]) => rows.map(({ person }) => person);
  const chosen: Readonly<Record<AuditSelection, readonly number[]>> = {
    roles: people(suggestions),
    shortlists: [...people(suggestions), ...suggestions.flatMap(({ runnersUp }) => people(runnersUp))],
    coaches: pairs.map(({ coach }) => coach),
    learners: pairs.map(({ learner }) => learner),
    'idea partners': findings.ideas.rows.flatMap(({ partners }) => people(partners)),
    leaders,
  };
  return auditSelections
    .map((selection) => ({
      selection,
      pool: selection === 'leaders' ? everybody : pool,
      chosen: new Set(chosen[selection]),
    }))
    .filter(
      (choice) =>
        choice.chosen.size > 0 &&
        // A shortlist of those suggested alone says the same again.
        (choice.selection !== 'shortlists' || choice.chosen.size > new Set(chosen.roles).size),
    );
}

function auditRows(
  { selection, pool, chosen }: Choice,
  attribute: string,
  ids: readonly string[],
  attributes: AttributeTable,
  minGroup: number,
): AuditRow[] {
  const { names, of } = auditGroups(ids, attributes, attribute);
  const sizes = new Int32Array(names.length);
  const counts = new Int32Array(names.length);
  for (const person of pool) {
    const group = of[person]!;
    if (group === -1) continue;
    sizes[group]!++;
    if (chosen.has(person)) counts[group]!++;
  }
  const isHidden = hiddenGroups(sizes, minGroup);
  const [people, all] = [sum(sizes), sum(counts)];
  const shares = names.map((_, group) => (isHidden[group] ? Number.NaN : counts[group]! / sizes[group]!));
  const highest = Math.max(0, ...shares.filter((share) => !Number.isNaN(share)));
  const tests = names.map((_, group) =>
    isHidden[group] || sizes[group] === people
      ? undefined
      : testShare(counts[group]!, sizes[group]!, all - counts[group]!, people - sizes[group]!),
  );
  const p = tests.map((test) => test?.p ?? Number.NaN);
  // Of two groups each is the other's rest: that is one test.
  const adjusted = names.length === 2 ? p : holm(p);
  return names.map((group, at): AuditRow => {
    const shown = <T>(value: T): T | number => (isHidden[at] ? Number.NaN : value);
    const ratio = highest === 0 ? Number.NaN : shares[at]! / highest;
    const test = tests[at];
    return {
      selection,
      attribute,
      group,
      isHidden: isHidden[at]!,
      people: shown(sizes[at]!),
      chosen: shown(counts[at]!),
      share: shares[at]!,
      ratio,
      p: p[at]!,
      adjustedP: adjusted[at]!,
      falseAlarm: test?.falseAlarm ?? Number.NaN,
      noticedBelow: test?.noticedBelow ?? Number.NaN,
      verdict:
        test === undefined
          ? undefined
          : ratio < FOUR_FIFTHS && adjusted[at]! <= 0.05
            ? 'differs'
            : Number.isNaN(test.noticedBelow)
              ? 'too few to tell'
              : 'no difference seen',
    };
  });
}

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One sentence a choice and attribute: the lowest share that is shown, beside the highest, and what it can say. */
function sentencesOf(words: Words, rows: readonly AuditRow[]): string[] {
  const tables = new Map<string, AuditRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.selection, row.attribute]);
    tables.set(key, [...(tables.get(key) ?? []), row]);
  }
  return [...tables.values()].map((table) => {
    const { selection, attribute } = table[0]!;
    const shown = table.filter(({ isHidden, verdict }) => !isHidden && verdict !== undefined);
    const what = words.audit.byWord(capital(words.audit.selections[selection]), attribute);
    if (shown.length < 2) return words.audit.thereAreNoTwoGroups(what);
    const differs = shown.filter(({ verdict }) => verdict === 'differs');
    const lowest = shown.reduce((low, row) => (row.share < low.share ? row : low));
    const highest = shown.reduce((high, row) => (row.share > high.share ? row : high));
    if (differs.length > 0)
      return words.audit.moreThanChanceExplainsSo(
        what,
        differs
          .map((row) =>
            words.audit.ofOfPeopleWereChosen(
              row.group,
              row.chosen,
              row.people,
              row.share,
              row.ratio,
              highest.group,
              row.adjustedP,
            ),
          )
          .join('; '),
      );
    const figures = words.audit.sharesFromToP(
      lowest.share,
      lowest.group,
      highest.share,
      highest.group,
      lowest.adjustedP,
    );
    if (shown.every(({ verdict }) => verdict === 'too few to tell'))
      return words.audit.tooFewWereChosenFor(what, figures);
    const alarm =
      lowest.ratio < FOUR_FIFTHS ? words.audit.theRatioIsBelowFour(lowest.ratio, lowest.falseAlarm) : '';
    const noticed = Number.isNaN(lowest.noticedBelow)
      ? words.audit.ofTooFewCouldHave(lowest.group)
      : words.audit.aShareOfAtOr(lowest.group, lowest.noticedBelow);
    return words.audit.noDifferenceBeyondChance(what, figures, alarm, noticed);
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
