import { clusters, type Pair } from './clusters';
import { type Profile } from './profile';
import { nearness, type Relatedness } from './relatedness';

/** Articles about one event are as much related, on average. */
const SAME_EVENT = 0.21;

/** Articles about one event, by URI. */
export type Story = readonly Profile[];

/** @param profiles by URI; each is in one story, and most are alone in theirs */
export function storiesOf(profiles: readonly Profile[], relatedness: Relatedness): readonly Story[] {
  const known = new Map<number, number>();
  const likeness = (one: number, other: number): number => {
    const key = Math.min(one, other) * profiles.length + Math.max(one, other);
    const before = known.get(key);
    if (before !== undefined) return before;
    const [first, second] = [profiles[one], profiles[other]];
    const value = first && second ? relatedness.of(first, second) : 0;
    known.set(key, value);
    return value;
  };
  const numbers = new Map(profiles.map((profile, at) => [profile, at]));
  const pairs = profiles.flatMap((profile, one) =>
    [...relatedness.candidates(profile).keys()].flatMap((candidate): Pair[] => {
      const other = numbers.get(candidate) ?? one;
      const mayBe = other > one && nearness(profile, candidate) >= SAME_EVENT;
      return mayBe ? [{ one, other, likeness: likeness(one, other) }] : [];
    }),
  );
  return clusters(
    profiles.length,
    pairs.filter((pair) => pair.likeness >= SAME_EVENT),
    likeness,
    SAME_EVENT,
  ).map((members) => members.flatMap((member) => profiles[member] ?? []));
}
