import { OrgraphError } from '../../errors.js';
import type { Groups } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import type { OrgGraph } from '../../graph/org-graph.js';
import { placeOfPerson } from '../../graph/place-of-person.js';
import type { CoverQuestion } from '../../kernel/coverage/cover-question.js';
import type { CoverDirection } from '../../options.js';

/** Who may be chosen, and why others may not. */
export interface CoverScope {
  readonly question: CoverQuestion;
  /** People who may be chosen. */
  readonly candidates: Int32Array;
  /** How many may not be, by the first reason that holds. */
  readonly barred: Readonly<Record<BarReason, number>>;
  /** The groups of which one each is asked for; undefined where none was. */
  readonly groups: Groups | undefined;
  /** Groups nobody of whom may be chosen, and so asked for nobody. */
  readonly emptyGroups: number;
}

export type BarReason = 'takes no part' | 'no tie' | 'left out by name' | 'hours not known' | 'too few hours';

/** What narrows the choice; each left out narrows nothing. */
export interface CoverLimitsOfPeople {
  readonly hoursPerPerson?: number | undefined;
  readonly each?: string | undefined;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/**
 * The question who reaches whom, as numbers.
 *
 * People who take no part in roles are never chosen; nor is who has no tie in this direction, since that person reaches
 * nobody, unless named to be included. Both still count among those to be reached. Where hours are asked for, only those count whose hours are on record.
 * Throws PERSON_UNKNOWN, COLUMN_UNKNOWN, and OPTIONS_INVALID where somebody named may not be chosen.
 */
export function coverScope(
  { graph, network }: { readonly graph: OrgGraph; readonly network: Network },
  steps: number,
  direction: CoverDirection,
  limits: CoverLimitsOfPeople = {},
): CoverScope {
  const arcs = { both: network.both, out: network.out, in: network.in }[direction];
  const back = { both: network.both, out: network.in, in: network.out }[direction];
  const excluded = new Set((limits.exclude ?? []).map((id) => placeOfPerson(graph, id)));
  const included = new Set((limits.include ?? []).map((id) => placeOfPerson(graph, id)));
  const barred: Record<BarReason, number> = {
    'takes no part': 0,
    'no tie': 0,
    'left out by name': 0,
    'hours not known': 0,
    'too few hours': 0,
  };
  const reasons = graph.people.map(({ participate, hoursAvailable }, person): BarReason | undefined => {
    if (participate === 'not-roles' || participate === 'no') return 'takes no part';
    if (arcs.starts[person] === arcs.starts[person + 1] && !included.has(person)) return 'no tie';
    if (excluded.has(person)) return 'left out by name';
    if (limits.hoursPerPerson === undefined) return undefined;
    if (hoursAvailable === undefined) return 'hours not known';
    return hoursAvailable < limits.hoursPerPerson ? 'too few hours' : undefined;
  });
  for (const reason of reasons) if (reason !== undefined) barred[reason]++;
  const mayChoose = Uint8Array.from(reasons, (reason) => (reason === undefined ? 1 : 0));
  for (const person of included) {
    const reason = reasons[person];
    if (reason !== undefined)
      throw new OrgraphError('OPTIONS_INVALID', {
        call: 'cover',
        problems: `"${graph.people[person]!.id}" is to be included and may not be chosen (${reason})`,
      });
  }
  const groups = limits.each === undefined ? undefined : network.groupsBy(limits.each);
  const candidates = Int32Array.from(mayChoose.keys()).filter((person) => mayChoose[person] === 1);
  const served = new Set(Array.from(candidates, (person) => groups?.of[person] ?? -1));
  served.delete(-1);
  return {
    question: {
      arcs,
      back,
      steps,
      mayChoose,
      mustChoose: Int32Array.from(included).sort(),
      groupOf: groups?.of ?? new Int32Array(arcs.nodeCount).fill(-1),
      groupCount: groups?.names.length ?? 0,
    },
    candidates,
    barred,
    groups,
    emptyGroups: groups === undefined ? 0 : groups.names.length - served.size,
  };
}
