import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type FileChange } from '../../../src/core/library/fileChange';
import { folderOf } from './folder';

/** Lie beside the repository where there are any. */
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

/** Words of claims of the two articles that say the same. */
const SAME: readonly (readonly [string, string])[] = [
  ['the plan was rejected by Craig Federighi', 'shut down the proposal'],
  ['were already sufficient', 'already had enough open models'],
  ['in talks with OpenAI, Anthropic, and Google to potentially', 'in talks with OpenAI, Anthropic, and Google to use'],
];

export interface SeedScore {
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly areOneStory: boolean;
}

/** Whether the claims that two articles on one event share are found from either side; `undefined` where there are none. */
export function scoreSeeds(): SeedScore | undefined {
  if (!existsSync(SEEDS)) return undefined;
  const { sources, index } = folderOf(
    readdirSync(SEEDS).map((name): FileChange => {
      return {
        kind: 'changed',
        uri: `file:///seeds/${name}`,
        bytes: readFileSync(new URL(name, SEEDS)),
        isNamed: true,
      };
    }),
  );
  const claims = sources.flatMap((source) => source.claims);
  const isFound = (one: string, other: string): boolean => {
    const claim = claims.find(({ words }) => words.includes(one));
    return (
      claim !== undefined &&
      index
        .accountsOf(claim)
        .flat()
        .some(({ claim: { words } }) => words.includes(other))
    );
  };
  const found = SAME.filter(([one, other]) => isFound(one, other) && isFound(other, one));
  const named = (pairs: typeof SAME) => pairs.map((pair) => pair.join(' ↔ '));
  return {
    found: named(found),
    missed: named(SAME.filter((pair) => !found.includes(pair))),
    areOneStory: index.allStories().length === 1,
  };
}
