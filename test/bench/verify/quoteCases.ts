import { type Source } from '../../../src/core/library/source';
import { type Random } from './random';

/** One paragraph of a draft of which it is known whether a rule must speak. */
export interface Case {
  readonly kind: string;
  readonly lang: string;
  readonly paragraph: string;
}

/** A stretch of an article, cut at white space. */
interface Stretch {
  readonly source: Source;
  readonly locator: number;
  readonly lang: string;
  readonly words: readonly string[];
  /** The word before them. */
  readonly before: string;
}

type Make = (random: Random, stretch: Stretch) => readonly string[] | undefined;

/** By language: what is `no` in English and Spanish is `in the` in Portuguese. */
const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: negation("not|\\w+n['’]t|no|never|without|cannot|neither|nor|none|nobody|nothing"),
  de: negation('nicht|kein\\w{0,2}|nie|niemals|niemand|nichts|ohne|weder'),
  fr: negation('pas|jamais|aucune?|rien|ni|sans'),
  es: negation('no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|ni|sin|tampoco'),
  pt: negation('não|nunca|jamais|nenhum|nenhuma|nada|ninguém|nem|sem'),
};

function negation(words: string): RegExp {
  return new RegExp(`^(?:${words})[.,;:!?]*$`, 'i');
}

function isNegation(word: string, lang: string): boolean {
  return NEGATIONS[lang]?.test(word) ?? false;
}

/** What writers rightly do with somebody's words. */
export const TRUE_QUOTES: Readonly<Record<string, Make>> = {
  whole: (_, { words }) => words,
  'one omission': (random, stretch) => withOmissions(random, stretch, 1),
  'two omissions': (random, stretch) => withOmissions(random, stretch, 2),
  insertion: (random, { words }) => {
    const at = random.between(1, words.length - 1);
    return [...words.slice(0, at), random.pick(['[the mayor]', '[sic]', '[in all]', '[there]']), ...words.slice(at)];
  },
  'replaced by an insertion': (random, { words, lang }) => {
    const at = random.between(1, words.length - 2);
    const word = words[at] ?? '';
    if (/\d/.test(word) || isNegation(word, lang) || !/^\p{L}+$/u.test(word)) return undefined;
    return [...words.slice(0, at), '[the mayor]', ...words.slice(at + 1)];
  },
  'case in brackets': (_, { words: [first = '', ...rest], before, lang }) => {
    // With a capital put in, what a `not` stood before would be a whole sentence without it.
    if (!/^\p{L}\p{L}/u.test(first) || isNegation(before, lang)) return undefined;
    const letter = first.charAt(0);
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return [`[${other}]${first.slice(1)}`, ...rest];
  },
  're-punctuated': (random, { words }) => words.map((word, index) => repunctuated(random, word, index === 0)),
};

/** What makes somebody's words somebody else's, or nobody's. */
export const FALSE_QUOTES: Readonly<Record<string, Make>> = {
  'one word swapped': (random, { words, source }) => {
    const at = random.between(0, words.length - 1);
    const old = words[at] ?? '';
    const other = random.pick(source.article.text.split(/\s+/).filter((word) => /^\p{L}{3,}$/u.test(word)));
    return /\p{L}{3}/u.test(old) && bare(old) !== bare(other) ? replaced(words, at, other) : undefined;
  },
  'not put in': (random, { words, lang }) => {
    const at = random.between(1, words.length - 1);
    return [...words.slice(0, at), NOT[lang] ?? 'not', ...words.slice(at)];
  },
  'not left out': (_, { words, lang }) => {
    const at = words.findIndex((word) => isNegation(word, lang));
    return at <= 0 || at === words.length - 1 ? undefined : words.filter((_word, index) => index !== at);
  },
  'not omitted': (_, { words, lang }) => {
    const at = words.findIndex((word) => isNegation(word, lang));
    return at < 2 || at > words.length - 3 ? undefined : replaced(words, at, '…');
  },
  'figure changed': (random, { words }) => {
    const at = figureAt(words);
    return at < 0 ? undefined : replaced(words, at, changedFigure(random, words[at] ?? ''));
  },
  'figure changed beside an omission': (random, stretch) => {
    const { words } = stretch;
    const at = figureAt(words);
    const cut = withOmissions(random, stretch, 1);
    const moved = cut && figureAt(cut);
    if (at < 0 || cut === undefined || moved === undefined || moved < 0) return undefined;
    return replaced(cut, moved, changedFigure(random, cut[moved] ?? ''));
  },
  'word swapped beside an omission': (random, stretch) => {
    const { source } = stretch;
    const cut = withOmissions(random, stretch, 1);
    if (cut === undefined) return undefined;
    const at = random.between(0, cut.length - 1);
    const other = random.pick(source.article.text.split(/\s+/).filter((word) => /^\p{L}{3,}$/u.test(word)));
    const old = cut[at] ?? '';
    return /\p{L}{3}/u.test(old) && bare(old) !== bare(other) ? replaced(cut, at, other) : undefined;
  },
  'clauses changed round': (_, { words }) => {
    const comma = words.findIndex((word, index) => word.endsWith(',') && index > 1 && index < words.length - 3);
    return comma < 0 ? undefined : [...words.slice(comma + 1), ...words.slice(0, comma + 1)];
  },
};

