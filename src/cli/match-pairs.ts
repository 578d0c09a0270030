import type { Matching } from '../analysis.js';
import type { AskedPair } from '../match-roles.js';
import type { JsonValue } from '../outputs/json/json.js';
import type { Dataset } from '../schema/dataset.js';
import { CommandError } from './exit-codes.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';
import { wrap } from './wrap.js';

/** The pairs of `--pair`, written person:role. Ids may hold colons: the parts that are a role decide. */
export function askedPairs(texts: readonly string[], { roles }: Dataset): AskedPair[] {
  const roleIds = new Set(roles.map(({ id }) => id));
  return texts.map((text) => {
    const colons = [...text].flatMap((letter, at) => (letter === ':' ? [at] : []));
    const at = colons.find((place) => roleIds.has(text.slice(place + 1))) ?? colons.at(-1);
    if (at === undefined || at === 0 || at === text.length - 1)
      throw new CommandError(
        2,
        `--pair ${visible(text)} is no pair`,
        'write it as person:role, such as 0042:r-01',
      );
    return { personId: text.slice(0, at), roleId: text.slice(at + 1) };
  });
}

/** Why the pairs asked about are suggested or not, below the table. */
export function writeExplained(terminal: Terminal, { explained, graph, dataset }: Matching): void {
  const say = (text: string, mark: string) => terminal.print(wrap(visible(text), terminal.width, mark));
  for (const { person, role, isSuggested, candidate, reason, changes } of explained) {
    const what = `${graph.people[person]?.id ?? ''} in ${dataset.roles[role]?.id ?? ''}: ${isSuggested ? 'suggested' : 'not suggested'}`;
    terminal.print(`\n${terminal.paint('bold', visible(what), 'stdout')}`);
    say(reason, '  why:       ');
    for (const part of candidate.parts)
      say(
        `${part.score === undefined ? 'not known' : part.score.toFixed(2)}: ${part.reason}`,
        `  ${part.part.padEnd(10)} `,
      );
    for (const { sentence } of changes) say(sentence, '  change:    ');
    if (changes.length === 0)
      say(
        'no single change of a skill, of hours, a yes or ties that was tried turns it round',
        '  change:    ',
      );
  }
}

export function explainedJson({ explained, graph, dataset }: Matching): JsonValue {
  return explained.map(({ person, role, isSuggested, candidate, reason, changes, solved }) => ({
    person: graph.people[person]?.id,
    role: dataset.roles[role]?.id,
    isSuggested,
    fit: candidate.fit,
    parts: candidate.parts.map((part) => ({ ...part })),
    reason,
    changes: changes.map(({ change, isByLottery, sentence }) => ({
      ...change,
      ...(change.kind === 'ties' ? { people: change.people.map((other) => graph.people[other]?.id) } : {}),
      isByLottery,
      sentence,
    })),
    solved,
  }));
}
