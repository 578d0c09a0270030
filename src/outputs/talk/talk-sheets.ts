import type { Matching } from '../../analysis.js';
import type { Suggestion } from '../../findings/roles/role-matches.js';
import type { Answer } from '../../schema/records.js';
import { wordsIn } from '../../words/languages.js';
import { toCsv } from '../csv/csv.js';
import { type JsonValue, toJson } from '../json/json.js';
import type { OutputContext } from '../output.js';
import { sheetHtml } from './talk-sheet-html.js';
import { sheetMarkdown } from './talk-sheet-markdown.js';

/** What the talk is made from: an Analysis, or the suggestions alone. */
export type TalkInput = Omit<Matching, 'explained'>;

/** One proposed match as its page says it. */
export interface TalkSheet {
  readonly role: {
    readonly id: string;
    readonly title: string | undefined;
    readonly initiative: string | undefined;
  };
  readonly hoursPerWeek: number | undefined;
  readonly seat: number;
  readonly seats: number;
  readonly round: number;
  readonly person: string;
  readonly suggestion: Suggestion;
  readonly otherRoles: readonly { readonly id: string; readonly title: string | undefined }[];
}

/** What one round proposed and what had been answered by then. */
export interface TalkRound {
  readonly round: number;
  readonly solver: string;
  readonly seed: number;
  readonly agreed: readonly TalkSeat[];
  readonly refused: readonly TalkSeat[];
  readonly proposed: readonly TalkSeat[];
  readonly openSeats: number;
}

interface TalkSeat {
  readonly roleId: string;
  readonly personId: string;
}

/**
 * The files of a round of the talk: a page a proposed match as Markdown and as HTML, `answers.csv` to be filled in and read back,
 * and `rounds.json`, the record of all rounds. Pages name the person and nobody else. Answers that were given stay in
 * `answers.csv`; matches on which both sides have agreed get no new page. Suggestions, never decisions.
 */
export function talkFiles(
  analysis: TalkInput,
  context: Pick<OutputContext, 'showNames' | 'lang'>,
  earlier: readonly TalkRound[],
): Map<string, string> {
  const round = earlier.length + 1;
  const open = analysis.findings.roleMatches.suggestions.filter(({ isAgreed }) => !isAgreed);
  const sheets = open.map((suggestion) => sheetOf(analysis, suggestion, context.showNames, round));
  const words = wordsIn(context.lang ?? analysis.dataset.config.lang);
  const files = new Map<string, string>();
  sheets.forEach((sheet, place) => {
    const name = `round-${round}-sheet-${String(place + 1).padStart(3, '0')}`;
    files.set(`${name}.md`, sheetMarkdown(words, sheet));
    files.set(`${name}.html`, sheetHtml(words, sheet, analysis.orgraphVersion));
  });
  files.set('answers.csv', answersCsv(analysis, open));
  files.set('rounds.json', roundsJson([...earlier, roundOf(analysis, open, round)]));
  return files;
}

function sheetOf(
  { dataset, graph }: TalkInput,
  suggestion: Suggestion,
  showNames: boolean,
  round: number,
): TalkSheet {
  const role = dataset.roles[suggestion.role]!;
  const { id, name } = graph.people[suggestion.person]!;
  return {
    role: { id: role.id, title: role.title, initiative: role.initiative },
    hoursPerWeek: role.hoursPerWeek,
    seat: suggestion.seat,
    seats: role.seats,
    round,
    person: showNames && name !== undefined ? `${name} (${id})` : id,
    suggestion,
    otherRoles: dataset.roles
      .filter((other) => other.id !== role.id)
      .map((other) => ({ id: other.id, title: other.title })),
  };
}

/** The rows that were answered, then a row for each new page with nothing filled in. */
function answersCsv({ dataset, graph }: TalkInput, open: readonly Suggestion[]): string {
  const rows: Answer[] = [...(dataset.answers ?? [])];
  for (const { role, person } of open) {
    const pair = { roleId: dataset.roles[role]!.id, personId: graph.people[person]!.id };
    if (!rows.some((row) => row.roleId === pair.roleId && row.personId === pair.personId)) rows.push(pair);
  }
  return toCsv<Answer>(
    [
      { header: 'role_id', cell: ({ roleId }) => roleId },
      { header: 'person_id', cell: ({ personId }) => personId },
      { header: 'person_answer', cell: ({ personAnswer }) => personAnswer },
      { header: 'role_answer', cell: ({ roleAnswer }) => roleAnswer },
      { header: 'other_role_id', cell: ({ otherRoleId }) => otherRoleId },
      { header: 'hours', cell: ({ hours }) => hours },
      { header: 'note', cell: ({ note }) => note },
      { header: 'signed_off_by', cell: ({ signedOffBy }) => signedOffBy },
    ],
    rows,
  );
}

function roundOf(
  { dataset, graph, options, findings }: TalkInput,
  open: readonly Suggestion[],
  round: number,
): TalkRound {
  const seatOf = ({ role, person }: { role: number; person: number }): TalkSeat => ({
    roleId: dataset.roles[role]!.id,
    personId: graph.people[person]!.id,
  });
  const { suggestions, unfilled, solver } = findings.roleMatches;
  const refused = (dataset.answers ?? []).filter(
    ({ personAnswer, roleAnswer }) => personAnswer === 'no' || roleAnswer === 'no',
  );
  return {
    round,
    solver,
    seed: options.seed,
    agreed: suggestions.filter(({ isAgreed }) => isAgreed).map(seatOf),
    refused: refused.map(({ roleId, personId }) => ({ roleId, personId })),
    proposed: open.map(seatOf),
    openSeats: unfilled.length,
  };
}

function roundsJson(rounds: readonly TalkRound[]): string {
  return toJson({ schemaVersion: 1, rounds: rounds.map((round) => ({ ...round }) as unknown as JsonValue) });
}

/** The agreed seats, for export as final; `missing` are those nobody has signed off, and then nothing is to be exported. */
export function finalSeats({ dataset, graph, findings }: TalkInput): {
  readonly text: string;
  readonly agreed: number;
  readonly missing: readonly TalkSeat[];
} {
  const rows = findings.roleMatches.suggestions
    .filter(({ isAgreed }) => isAgreed)
    .map(({ role, seat, person }) => {
      const roleId = dataset.roles[role]!.id;
      const personId = graph.people[person]!.id;
      const answer = (dataset.answers ?? []).find(
        (row) => row.roleId === roleId && row.personId === personId,
      );
      return { roleId, seat, personId, hours: answer?.hours, signedOffBy: answer?.signedOffBy };
    });
  return {
    agreed: rows.length,
    missing: rows.filter(({ signedOffBy }) => signedOffBy === undefined),
    text: toCsv(
      [
        { header: 'role_id', cell: (row) => row.roleId },
        { header: 'seat', cell: (row) => row.seat },
        { header: 'person_id', cell: (row) => row.personId },
        { header: 'hours', cell: (row) => row.hours },
        { header: 'signed_off_by', cell: (row) => row.signedOffBy },
      ],
      rows,
    ),
  };
}