const NOT: Readonly<Record<string, string>> = { en: 'not', de: 'nicht', fr: 'pas', es: 'no', pt: 'não' };

/** A case made of a random stretch of an article; `undefined` where the article has none that fits. */
export function quoteCase(
  kind: string,
  make: Make,
  random: Random,
  source: Source,
  isTrue: boolean,
  cited = source,
): Case | undefined {
  const stretch = stretchOf(random, source);
  const words = stretch && make(random, stretch);
  if (stretch === undefined || words === undefined) return undefined;
  const quoted = words.join(' ');
  // By chance the article may say that, too.
  if (!isTrue && plain(cited.article.text).includes(plain(quoted))) return undefined;
  return { kind, lang: stretch.lang, paragraph: framed(random, quoted, cited, stretch.locator) };
}

function stretchOf(random: Random, source: Source): Stretch | undefined {
  const { article, metadata } = source;
  const lang = metadata.lang?.value ?? '';
  const passage = random.pick(article.passages.length === 0 ? [undefined] : article.passages);
  if (passage === undefined || NOT[lang] === undefined || passage.lang !== lang) return undefined;
  const all = article.text.slice(passage.range.start, passage.range.end).split(/\s+/);
  const length = random.between(7, 40);
  if (all.length < length) return undefined;
  // Mostly from a sentence's beginning, as quotations are.
  const starts = all.flatMap((_, index) => (index === 0 || /[.!?]$/.test(all[index - 1] ?? '') ? [index] : []));
  const from = random.next() < 0.7 ? random.pick(starts) : random.between(0, all.length - length);
  const words = all.slice(from, from + length);
  // Brackets and Markdown's marks would be escaped or mean something.
  return words.length < 7 || /[[\]*_`<>\\|@^~#(){}=…]|\.\.|--/.test(words.join(' '))
    ? undefined
    : { source, locator: passage.locator, lang, words, before: all[from - 1] ?? '' };
}

function framed(random: Random, quoted: string, { citekey }: Source, locator: number): string {
  const words = random.next() < 0.5 ? nested(quoted) : quoted.replace(/["“”„«»]|''/g, '’');
  const cite = `[@${citekey}, para. ${locator}]`;
  switch (random.between(0, 4)) {
    case 0:
      return `The report puts it so: “${words}” ${cite}.`;
    case 1:
      return `“${words}”, it says ${cite}.`;
    case 2:
      return `As @${citekey} [para. ${locator}] has it, "${words.replace(/["“”]/g, "'")}".`;
    case 3:
      return `> ${words} ${cite}`;
    default:
      return `One reads: «${words}». That was in the paper ${cite}.`;
  }
}

/** Double marks within a quotation become single ones, as printers set them. */
function nested(words: string): string {
  return words
    .replaceAll("''", '’')
    .replace(/(?<=^|\s)["“„«]/g, '‘')
    .replace(/["“”„«»]/g, '’');
}

function withOmissions(random: Random, { words, lang }: Stretch, count: number): readonly string[] | undefined {
  let cut = [...words];
  for (let i = 0; i < count; i++) {
    const length = random.between(1, 6);
    const from = random.between(2, cut.length - length - 2);
    if (from < 2 || cut.length - length < 5) return undefined;
    const gone = cut.slice(from, from + length);
    // Whoever leaves out a "not" by itself has turned the sentence round; so has one between two omissions.
    if (gone.some((word) => isNegation(word, lang) || /…|\.\.\./.test(word))) return undefined;
    cut = [...cut.slice(0, from), random.pick(['…', '...', '[…]', '[...]', '(…)']), ...cut.slice(from + length)];
  }
  return cut;
}

function repunctuated(random: Random, word: string, isFirst: boolean): string {
  const cased = isFirst && random.next() < 0.5 ? word.charAt(0).toLowerCase() + word.slice(1) : word;
  const marked = cased
    .replace(/['’]/g, random.pick(["'", '’']))
    .replace(/[-–—]/g, (dash) => random.pick([dash, '–', '‑']));
  const chance = random.next();
  if (chance < 0.05) return `${marked} –`;
  if (chance < 0.1 && /\p{L}$/u.test(marked)) return `${marked},`;
  if (chance < 0.15) return marked.replace(/(?<=\p{L})[.,;:]$/u, '');
  return chance < 0.2 ? `${marked}\u00a0` : marked;
}

export function changedFigure(random: Random, written: string): string {
  const digits = /\d+/.exec(written)?.[0] ?? '0';
  for (;;) {
    const other = random.pick([
      () => String(Number(digits) + random.between(1, 9)),
      () => String(Math.max(0, Number(digits) - random.between(1, 9))),
      () => digits + String(random.between(0, 9)),
      () => Array.from(digits).reverse().join(''),
    ])();
    const changed = written.replace(digits, other.padStart(written.includes(',') ? digits.length : 1, '0'));
    if (other !== digits && Number(other) !== Number(digits)) return changed;
  }
}

function figureAt(words: readonly string[]): number {
  return words.findIndex((word) => /\d/.test(word));
}

function replaced(words: readonly string[], at: number, word: string): readonly string[] {
  return words.map((old, index) => (index === at ? word : old));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
