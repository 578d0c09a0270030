import type { Analysis } from '../../analysis.js';
import { allIssueCounts } from '../all-issues.js';
import type { OutputContext } from '../output.js';
import { findingsJson } from './findings-json.js';
import { type JsonValue, toJson } from './json.js';

/** Raised when a reader of the file would have to change. */
export const ANALYSIS_SCHEMA_VERSION = 1;

/**
 * The whole run for programs: an envelope with what it was made from, and all findings. People are written by id;
 * whatever is named by the data is a list of entries, never an object with its name as a key.
 */
export function analysisJson(analysis: Analysis, context: OutputContext): string {
  const { options, dataset, orgraphVersion } = analysis;
  return toJson({
    schemaVersion: ANALYSIS_SCHEMA_VERSION,
    tool: 'orgraph',
    version: orgraphVersion,
    seed: options.seed,
    options: optionsJson(analysis),
    inputs: dataset.files.map((file) => ({
      file: file.file,
      table: file.table,
      read: file.read,
      delivered: file.delivered,
      heldBack: file.heldBack,
      blank: file.blank,
      dropped: file.dropped,
      columns: [...file.columns].map(([column, header]) => ({ column, header })),
      otherColumns: file.otherColumns,
      delimiter: file.delimiter,
      rowsHash: file.rowsHash,
    })),
    optedOut: optedOutJson(dataset),
    warnings: allIssueCounts(analysis).map((count) => ({ ...count })),
    kinds: kindsJson(analysis),
    network: {
      people: analysis.network.nodeCount,
      ties: analysis.network.out.arcCount,
      pairs: analysis.network.both.arcCount / 2,
      directed: analysis.network.directed,
      minWeight: analysis.network.minWeight,
    },
    people: analysis.graph.people.map((person) => ({
      person: person.id,
      ...(context.showNames ? { name: person.name } : {}),
      firm: person.firm,
      unit: person.unit,
      level: person.level,
    })),
    measures: analysis.scores.map(({ metric, values }) => ({
      measure: metric,
      // In the order of `people`: an object for each would be most of the file.
      values: [...values],
    })),
    findings: findingsJson(analysis),
  });
}

/** How many do not take part, as far as it is told: `fewerThan` stands beside null people. */
export function optedOutJson({ optedOut }: Pick<Analysis['dataset'], 'optedOut'>): JsonValue {
  const { people, fewerThan, interactions } = optedOut;
  return fewerThan === undefined ? { people, interactions } : { people: null, fewerThan, interactions };
}

function optionsJson({ options, dataset }: Analysis): JsonValue {
  return {
    ...options,
    kinds: options.kinds,
    by: options.by,
    from: options.from,
    to: options.to,
    broadcastSize: dataset.config.broadcastSize,
    formalLevels: dataset.config.formalLevels,
    encoding: dataset.config.encoding,
  };
}

function kindsJson({ graph, network }: Analysis): JsonValue {
  return graph.layers.map(({ csr, ...layer }) => ({
    ...layer,
    ties: layer.directed ? csr.arcCount : csr.arcCount / 2,
    isCombined: network.kinds.includes(layer.kind),
    factor: network.factors.get(layer.kind),
  }));
}
