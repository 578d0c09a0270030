import { brokerRoles } from '../../src/findings/brokers/broker-roles.js';
import type { Brokers } from '../../src/findings/brokers/brokers.js';
import type { Finding } from '../../src/findings/finding.js';
import { at, hostile } from './sample-people.js';

const none = Number.NaN;

/** Brokers by hand: one whose groups may be shown, one whose may not, a band of few people, one of none. */
export function sampleBrokers(head: Finding): Brokers {
  const row = (person: number, isBroker: boolean): Brokers['rows'][number] => ({
    by: 'firm',
    person,
    roles: brokerRoles.map((role, r) => ({
      role,
      count: 3 * r,
      expected: 1.25,
      expectedOfDensity: 0.5,
      p: r === 0 ? none : 0.003,
      q: r === 0 ? none : 0.02,
      weighted: r / 3,
    })),
    between: 30,
    clearRoles: ['gatekeeper', 'liaison'],
    isBroker,
    position: {
      constraint: 0.3,
      effectiveSize: 4.5,
      efficiency: 0.8,
      burtHierarchy: 0.1,
      eiIndex: 0.2,
      participation: 0.4,
      withinModuleZ: none,
    },
    joins: person === at('p07') ? [] : [{ a: hostile.script, b: 'North', ways: 12 }],
  });
  return {
    ...head,
    rows: [row(at(hostile.prototype), true), row(at('p07'), true), row(at(hostile.script), false)],
    permutations: [{ by: 'firm', permutations: 999 }],
    linkers: [
      {
        by: 'firm',
        people: 12,
        difference: none,
        p: none,
        bands: [
          { low: 0, high: 0.2, people: 7, meanBetweenness: 1.5, isHidden: false },
          { low: 0.2, high: 0.4, people: 0, meanBetweenness: none, isHidden: false },
          { low: 0.4, high: 0.6, people: none, meanBetweenness: none, isHidden: true },
        ],
      },
    ],
  };
}
