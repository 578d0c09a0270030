/** People as whoever looks for somebody may know them. */
export interface KnownPeople {
  /** By person, what is shown of firm, unit, level and the like, as one text. */
  readonly attributes: readonly string[];
  /** Ties as places of people, source and target. */
  readonly ties: readonly (readonly [source: number, target: number])[];
}

/** How many people one kind of knowledge singles out. */
export interface UniqueShare {
  readonly knowing: string;
  /** Share of people of whom there is nobody else like them. */
  readonly unique: number;
  /** Share of people of whom fewer than five are alike. */
  readonly fewerThanFive: number;
}

/**
 * Which share of people can be told apart in an output by who knows something about them: their attributes, how many ties they have
 * in either direction, both, or how many their contacts have. The last is what a colleague knows who knows a little about several.
 *
 * NaN without people. Cost: O(people log people + ties log ties). Source: Hay et al. (2008), Resisting structural re-identification in
 * anonymized social networks, whose queries of the first and second order these are.
 */
export function uniquePeople({ attributes, ties }: KnownPeople): UniqueShare[] {
  const count = attributes.length;
  const into = new Int32Array(count);
  const out = new Int32Array(count);
  const contacts = Array.from({ length: count }, () => new Set<number>());
  for (const [source, target] of ties) {
    out[source]!++;
    into[target]!++;
    contacts[source]!.add(target);
    contacts[target]!.add(source);
  }
  const degrees = Array.from({ length: count }, (_, person) => `${into[person]} ${out[person]}`);
  const around = contacts.map((others) =>
    [...others]
      .map((other) => degrees[other]!)
      .sort()
      .join(','),
  );
  const both = degrees.map((degree, person) => JSON.stringify([attributes[person], degree]));
  return [
    shareOf('attributes', attributes),
    shareOf('degrees', degrees),
    shareOf('attributes and degrees', both),
    shareOf('degrees of contacts', around),
  ];
}

function shareOf(knowing: string, known: readonly string[]): UniqueShare {
  const sizes = new Map<string, number>();
  for (const one of known) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const share = (below: number) => known.filter((one) => sizes.get(one)! < below).length / known.length;
  return { knowing, unique: share(2), fewerThanFive: share(5) };
}
