// Solvers on random problems against independent checks: npm run battery:seats [problems]

import type { MatchProblem, Seating } from '../../src/matching/problem.js';
import { brokenRules } from '../../src/matching/problem.js';
import { solveSeats } from '../../src/matching/solve-seats.js';
import { createRandom } from '../../src/random.js';
import { runSolver } from '../../src/workers/run-solver.js';
import {
  everySeating,
  lowestFirst,
  plainBest,
  plainBlocks,
  plainFairest,
  plainUnmet,
  randomProblem,
} from '../support/plain-seats.js';

const count = Number(process.argv[2] ?? 1000);
const random = createRandom(20261128, 'seats');
const next = () => random.next();
const solve = (
  problem: MatchProblem,
  solver: 'stable' | 'best' | 'fair',
  proposer: 'people' | 'roles' = 'people',
) =>
  solveSeats(problem, {
    solver,
    proposer,
    seed: 7,
    seconds: 20,
    solveProgram: (program, limits) => runSolver(program, limits),
  });

const tally = {
  oneRole: { problems: 0, blocked: 0, listedOtherwise: 0 },
  equalHours: { problems: 0, blocked: 0 },
  severalHours: { problems: 0, blocked: 0, noneExists: 0, missed: 0 },
  strict: { problems: 0, personOptimal: 0, roleOptimal: 0 },
  best: { problems: 0, equal: 0, byMethod: {} as Record<string, number>, boundBelow: 0 },
  fair: { problems: 0, equal: 0, byMethod: {} as Record<string, number> },
  broken: 0,
};

const unitsOf = ({ fits }: MatchProblem, seating: Seating) =>
  seating.reduce(
    (sum, people, role) =>
      sum + people.reduce((part, person) => part + Math.round(fits[role]![person]! * 1e9), 0),
    0,
  );

for (let at = 0; at < count; at++) {
  const size = { people: 1 + random.below(40), roles: 1 + random.below(12), mostSeats: 3 };
  const ties = random.below(2) === 0;
  const one = randomProblem({ ...size, rolesPerPerson: 1, ties }, next);
  for (const proposer of ['people', 'roles'] as const) {
    const { seating, blocking } = await solve(one, 'stable', proposer);
    const plain = plainBlocks(one, seating);
    tally.oneRole.problems++;
    if (plain.length > 0) tally.oneRole.blocked++;
    if (JSON.stringify(plain) !== JSON.stringify(blocking.map(({ role, person }) => [role, person])))
      tally.oneRole.listedOtherwise++;
    if (brokenRules(one, seating).length > 0) tally.broken++;
  }
  const equal = randomProblem({ ...size, rolesPerPerson: 3, ties, hours: [2] }, next);
  tally.equalHours.problems++;
  if (plainBlocks(equal, (await solve(equal, 'stable')).seating).length > 0) tally.equalHours.blocked++;
}

// Small ones, against all seatings there are.
const hours = [1, 2, 3, 4];
for (let at = 0; at < count; at++) {
  const size = { people: 1 + random.below(4), roles: 1 + random.below(3), mostSeats: 2 };
  const ties = random.below(3) === 0;
  const several = randomProblem(
    { ...size, rolesPerPerson: 2 + random.below(2), ties, hours, exclusives: random.below(2) === 0 },
    next,
  );
  const found = await solve(several, 'stable');
  tally.severalHours.problems++;
  if (plainBlocks(several, found.seating).length > 0) {
    tally.severalHours.blocked++;
    let exists = false;
    everySeating(several, (seating) => {
      exists ||= plainBlocks(several, seating).length === 0;
    });
    if (exists) tally.severalHours.missed++;
    else tally.severalHours.noneExists++;
  }

  const strict = randomProblem({ ...size, rolesPerPerson: 1 }, next);
  tally.strict.problems++;
  const likes = (seating: Seating, person: number) => seating.findIndex((people) => people.includes(person));
  const worth = (seating: Seating) =>
    Array.from({ length: strict.personCount }, (_, person) => {
      const role = likes(seating, person);
      return role < 0 ? -1 : strict.personWishes[role]![person]!;
    });
  let people = new Array<number>(strict.personCount).fill(-2);
  let least = new Array<number>(strict.personCount).fill(2);
  everySeating(strict, (seating) => {
    if (plainBlocks(strict, seating).length > 0) return;
    const own = worth(seating);
    people = people.map((value, person) => Math.max(value, own[person]!));
    least = least.map((value, person) => Math.min(value, own[person]!));
  });
  // Of all stable seatings the one that is best for roles is the worst for people, person by person.
  if (JSON.stringify(worth((await solve(strict, 'stable', 'people')).seating)) === JSON.stringify(people))
    tally.strict.personOptimal++;
  if (JSON.stringify(worth((await solve(strict, 'stable', 'roles')).seating)) === JSON.stringify(least))
    tally.strict.roleOptimal++;

  const kind = random.below(3);
  const problem = randomProblem(
    { ...size, rolesPerPerson: kind === 0 ? 1 : 2, ties, hours, needs: kind !== 1, exclusives: kind === 2 },
    next,
  );
  if (at % 5 === 0 || kind === 0) {
    const best = await solve(problem, 'best');
    const plain = plainBest(problem);
    tally.best.problems++;
    tally.best.byMethod[best.method] = (tally.best.byMethod[best.method] ?? 0) + 1;
    if (unitsOf(problem, best.seating) === plain.units && plainUnmet(problem, best.seating) === plain.unmet)
      tally.best.equal++;
    else
      console.log(
        'best',
        at,
        best.method,
        unitsOf(problem, best.seating),
        plain,
        plainUnmet(problem, best.seating),
      );
    if (best.bound! * 1e9 < plain.units - 0.5) tally.best.boundBelow++;
    const fair = await solve(problem, 'fair');
    const fairest = plainFairest(problem);
    tally.fair.problems++;
    tally.fair.byMethod[fair.method] = (tally.fair.byMethod[fair.method] ?? 0) + 1;
    const fits = lowestFirst(problem, fair.seating);
    const isEqual =
      fair.method === 'HiGHS'
        ? fits.length === 0 ||
          (fits.filter((fit) => fit < 0).length === fairest.fits.filter((fit) => fit < 0).length &&
            fits.find((fit) => fit >= 0) === fairest.fits.find((fit) => fit >= 0))
        : JSON.stringify(fits) === JSON.stringify(fairest.fits);
    if (isEqual && plainUnmet(problem, fair.seating) === fairest.unmet) tally.fair.equal++;
    else console.log('fair', at, fair.method, fits, fairest);
  }
}
console.log(JSON.stringify(tally, undefined, 2));
