import type { Config, KindConfig } from './config.js';

/** How ties of one kind are read; nothing left open. */
export interface KindRules {
  readonly directed: boolean;
  readonly weight: 'strength' | 'distance';
  readonly share: number;
  readonly minWeight: number;
  readonly trust: boolean;
  /** Whether the kind is the reporting line or a dotted one; such ties are no part of the informal network. */
  readonly formal: boolean;
  /** Whether the kind is a dotted line: the target is a manager of the source beside the one of the reporting line. */
  readonly dotted: boolean;
}

/** Kinds that join both ends alike, by name. */
const undirectedKinds = [
  'meeting',
  'contact',
  'copresence',
  'coattendance',
  'colocation',
  'facetoface',
  'calendar',
];
/** Kinds that say that people trust, seek or gain energy from one another, by name. */
const trustKinds = ['trust', 'advice', 'energy', 'friendship', 'mentoring', 'support'];
/** Kinds that are the reporting line, by name. */
const formalKinds = ['reportsto', 'manager', 'managedby', 'reporting', 'formal'];
/** Kinds that are a dotted line, by name. */
const dottedKinds = ['dottedline', 'dottedreportsto', 'dottedmanager', 'matrixmanager', 'matrixreporting'];

/**
 * The rules of a kind: what orgraph.json states, and for the rest what its name says. A kind of unknown name is directed,
 * its weights are strengths, and it is neither trust nor formal. A dotted line is formal.
 */
export function rulesOfKind(kind: string, config: Config): KindRules {
  const stated: KindConfig = new Map(Object.entries(config.kinds)).get(kind) ?? {};
  const name = kind
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');
  const isOneOf = (names: readonly string[]) => names.some((known) => known.replace(/s$/, '') === name);
  const dotted = stated.dotted ?? (stated.formal !== false && isOneOf(dottedKinds));
  return {
    directed: stated.direction === undefined ? !isOneOf(undirectedKinds) : stated.direction === 'directed',
    weight: stated.weight ?? 'strength',
    share: stated.share ?? 1,
    minWeight: stated.minWeight ?? 0,
    trust: stated.trust ?? isOneOf(trustKinds),
    formal: dotted || (stated.formal ?? isOneOf(formalKinds)),
    dotted,
  };
}
