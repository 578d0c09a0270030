import { bridge } from './bridge.js';
import { commonContacts } from './common-contacts.js';
import { dispersion } from './dispersion.js';
import { dispersionNormalized } from './dispersion-normalized.js';
import { edgeBetweenness } from './edge-betweenness.js';
import { edgeBetweennessWeighted } from './edge-betweenness-weighted.js';
import { jaccard } from './jaccard.js';
import { localBridgeSpan } from './local-bridge-span.js';
import { neighbourhoodOverlap } from './neighbourhood-overlap.js';
import { reciprocated } from './reciprocated.js';
import { simmelianEmbeddedness } from './simmelian-embeddedness.js';
import { tieStrength } from './tie-strength.js';

/** Every measure of pairs, in the order in which tables show them. */
export const pairMetrics = [
  tieStrength,
  reciprocated,
  bridge,
  commonContacts,
  dispersion,
  dispersionNormalized,
  edgeBetweenness,
  edgeBetweennessWeighted,
  jaccard,
  localBridgeSpan,
  neighbourhoodOverlap,
  simmelianEmbeddedness,
] as const;
