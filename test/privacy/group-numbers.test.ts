import { describe, expect, it } from 'vitest';
import type { GroupAnalysis, SharedGroup } from '../../src/privacy/group-analysis.js';
import { type GroupNumber, GroupNumbers } from '../../src/privacy/group-numbers.js';

// What must not compile: a plain number, such as a figure of a person, where one that passed the gate is asked for.
// @ts-expect-error: a plain number
const plain: GroupNumber = 3;
// @ts-expect-error: a size that did not pass
const group: SharedGroup = { by: 'unit', name: 'North', people: 3 };
// @ts-expect-error: no person is in what outputs of groups are made of
const people = (groups: GroupAnalysis) => groups.graph;
// @ts-expect-error: nor a finding about persons
const pull = (groups: GroupAnalysis) => groups.findings.informalPull;

describe('GroupNumbers', () => {
  const numbers = new GroupNumbers(10);

  it('shows counts to the nearest five, and none below k', () => {
    expect([9, 10, 12, 13, 104].map((count) => numbers.people(count))).toEqual([Number.NaN, 10, 10, 15, 105]);
    expect([0, 2, 3, 8].map((count) => numbers.pairs(count))).toEqual([0, 0, 5, 10]);
    expect([plain, group.people, people.length, pull.length]).toEqual([3, 3, 1, 1]);
  });
});
