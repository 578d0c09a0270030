import { missingCell, shares, stored } from './missing-table.js';

/** npm run battery:missing [-- DRAWS]: rankings when people or ties are missing, beside what another tool measured. */
const draws = Number(process.argv[2] ?? 150);
let far = 0;
for (const [what, measure, cells] of stored) {
  shares.forEach((share, at) => {
    const { first, inThree, overlap, r2 } = missingCell(what, measure, share, draws);
    const own = [first, inThree, overlap, r2];
    const theirs = cells.split(' ')[at]!.split('/').map(Number);
    const off = Math.max(...own.map((figure, place) => Math.abs(figure - theirs[place]!)));
    if (off > 0.12) far++;
    console.log(
      `${what.padEnd(7)} ${measure.padEnd(12)} ${share.toFixed(2)}  ours ${own.map((figure) => figure.toFixed(2)).join('/')}  theirs ${theirs.map((figure) => figure.toFixed(2)).join('/')}  farthest ${off.toFixed(2)}`,
    );
  });
}
console.log(`${far} of 16 rows with a figure farther off than .12, three standard errors of both`);
