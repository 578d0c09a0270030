import { describe, expect, it } from 'vitest';
import type { GroupAnalysis, SharedGroup } from '../../src/privacy/group-analysis.js';
import {
  type GroupNumber,
  GroupNumbers,
  inClasses,
  toFive,
  twoDecimals,
} from '../../src/privacy/group-numbers.js';

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

  it('shows ratios of k people to two decimals, but not at an end of their range', () => {
    expect([0.126, -0.994].map((value) => numbers.ratio(value, 10, [-1, 1]))).toEqual([0.13, -0.99]);
    expect([-1, -0.996, 0.996, 1].map((value) => numbers.ratio(value, 10, [-1, 1]))).toEqual(
      Array.from({ length: 4 }, () => Number.NaN),
    );
    expect([numbers.ratio(0.5, 9, [0, 1]), numbers.none]).toEqual([Number.NaN, Number.NaN]);
  });
});

it('inClasses(probability) is the next of a few values, and none for what is no probability', () => {
  const given = [0, 0.001, 0.0011, 0.01, 0.02, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.6, 1];
  expect(given.map(inClasses)).toEqual([
    0.001, 0.001, 0.01, 0.01, 0.05, 0.05, 0.1, 0.1, 0.2, 0.2, 0.5, 0.5, 1, 1,
  ]);
  expect([Number.NaN, 1.1].map(inClasses)).toEqual([Number.NaN, Number.NaN]);
});

it('toFive(count) and twoDecimals(value) go to the nearest', () => {
  expect([0, 2, 2.5, 7, 8, 1003].map(toFive)).toEqual([0, 0, 5, 5, 10, 1005]);
  expect([0.124, 0.125, -0.126, 3, Number.NaN].map(twoDecimals)).toEqual([0.12, 0.13, -0.13, 3, Number.NaN]);
});
