/**
 * `npm run eval:verify [-- --errors KIND|all] [--seed N]`: whether the rules let true quotations and figures pass and stop
 * false ones, on drafts made of real news by seed; and how long checking takes. Without the data it says so and is content.
 */
import { parseArgs } from 'node:util';
import { DraftChecker } from '../../src/core/verify/draftChecker';
import { inEnglish } from '../../src/core/verify/message';
import { type RuleCode } from '../../src/core/verify/ruleCodes';
import { NO_REFERENCES } from '../../src/core/library/draftReferences';
import { type Source } from '../../src/core/library/source';
import { type SourceLibrary } from '../../src/core/library/sourceLibrary';
import { line, percent } from './eval/table';
import { FALSE_FIGURES, figureCase, TRUE_FIGURES } from './verify/figureCases';
import { newsLibrary } from './verify/newsLibrary';
import { type Case, FALSE_QUOTES, quoteCase, TRUE_QUOTES } from './verify/quoteCases';
import { Random } from './verify/random';
import { printSpeed } from './verify/speed';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '5' },
    errors: { type: 'string' },
    limit: { type: 'string', default: '20' },
    cases: { type: 'string', default: '5000' },
  },
});

/** Of all kinds together. */
const MOST_FALSE_ALARMS = 0.005;
const MOST_MISSES = 0.005;
const CASES_A_DRAFT = 40;
/** Kinds of which none at all should pass. */
const GRAVE = /figure|scale|number|year|not /;
/** Rules that a true quotation or figure must not wake, and one of which a false one must. */
const STRICT: ReadonlySet<RuleCode> = new Set(['misquote', 'figure-mismatch']);

const random = new Random(Number(options.seed));
const library = newsLibrary(random);
if (library === undefined) console.log('Not measured, for want of data.');
else evaluate(library);

function evaluate(news: SourceLibrary): void {
  const checker = new DraftChecker(news, () => []);
  const half = Number(options.cases) / 2;
  const sources = news.sources();
  const truth = [
    ...casesOf(TRUE_QUOTES, half, sources, (kind, make, source) => quoteCase(kind, make, random, source, true)),
    ...casesOf(TRUE_FIGURES, half, sources, (kind, make, source) => figureCase(kind, make, random, source)),
  ];
  const lies = [
    ...casesOf(FALSE_QUOTES, half, sources, (kind, make, source) => quoteCase(kind, make, random, source, false)),
    ...casesOf(
      { 'another article’s words': TRUE_QUOTES.whole },
      half / 8,
      sources,
      (kind, make, source) => make && quoteCase(kind, make, random, source, false, anotherIn(sources, source)),
    ),
    ...casesOf(FALSE_FIGURES, half, sources, (kind, make, source) => figureCase(kind, make, random, source)),
  ];
  console.log(
    `${news.sourceCount} articles, ${truth.length} true and ${lies.length} false cases, seed ${options.seed}`,
  );
  const alarms = score('false alarms', truth, checker, (spoke) => spoke);
  const misses = score('misses', lies, checker, (spoke) => !spoke);
  printSpeed(news, checker, new Random(Number(options.seed)));
  const isGood = alarms <= MOST_FALSE_ALARMS && misses <= MOST_MISSES;
  console.log(isGood ? 'Holds.' : 'DOES NOT HOLD.');
  process.exitCode = isGood ? 0 : 1;
}

function anotherIn(sources: readonly Source[], source: Source): Source {
  const lang = source.metadata.lang?.value;
  for (;;) {
    const other = random.pick(sources);
    if (other !== source && other.metadata.lang?.value === lang) return other;
  }
}

/** So many cases, each kind with its equal part of them. */
function casesOf<Make>(
  kinds: Readonly<Record<string, Make>>,
  count: number,
  sources: readonly Source[],
  caseOf: (kind: string, make: Make, source: Source) => Case | undefined,
): readonly Case[] {
  const each = Math.ceil(count / Object.keys(kinds).length);
  return Object.entries(kinds).flatMap(([kind, make]) => {
    const cases: Case[] = [];
    for (let tries = 0; cases.length < each && tries < each * 200; tries++) {
      const made = caseOf(kind, make, random.pick(sources));
      if (made) cases.push(made);
    }
    return cases;
  });
}

/** Prints the share of bad cases of each kind, and gives that of all. */
function score(
  what: string,
  cases: readonly Case[],
  checker: DraftChecker,
  isBad: (spoke: boolean) => boolean,
): number {
  const spoken = new Map(draftsOf(cases).flatMap((draft) => [...verdictsOn(draft, checker)]));
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  const bad = cases.filter((each) => isBad(spoken.get(each)?.some(({ code }) => STRICT.has(code)) ?? false));
  for (const kind of kinds) {
    const all = cases.filter((each) => each.kind === kind);
    const found = bad.filter((each) => each.kind === kind).length;
    console.log(line(what, kind.padEnd(36), String(all.length), String(found), percent(found / all.length)));
  }
  const share = bad.length / cases.length;
  console.log(line(what, 'all'.padEnd(36), String(cases.length), String(bad.length), (100 * share).toFixed(2)));
  printOthers(what, cases, spoken);
  const grave = bad.filter(({ kind }) => GRAVE.test(kind)).length;
  if (what === 'misses') console.log(`changed figures and negations that passed: ${grave} (aim 0)`);
  for (const each of bad
    .filter(({ kind }) => options.errors === 'all' || kind === options.errors)
    .slice(0, Number(options.limit))) {
    console.log(`\n${each.paragraph}`);
    for (const { code, text } of spoken.get(each) ?? []) console.log(`    ${code}: ${text}`);
  }
  return share;
}

interface Spoken {
  readonly code: RuleCode;
  readonly text: string;
}

/** The quieter rules: of them nothing is asked, but what they do is to be seen. */
function printOthers(what: string, cases: readonly Case[], spoken: ReadonlyMap<Case, readonly Spoken[]>): void {
  const counts = new Map<string, number>();
  for (const each of cases)
    for (const code of new Set(spoken.get(each)?.map(({ code }) => code)))
      if (!STRICT.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, count] of counts) console.log(line(`  (${what})`, code.padEnd(36), '', String(count)));
}

interface Draft {
  readonly text: string;
  readonly cases: readonly { readonly start: number; readonly of: Case }[];
}

/** Paragraphs of one language make a draft. */
function draftsOf(cases: readonly Case[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const lang of new Set(cases.map((each) => each.lang))) {
    const all = cases.filter((each) => each.lang === lang);
    for (let i = 0; i < all.length; i += CASES_A_DRAFT) drafts.push(draftOf(lang, all.slice(i, i + CASES_A_DRAFT)));
  }
  return drafts;
}

function draftOf(lang: string, cases: readonly Case[]): Draft {
  let text = `---\nlang: ${lang}\n---\n`;
  const placed = cases.map((each) => {
    text += '\n';
    const start = text.length;
    text += `${each.paragraph}\n`;
    return { start, of: each };
  });
  return { text, cases: placed };
}

function verdictsOn({ text, cases }: Draft, checker: DraftChecker): ReadonlyMap<Case, readonly Spoken[]> {
  const spoken = new Map<Case, Spoken[]>(cases.map((each) => [each.of, []]));
  for (const { code, message, range } of checker.check(text, NO_REFERENCES)) {
    const at = cases.findLast(({ start }) => start <= range.start);
    if (at) spoken.get(at.of)?.push({ code, text: inEnglish(message) });
  }
  return spoken;
}
