// 2,000 people, 200 roles, 300 seats by each solver: npm run battery:seats-size

import type { MatchProblem } from '../../src/matching/problem.js';
import { type SeatSolver, solveSeats } from '../../src/matching/solve-seats.js';
import { createRandom } from '../../src/random.js';
import { runSolver } from '../../src/workers/run-solver.js';
import { randomProblem } from '../support/plain-seats.js';

const random = createRandom(1, 'size');
const shape = { people: 2000, roles: 200, mostSeats: 2, hours: [1, 2, 3, 4] };
const seatsOf = (problem: MatchProblem): MatchProblem => ({
  ...problem,
  seats: problem.seats.map((_, role) => (role < 100 ? 2 : 1)),
});
const only = process.argv[2];
for (const [name, problem] of [
  ['one role each', seatsOf(randomProblem({ ...shape, rolesPerPerson: 1 }, () => random.next()))],
  [
    'one role each, few fits',
    seatsOf(randomProblem({ ...shape, rolesPerPerson: 1, ties: true }, () => random.next())),
  ],
  [
    'up to 2 roles, needs, couples',
    seatsOf(
      randomProblem({ ...shape, rolesPerPerson: 2, needs: true, exclusives: true }, () => random.next()),
    ),
  ],
] as const) {
  for (const solver of ['stable', 'best', 'fair'] as SeatSolver[]) {
    if (only !== undefined && !`${name} ${solver}`.includes(only)) continue;
    const cpu = process.cpuUsage();
    const start = performance.now();
    const found = await solveSeats(problem, {
      solver,
      proposer: 'people',
      seed: 1,
      seconds: 20,
      solveProgram: (program, limits) => runSolver(program, limits),
    });
    const used = process.cpuUsage(cpu);
    console.log(
      `${name}; ${solver} by ${found.method}: ${((performance.now() - start) / 1000).toFixed(1)} s, cpu ${((used.user + used.system) / 1e6).toFixed(1)} s, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB; total ${found.total.toFixed(6)}, bound ${found.bound?.toFixed(6)}, proven ${found.isProven}, blocking ${found.blocking.length}, step ${found.fitStep}`,
    );
  }
}
