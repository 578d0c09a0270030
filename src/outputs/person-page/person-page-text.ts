import type { ShareOf } from '../../findings/leaders/architect-figures.js';
import type { ContactEvidence } from '../../findings/leaders/contact-evidence.js';
import { nimbleEvidenceWords } from '../../findings/leaders/nimble-evidence-words.js';
import type { NimbleEvidence, NimbleSign } from '../../findings/leaders/nimble-types.js';
import type { PageEvidence, PersonPage } from '../../findings/leaders/person-page.js';
import { counted, percent, short } from '../../findings/wording.js';
import { dayText } from '../../ties/day-number.js';
import { english } from '../../words/english.js';

/** A part of a page: its heading and what it says, one sentence or fact a line. */
export interface PagePart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The page of a person in words, part after part. Names nobody but the person, unless the page does. */
export function personPageParts(page: PersonPage): PagePart[] {
  return [
    { title: 'In the chart', lines: standingLines(page) },
    { title: 'Ties on record', lines: contactLines(page) },
    { title: 'Informal pull', lines: pullLines(page) },
    { title: 'Architecting, enabling, entrepreneurial', lines: page.nimble.flatMap(nimbleLines) },
    ...(page.architect === undefined ? [] : [{ title: 'As an architect', lines: architectLines(page) }]),
    ...(page.others === undefined
      ? []
      : [
          { title: 'In touch with', lines: page.others.length === 0 ? ['nobody'] : [page.others.join(', ')] },
        ]),
    { title: 'What was left out', lines: leftOutLines(page) },
    { title: 'What it does not mean', lines: page.doesNotMean },
    { title: 'How to object', lines: page.howToObject },
  ].filter(({ lines }) => lines.length > 0);
}

function standingLines({ standing, unit, level, firm, quadrant }: PersonPage): string[] {
  const own = [
    unit === undefined ? [] : `unit ${unit}`,
    level === undefined ? [] : `level ${level}`,
    firm === undefined ? [] : `firm ${firm}`,
  ].flat();
  const { depth, directReports, totalReports, dottedManagers, dottedReports, place, mismatch } = standing;
  return [
    ...(own.length === 0 ? [] : [`On file: ${own.join(', ')}.`]),
    ...(place === undefined
      ? ['The data has no reporting lines.']
      : [
          depth === undefined
            ? `The way to the top is not known (${place}).`
            : `${depth === 0 ? 'No manager on file' : `${counted(depth, 'step')} to the top`}; ${counted(directReports, 'direct report')}${
                totalReports === undefined || totalReports === directReports
                  ? ''
                  : `, ${counted(totalReports, 'person', 'people')} below in all`
              }.`,
        ]),
    ...(dottedManagers + dottedReports === 0
      ? []
      : [`By dotted lines: ${counted(dottedManagers, 'manager')}, ${counted(dottedReports, 'report')}.`]),
    ...(mismatch === undefined ? [] : [`The stated level and the reporting lines differ: ${mismatch}.`]),
    `On the leadership map: ${quadrantWords[quadrant]}.`,
  ];
}

const quadrantWords: Readonly<Record<PersonPage['quadrant'], string>> = {
  both: 'a post in the chart, and informal pull',
  'formal only': 'a post in the chart; no place in the top sets of informal pull',
  'informal only': 'informal pull without a post in the chart',
  neither: 'neither a post in the chart nor a place in the top sets, as most people',
  'chart not known': 'the data does not say who has a post',
  'pull not known': 'too many people are missing to say whether there is informal pull',
};

function contactLines({ contacts, leftOut }: PersonPage): string[] {
  const { all, towards, from, bothWays, directed, levels, line } = contacts;
  if (all.people === 0)
    return ['No tie that counts is on record in this period; that is no sign of little work.'];
  const along = [
    [line.manager, 'the manager'],
    [line.directReports, 'direct reports'],
    [line.skipUp, 'further up the own line'],
    [line.skipDown, 'further down it'],
    [line.dotted, 'by a dotted line'],
    [line.across, 'elsewhere'],
  ] as const;
  const told = along.filter(([count]) => count > 0).map(([count, where]) => `${count} ${where}`);
  return [
    `In touch with ${counted(all.people, 'person', 'people')}${periodOf(all)}.`,
    ...(directed
      ? [
          `${counted(towards.people, 'person turns', 'people turn')} to this person, who turns to ${from.people}; ${bothWays} ties run both ways.`,
        ]
      : []),
    `By kind of tie: ${all.kinds.map(({ kind, people }) => `${kind} (${people})`).join(', ')}.`,
    ...(all.units.length === 0
      ? []
      : [`By unit: ${listOf(all.units.map(({ unit, people }) => [unit, people] as const))}.`]),
    ...(levels.length === 0
      ? []
      : [`By level: ${listOf(levels.map((one) => [one.level, one.people] as const))}.`]),
    `By the chart: ${told.join(', ')}.`,
    ...([...all.units.map(({ unit }) => unit), ...levels.map(({ level }) => level)].includes(undefined)
      ? [`Units and levels of fewer than ${leftOut.minGroup} people are not named.`]
      : []),
  ];
}

function listOf(groups: readonly (readonly [name: string | undefined, people: number])[]): string {
  return groups.map(([name, people]) => `${name ?? 'not named or not known'} (${people})`).join(', ');
}

function periodOf({ firstDay, lastDay }: ContactEvidence): string {
  if (firstDay === undefined || lastDay === undefined) return '';
  return firstDay === lastDay
    ? ` on ${dayText(firstDay)}`
    : ` from ${dayText(firstDay)} to ${dayText(lastDay)}`;
}

