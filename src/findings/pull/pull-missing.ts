import { groupColumns } from '../../graph/groups.js';
import type { Network } from '../../graph/network.js';
import type { Layer, OrgGraph } from '../../graph/org-graph.js';
import { selectNetwork } from '../../graph/select-network.js';
import { likelyNonRespondents } from '../../inference/likely-non-respondents.js';
import type { Dataset } from '../../schema/dataset.js';
import { NO_DAY } from '../../schema/records.js';
import { shownGroups } from '../group-privacy.js';

/** People missing in one unit; undefined figures are hidden, as the unit is too small to show. */
export interface MissingInUnit {
  readonly unit: string;
  /** Its people, those who do not take part included. */
  readonly people: number | undefined;
  /** Those who do not take part and those who did not answer, together: in a team it is nobody's business who is which. */
  readonly missing: number | undefined;
}

/** Who is missing, and what that does to what is said of the others. */
export interface MissingPeople {
  /** People who do not take part; they and their ties left before the network was made. */
  readonly optedOut: number;
  /** People who send no tie in kinds that each person reports for themselves, though others name them. */
  readonly silent: number;
  /** Those kinds: with a direction, one record a tie, and no dates. */
  readonly askedKinds: readonly string[];
  /** Both as a share of all people, those who do not take part included. */
  readonly share: number;
  /** By unit, where anybody is missing and units are known. */
  readonly units: readonly MissingInUnit[];
}

/** Above this share missing nobody is named. */
export const MOST_MISSING = 0.3;

/** Records a tie of a kind that looks like a survey, in which a few answers may stand twice. */
const ALIKE = 1.1;

/**
 * How many people are missing: those who opted out, and those who probably did not answer ({@link likelyNonRespondents}). Silence
 * counts only where it is more than twice as frequent as chance alone would make it, and only in kinds that look like a
 * survey; who sends no message has not failed to answer. Cost: O(ties).
 */
export function findMissing(
  dataset: Dataset,
  graph: OrgGraph,
  network: Network,
  minGroup: number,
): MissingPeople {
  const asked = graph.layers.filter((layer) => network.kinds.includes(layer.kind) && isAsked(layer, dataset));
  const askedKinds = asked.map(({ kind }) => kind);
  const silent = askedKinds.length === 0 ? [] : silentPeople(graph, askedKinds);
  const optedOut = dataset.optedOut.people;
  const all = graph.people.length + optedOut;
  return {
    optedOut,
    silent: silent.length,
    askedKinds,
    share: all === 0 ? 0 : (optedOut + silent.length) / all,
    units: unitsOf(dataset, graph, network, silent, minGroup),
  };
}

function isAsked(
  { kind, directed, formal, interactionCount, csr }: Layer,
  { interactions }: Dataset,
): boolean {
  if (!directed || formal || csr.arcCount === 0 || interactionCount > ALIKE * csr.arcCount) return false;
  const place = interactions.kinds.indexOf(kind);
  return interactions.kind.every((own, at) => own !== place || interactions.day[at] === NO_DAY);
}

function silentPeople(graph: OrgGraph, kinds: readonly string[]): number[] {
  const { named, expected, canTell } = likelyNonRespondents(selectNetwork(graph, { kinds }));
  return canTell && named.length > 2 * expected ? [...named] : [];
}

function unitsOf(
  { optedOut }: Dataset,
  graph: OrgGraph,
  network: Network,
  silent: readonly number[],
  minGroup: number,
): MissingInUnit[] {
  if (silent.length + optedOut.people === 0 || !groupColumns(graph).includes('unit')) return [];
  const units = shownGroups(network, 'unit', minGroup);
  return units.names.map((unit, at) => {
    if (units.isHidden[at] === true) return { unit, people: undefined, missing: undefined };
    const left = optedOut.units?.get(unit) ?? 0;
    return {
      unit,
      people: units.sizes[at]! + left,
      missing: left + silent.filter((person) => units.of[person] === at).length,
    };
  });
}
