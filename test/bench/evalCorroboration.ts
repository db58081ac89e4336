/**
 * `npm run eval:corroboration [-- --seed N --errors]`: whether articles about one event become one story, whether claims
 * that say the same are found, whether copies count once, and what it costs. Without the data it says so and is content.
 */
import { parseArgs } from 'node:util';
import { ClaimIndex } from '../../src/core/search/claimIndex';
import { searchSourceOf } from '../../src/core/features/search/searchClaims';
import { readCorpus } from './articles/corpora';
import { randomFrom } from './articles/random';
import { scoreCopies, scoreTopics } from './corroboration/copies';
import { timed } from './corroboration/folder';
import { scoreSeeds } from './corroboration/seeds';
import { scoreStories, type StoryScore } from './corroboration/stories';
import { line, percent } from './eval/table';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '6' }, errors: { type: 'boolean', default: false } },
});

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.9;
const CASES = 500;
const MOST_TOPIC_PAIRS = 0.01;
/** Claims asked one by one for the time of a question. */
const QUESTIONS = 1000;

const random = randomFrom(Number(options.seed));
const basil = readCorpus('basil_en');
const bbc = readCorpus('bbc_en');
const reuters = readCorpus('reuters21578_en');
if (basil && bbc && reuters) {
  console.log(line('measure', '', 'newscite', 'aim'));
  const verdicts = [
    ...stories('100 events, 3 papers each', scoreStories(basil)),
    ...stories('among 2,291 others', scoreStories([...basil, ...bbc])),
    ...copies(),
    ...topics(),
    ...seeds(),
  ];
  console.log(verdicts.every(Boolean) ? 'Holds.' : 'DOES NOT HOLD.');
  process.exitCode = verdicts.every(Boolean) ? 0 : 1;
} else console.log('Not measured, for want of data.');

function stories(name: string, score: StoryScore): readonly boolean[] {
  console.log(line(name, 'pairs, precision', percent(score.precision), '95'));
  console.log(line('', 'pairs, recall', percent(score.recall), '90'));
  printErrors(score.wrong);
  printCost(score);
  return [score.precision >= LEAST_PRECISION, score.recall >= LEAST_RECALL];
}

/** Beside reading the folder and indexing its claims for search, in processor time of one run. */
function printCost({ folder, claims, articles, storyTime }: StoryScore): void {
  const index = new ClaimIndex();
  const search = timed(() => {
    for (const source of folder.sources) index.replaceSource(searchSourceOf(source));
    index.tidy();
  });
  const all = folder.sources.flatMap((source) => source.claims);
  const asked = Array.from({ length: QUESTIONS }, () => all[Math.floor(random() * all.length)]);
  const times = asked
    .flatMap((claim) => (claim ? [timed(() => folder.index.accountsOf(claim))] : []))
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  console.log(
    line('', `${articles} articles, ${claims} claims: read ${ms(folder.readingTime)}, search index ${ms(search)}, `),
  );
  console.log(
    line(
      '',
      `accounts ${ms(folder.indexingTime)}, stories ${ms(storyTime)}; a claim p50 ${at(0.5)}, p95 ${at(0.95)} ms`,
    ),
  );
}

function copies(): readonly boolean[] {
  const score = scoreCopies([...(bbc ?? []), ...(reuters ?? []).slice(0, 4000)], CASES, random);
  console.log(line(`${score.copies} wire copies`, 'counted twice', String(score.independent.length), '0'));
  printErrors(score.independent);
  return [score.independent.length === 0];
}

function topics(): readonly boolean[] {
  const score = scoreTopics(bbc ?? [], CASES, random);
  console.log(line(`${score.pairs} pairs of a topic`, 'one story', String(score.oneStory.length), '≤ 5'));
  console.log(line('', 'one account', String(score.oneAccount.length), '≤ 5'));
  printErrors([...score.oneStory, ...score.oneAccount]);
  return [score.oneStory, score.oneAccount].map((merged) => merged.length <= MOST_TOPIC_PAIRS * score.pairs);
}

function seeds(): readonly boolean[] {
  const score = scoreSeeds();
  if (score === undefined) return [];
  console.log(
    line(
      'owner’s two articles',
      'shared claims',
      `${score.found.length}/${score.found.length + score.missed.length}`,
      'all',
    ),
  );
  console.log(line('', 'one story', score.areOneStory ? 'yes' : 'no', 'yes'));
  printErrors(score.missed);
  return [score.missed.length === 0, score.areOneStory];
}

function printErrors(names: readonly string[]): void {
  if (options.errors) for (const name of names) console.log(`    ${name}`);
}