function pullLines({ pull, peopleInAll, missing }: PersonPage): string[] {
  const open = missing.find(({ title }) => title === 'Informal pull');
  if (open !== undefined) return [`Not answered: it would need ${open.missing}.`];
  const sure = `at least ${pull.kindsNeeded} kinds of evidence agree in ${percent(pull.share)} of ${pull.draws} draws that leave out some people and ties (of as many other draws it could be ${percent(pull.shareLow)} to ${percent(pull.shareHigh)})`;
  return [
    pull.class === 'not seen'
      ? `No informal pull is seen in these sources: ${sure}.`
      : pull.class === 'cannot tell'
        ? `The data cannot tell: ${sure}.`
        : `Informal pull is ${pull.class}: ${sure}.`,
    ...pull.evidence.map((one) => evidenceLine(one, peopleInAll)),
    ...(pull.soughtAlongLine === 0
      ? []
      : [
          `${counted(pull.soughtAlongLine, 'person comes', 'people come')} along the reporting line; the post explains that, and it is not counted as sought.`,
        ]),
    `The rule: ${pull.rule}.`,
  ];
}

const evidenceWords: Readonly<Record<PageEvidence['kind'], string>> = {
  sought: 'sought, distinct people who come outside the reporting line',
  bridge: 'bridge, how much contact between others runs through',
  reach: 'reach, how near to everybody (1 is next to all)',
  trusted: 'trusted, ties that run both ways in kinds of trust',
};

function evidenceLine(evidence: PageEvidence, people: number): string {
  const { kind, value, rank, rankLow, rankHigh, sharedBy, isTop } = evidence;
  const range =
    rankLow === undefined || rankHigh === undefined ? '' : `, ${rankLow} to ${rankHigh} over the draws`;
  const shared = sharedBy === undefined || sharedBy === 1 ? '' : `, shared by ${sharedBy}`;
  const place =
    rank === undefined
      ? ''
      : `; rank ${rank} of ${people.toLocaleString('en-US')} (${isTop ? 'in' : 'outside'} the top set${shared}${range})`;
  return `${evidenceWords[kind]}: ${Number.isFinite(value) ? short(value) : 'no value'}${place}.`;
}

function nimbleLines({ type, shows, conditions, evidence }: NimbleSign): string[] {
  const unmet = conditions.filter(({ isMet }) => isMet !== true);
  const asked = unmet
    .map(({ asks, isMet }) => `${asks}: ${isMet === undefined ? 'not known' : 'no'}`)
    .join('; ');
  if (shows !== true)
    return [
      `${shows === false ? `The data does not show ${type}` : `Whether ${type} shows cannot be told`} (${asked}).`,
    ];
  return [
    `The data shows what is called ${type}: ${conditions.map(({ asks, share }) => `${asks}${drawsOf(share)}`).join('; ')}.`,
    ...evidence.map(nimbleEvidence),
  ];
}

/** How steady a place in a top set is. */
function drawsOf(share: number | undefined): string {
  return share === undefined ? '' : ` (in ${percent(share)} of draws)`;
}

function nimbleEvidence(evidence: NimbleEvidence): string {
  const { contacts } = evidence;
  if (contacts === undefined) return `Evidence: ${nimbleEvidenceWords(english, evidence)}.`;
  const units = listOf(contacts.units.map(({ unit, people }) => [unit, people] as const));
  return `Evidence: ${nimbleEvidenceWords(english, evidence)}${periodOf(contacts)}${units === '' ? '' : `: ${units}`}.`;
}

function architectLines({ architect, leftOut }: PersonPage): string[] {
  const { reach, groups, ideaOwners, informalLeaders, people } = architect!;
  const share = ({ part, whole, share: value, low, high }: ShareOf) =>
    whole === 0
      ? 'none to count'
      : `${part} of ${whole} (${percent(value)}; ${percent(low)} to ${percent(high)})`;
  const within = ({ within: all, withoutTie }: typeof ideaOwners) => `${withoutTie.length} of ${all}`;
  return [
    ...(reach === undefined
      ? [
          people === undefined
            ? 'Who is below cannot be told, since managers are in a circle.'
            : `With fewer than ${leftOut.minGroup} people below, no figure is shown of them.`,
        ]
      : [
          `Pairs of people below who are joined within the area only through this leader: ${share(reach.onlyThrough)}.`,
          `People outside with whom nobody else of the area is in touch: ${share(reach.outsideAlone)}.`,
          `Pairs across units who could meet through this leader, and meet without: ${share(reach.enabling)}.`,
        ]),
    ...(groups === undefined || groups.inTouch === 0
      ? []
      : [
          `In touch with ${counted(groups.inTouch, 'unit')}; evenness ${short(groups.evenness)} (1 is even).`,
        ]),
    `Owners of vetted or tested ideas within reach without a tie: ${within(ideaOwners)}.`,
    `Informal leaders within reach without a tie: ${within(informalLeaders)}.`,
  ];
}

function leftOutLines({ leftOut, missing }: PersonPage): string[] {
  const { kinds, from, to, records } = leftOut;
  return [
    ...(from === undefined && to === undefined
      ? []
      : [`Days that count: ${from ?? 'the first'} to ${to ?? 'the last'}.`]),
    ...(kinds.length === 0 ? [] : [`Kinds that are no part of the informal network: ${kinds.join(', ')}.`]),
    ...(records.length === 0
      ? ['Every row that was read counts.']
      : [
          `Rows of all people that do not count: ${records.map(({ title, count }) => `${title} (${count})`).join('; ')}.`,
        ]),
    ...missing.map((one) => `${one.title} has no answer: it would need ${one.missing}.`),
    'Whatever leaves no trace in these files: talks in the corridor, help nobody wrote down, work alone.',
  ];
}
