/** People beside one another whom a block holds: sources are followed together with their neighbours, as in a whole run. */
const BLOCK = 64;

/** So many people in blocks that are spread over the roster evenly. */
export function followedSources(people: number, count: number): Int32Array {
  const blocks = Math.ceil(count / BLOCK);
  return Int32Array.from(
    { length: count },
    (_, place) => Math.floor((Math.floor(place / BLOCK) * people) / blocks) + (place % BLOCK),
  );
}
