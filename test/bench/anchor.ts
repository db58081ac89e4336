/**
 * `npm run bench:anchor [-- --size N --seed N --show VERDICT --kind KIND]`: are pinned passages found again after their
 * article was edited?
 *
 * Passages are sentences of news articles that their article says once: no other has the same figures, names and denials
 * and three quarters of the words. Each is pinned (`selectorsOf`), the article is edited by a seed, and the pin resolved in
 * the edited text. Near-duplicates that are put in differ in a figure, a name or a negation; where one would come to stand in
 * the passage's own place, by its neighbours, it would be the passage edited, and another place is drawn.
 *
 * - The passage _still exists_ when its sentence stands in the edited text with at most a fifth of its words, or one figure,
 *   name, negation or hedge, changed. Only where such a telling word was changed and neither neighbour is beside it any
 *   more, it is _open_: as good as another statement elsewhere, so that `gone` and its place are both right.
 * - It is _found_ when the range given and the true one share four fifths of either, and it is called exact or moved where
 *   its words are the same, altered where they are not.
 * - _Silently wrong_ is any other place, and any changed words that are called the same.
 *
 * Exits with 1 when a goal is missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPORA, type KnownArticle, readCorpus } from './articles/corpora';
import { randomFrom, sampleOf } from './articles/random';
import { type Case, caseOf, KIND_NAMES } from './anchor/cases';
import { NewsDesk } from './anchor/desk';
import { judge, type Judgement, type Verdict } from './anchor/judge';

const GOALS = { found: 0.99, goneSaid: 0.99, silentlyWrong: 0, medianMilliseconds: 1 };
const ARTICLES_A_CORPUS = 150;
const SAMPLE = new URL('../fixtures/sample/articles/', import.meta.url);

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    kind: { type: 'string' },
  },
});
const chance = randomFrom(Number(values.seed));
const results = [...cases(Number(values.size))].map((one) => ({ one, judgement: judge(one) }));
for (const { one, judgement } of results) if (judgement.verdict === values.show) show(one, judgement);
printTable();
printGoals();

function* cases(size: number): Generator<Case> {
  const desks = newsDesks();
  const kinds = values.kind === undefined ? KIND_NAMES : [values.kind];
  for (let made = 0; made < size; made++) yield caseOfKind(kinds[made % kinds.length] ?? '', desks);
}

/** Draws until story and passage allow the edit: not every sentence has a figure. */
function caseOfKind(kind: string, desks: readonly NewsDesk[]): Case {
  for (;;) {
    const desk = desks[Math.floor(chance() * desks.length)];
    const drawn = desk?.draw();
    const made = desk && drawn && caseOf(kind, drawn.story, drawn.passage, desk.deskFor(drawn.story));
    if (made) return made;
  }
}

function newsDesks(): readonly NewsDesk[] {
  const corpora = CORPORA.flatMap((name) => {
    const articles = readCorpus(name);
    return articles ? [sampleOf(articles, ARTICLES_A_CORPUS, chance)] : [];
  });
  if (corpora.length > 0) return corpora.map((articles) => new NewsDesk(articles, chance));
  console.log('There is no ../shared/corpora: measured on the sample articles.');
  return [new NewsDesk(sampleArticles(), chance)];
}

function sampleArticles(): readonly KnownArticle[] {
  const names = readdirSync(SAMPLE).filter((name) => /\.(?:txt|md)$/.test(name));
  return names.map((name) => ({
    corpus: 'sample',
    id: name,
    lang: 'en',
    text: readFileSync(new URL(name, SAMPLE), 'utf8'),
  }));
}

function show({ kind, selectors, after, truth }: Case, { anchoring, verdict }: Judgement): void {
  const at = (range: { start: number; end: number }) => JSON.stringify(after.slice(range.start, range.end));
  console.log(`${verdict}: ${kind} (${truth.kind})\n  pinned ${JSON.stringify(selectors.quote.exact)}`);
  if (truth.kind !== 'deleted') console.log(`  stands ${at(truth.range)}`);
  console.log(`  said   ${anchoring.kind}${anchoring.kind === 'gone' ? '' : ` ${at(anchoring.range)}`}`);
}

function printTable(): void {
  const rows = KIND_NAMES.flatMap((kind) => {
    const own = results.filter(({ one }) => one.kind === kind);
    return own.length === 0 ? [] : [[kind, rowOf(own)] as const];
  });
  console.table(Object.fromEntries([...rows, ['ALL', rowOf(results)]]));
}

type Result = (typeof results)[number];

function rowOf(some: readonly Result[]) {
  const count = (verdict: Verdict) => some.filter(({ judgement }) => judgement.verdict === verdict).length;
  return {
    cases: some.length,
    'right %': percent(count('right'), some.length),
    lost: count('lost'),
    mislabelled: count('mislabelled'),
    'wrong place': count('wrong place'),
    'change missed': count('change missed'),
    open: some.filter(({ one }) => one.truth.kind === 'open').length,
    'median ms': Number(quantile(some, 0.5).toFixed(2)),
    'p95 ms': Number(quantile(some, 0.95).toFixed(2)),
  };
}

function percent(part: number, whole: number): number {
  return Math.round((10000 * part) / whole) / 100;
}

function quantile(some: readonly Result[], share: number): number {
  const times = some.map(({ judgement }) => judgement.milliseconds).sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) * share)] ?? 0;
}

function printGoals(): void {
  const existing = results.filter(({ one: { truth } }) => truth.kind === 'same' || truth.kind === 'changed');
  const deleted = results.filter(({ one }) => one.truth.kind === 'deleted');
  const right = (some: readonly Result[]) => some.filter(({ judgement }) => judgement.verdict === 'right').length;
  const wrong = results.filter(
    ({ judgement: { verdict } }) => verdict === 'wrong place' || verdict === 'change missed',
  );
  const median = quantile(results, 0.5);
  console.log(
    `found again ${percent(right(existing), existing.length)} % of ${existing.length}, gone said of ` +
      `${percent(right(deleted), deleted.length)} % of ${deleted.length} deleted, silently wrong ${wrong.length}, ` +
      `median ${median.toFixed(2)} ms`,
  );
  const isMissed =
    right(existing) < GOALS.found * existing.length ||
    right(deleted) < GOALS.goneSaid * deleted.length ||
    wrong.length > GOALS.silentlyWrong ||
    median >= GOALS.medianMilliseconds;
  console.log(isMissed ? 'A goal is missed.' : 'Every goal is met.');
  process.exitCode = isMissed ? 1 : 0;
}
