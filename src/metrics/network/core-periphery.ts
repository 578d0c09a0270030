import { findCore } from '../../kernel/structure/core-periphery.js';
import { defineNetworkMetric } from '../define-metric.js';
import { coreNumber } from '../person/core-number.js';

/**
 * Core and periphery: how well a core tied to everybody and a rest tied to the core alone describe the network,
 * and how many people that core has.
 *
 * Cost: O(n log n + arcs) a sweep.
 * Source: Borgatti and Everett (1999), Social Networks 21, 375-395, discrete model; the start after Lip (2011),
 * arXiv:1102.5511.
 */
export const corePeriphery = defineNetworkMetric({
  id: 'core-periphery',
  title: 'Core and periphery',
  uses: 'structure',
  range: [-1, Infinity],
  parts: ['fit', 'core-size'],
  isHeuristic: true,
  card: {
    reads:
      'how well a core tied to everybody and a rest tied to the core alone describe the network, and how many people that core has',
    definedAs:
      'fit: correlation over ordered pairs of ties (0 or 1) with a pattern that is 1 where at least one of the two is in the core; core-size: people in the core. The core is the best first part of the order of degree (both directions, then core number, then id), improved by moving one person at a time until no move helps; no chance is involved.',
    edgeCases:
      'no ties, or every pair tied both ways, undefined, with a core of 0. It is a search: some other core may fit better, so the fit is the least it can be.',
    mayMean: 'one middle that holds the network together',
    doesNotMean: 'that there are no other middles, or that the core leads',
    source:
      'Borgatti and Everett (1999), Social Networks 21, 375-395, discrete model; the start after Lip (2011), arXiv:1102.5511',
  },
  compute(network) {
    const { fit, coreSize } = findCore(network.out, network.in, coreNumber.compute(network, {}));
    return [fit, coreSize];
  },
});
