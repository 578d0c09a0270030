import { analyze } from '../../analyze.js';
import { type ErrorCode, errorCodes, OrgraphError } from '../../errors.js';
import type { Finding } from '../../findings/finding.js';
import type { StylePartCard } from '../../findings/style/style-part.js';
import { styleParts } from '../../findings/style/style-parts.js';
import { datasetFromRows } from '../../ingest/dataset-from-rows.js';
import { nearestName } from '../../ingest/nearest-name.js';
import { type AnyMetric, type MetricLevel, metricLevels } from '../../metrics/define-metric.js';
import { metricsOf, networkValueIds } from '../../metrics/registry.js';
import { type IssueCode, issueCards } from '../../schema/issue.js';
import { defineCommand } from '../define-command.js';
import { CommandError, errorCards } from '../exit-codes.js';
import { optionLines } from '../schema-flag.js';
import { visible } from '../visible.js';
import { wrap } from '../wrap.js';
import { addPersonFlags, explainPerson, type PersonFlags } from './explain-person.js';

/** Something that can be explained: its name, one line about it, and its whole card. */
interface Topic {
  readonly name: string;
  readonly title: string;
  readonly card: readonly (readonly [label: string, text: string])[];
}

interface TopicGroup {
  readonly title: string;
  readonly topics: readonly Topic[];
}

/** The card of a measure, a finding, a fault or an error. */
export const explainCommand = defineCommand<PersonFlags>({
  name: 'explain',
  summary: 'what a measure, a finding, a fault or an error means; without a topic, all of them; or a person',
  details: `With the topic "person", a folder and an id it prints a page about that person: what the data shows, how sure that is,
what it does not mean, what was left out, and how to object. Nobody else is named unless --name-others is given.`,
  examples: [
    'orgraph explain',
    'orgraph explain betweenness',
    'orgraph explain number-invalid',
    'orgraph explain person ./my-data 0042',
    'orgraph explain person ./my-data 0042 --format html > 0042.html',
  ],
  configure(command) {
    command
      .argument('[TOPIC]', 'id of a measure or finding, the code of a fault or error, or person')
      .argument('[DIR]', 'with person: folder with people.csv, interactions.csv and others')
      .argument('[ID]', 'with person: the id of the person, as people.csv has it');
    addPersonFlags(command);
  },
  async run(terminal, [wanted, folder, id], flags) {
    if (wanted === 'person') return explainPerson(terminal, [folder, id], flags);
    if (folder !== undefined)
      throw new CommandError(
        2,
        `"${visible(wanted ?? '')}" is explained without a folder`,
        'write orgraph explain TOPIC, or orgraph explain person DIR ID',
      );
    const groups = await topicGroups();
    if (wanted === undefined) {
      for (const { title, topics } of groups) {
        terminal.print(terminal.paint('bold', title, 'stdout'));
        const width = Math.max(...topics.map((topic) => topic.name.length));
        for (const topic of topics)
          terminal.print(wrap(topic.title, terminal.width, `  ${topic.name.padEnd(width)}  `));
        terminal.print('');
      }
      terminal.note('orgraph explain TOPIC prints the whole card');
      return 0;
    }
    const group = groups.find(({ topics }) => topics.some((topic) => isCalled(topic, wanted)));
    const topic = group?.topics.find((candidate) => isCalled(candidate, wanted));
    if (group === undefined || topic === undefined) {
      const names = groups.flatMap(({ topics }) => topics.map(({ name }) => name));
      throw new OrgraphError('TOPIC_UNKNOWN', { topic: wanted, nearest: nearestName(wanted, names) });
    }
    terminal.print(`${terminal.paint('bold', topic.name, 'stdout')}: ${topic.title}`);
    const width = Math.max(...topic.card.map(([label]) => label.length));
    for (const [label, text] of topic.card)
      terminal.print(wrap(text, terminal.width, `  ${label.padEnd(width)}  `));
    return 0;
  },
});

function isCalled({ name }: Topic, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

async function topicGroups(): Promise<TopicGroup[]> {
  return [
    ...metricLevels.map((level) => ({
      title: measureTitles[level],
      topics: metricsOf(level).map(metricTopic),
    })),
    { title: 'Findings', topics: await findingTopics() },
    { title: 'Parts of a leadership style', topics: styleParts.map(stylePartTopic) },
    {
      title: 'Faults in the data',
      topics: (Object.keys(issueCards) as IssueCode[]).map(issueTopic),
    },
    { title: 'Errors', topics: errorCodes.map(errorTopic) },
  ];
}

const measureTitles: Readonly<Record<MetricLevel, string>> = {
  people: 'Measures of people',
  pairs: 'Measures of pairs with a tie',
  groups: 'Measures of groups',
  'group-pairs': 'Measures from group to group',
  network: 'Measures of the whole network',
};

function metricTopic(metric: AnyMetric): Topic {
  const { id, title, range, uses, card, level, options } = metric;
  const parts = level === 'network' && metric.parts !== undefined ? networkValueIds(metric) : [];
  return {
    name: id,
    title,
    card: [
      ['measures', level],
      ...(parts.length === 0 ? [] : [['numbers', parts.join(', ')] as const]),
      ['says', card.reads],
      ['defined as', card.definedAs],
      ['no answer', card.edgeCases],
      [
        'range',
        `${range[0]} to ${Number.isFinite(range[1]) ? range[1] : 'a limit set by the size of the network'}`,
      ],
      ...optionLines(options).map((line) => ['option', line] as const),
      ['uses', uses === 'strengths' ? 'who is tied to whom, and how strongly' : 'who is tied to whom'],
      ['may mean', card.mayMean],
      ['does not mean', card.doesNotMean],
      ['source', card.source],
    ],
  };
}

/** Findings carry their cards themselves; those of an organisation of nobody are the cards alone. */
async function findingTopics(): Promise<Topic[]> {
  const { findings } = await analyze(datasetFromRows({}));
  return Object.values<Finding>({ ...findings }).map((finding) => ({
    name: finding.id,
    title: finding.title,
    card: [
      ['question', finding.question],
      ['rule', finding.rule],
      ['may mean', finding.mayMean],
      ['does not mean', finding.doesNotMean],
    ],
  }));
}

function stylePartTopic(card: StylePartCard): Topic {
  const { id, title, reads, definedAs, expectedAs, command, cultivate, cannotTell, source } = card;
  return {
    name: `style-${id}`,
    title,
    card: [
      ['says', reads],
      ['defined as', definedAs],
      ['by chance', expectedAs],
      ['command-and-control', command],
      ['cultivate-and-coordinate', cultivate],
      ['cannot tell', cannotTell],
      ['source', source],
    ],
  };
}

function issueTopic(code: IssueCode): Topic {
  const { severity, title, why } = issueCards[code];
  const effects = {
    refused: 'the file cannot be used, and nothing that needs it can be said',
    'held-back': 'the row is held back: it is not used, and is counted',
    dropped: 'the row is read, and left out of the network',
    note: 'the row counts as it is',
  } as const;
  return {
    name: code,
    title,
    card: [
      ['effect', effects[severity]],
      ['why', why],
    ],
  };
}

function errorTopic(code: ErrorCode): Topic {
  const { means, next, exitCode } = errorCards[code];
  return {
    name: code,
    title: means,
    card: [
      ['what to do', next],
      ['exit code', String(exitCode)],
    ],
  };
}
