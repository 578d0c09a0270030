/** The most keys that a Map can hold. */
const MAX_KEYS = 2 ** 24;

/** Events by id, in the order in which they are met. A file may have more of them than one Map can hold. */
export class EventPlaces {
  readonly #maps = [new Map<string, number>()];
  #count = 0;

  /** The place of an event, which is new if it was not met before. */
  place(id: string): number {
    for (const map of this.#maps) {
      const place = map.get(id);
      if (place !== undefined) return place;
    }
    if (this.#maps.at(-1)!.size === MAX_KEYS) this.#maps.push(new Map());
    this.#maps.at(-1)!.set(id, this.#count);
    return this.#count++;
  }
}
