/** The part of a hit by which it is told from others. */
interface Told {
  readonly claim: { readonly id: string };
  readonly copies: readonly { readonly id: string }[];
}

/**
 * The hits of a longer answer to the same query behind those that are drawn, which stay where they are: of copies found
 * farther down, another may have come to stand for all.
 */
export function withRest<Hit extends Told>(drawn: readonly Hit[], longer: readonly Hit[]): readonly Hit[] {
  const known = new Set(drawn.flatMap(({ claim, copies }) => [claim.id, ...copies.map(({ id }) => id)]));
  return [...drawn, ...longer.filter(({ claim }) => !known.has(claim.id))];
}
