import { type Figure } from '../../../src/core/claim/claim';
import { type Claim, type Source } from '../../../src/core/library/source';
import { type Random } from './random';
import { type Case, changedFigure } from './quoteCases';

/** A pinned sentence with its figures, none of them quoted. */
interface Told {
  readonly source: Source;
  readonly claim: Claim;
  readonly lang: string;
  readonly text: string;
}

type Make = (random: Random, told: Told) => string | undefined;

/** What a writer may make of a sentence with figures. */
export const TRUE_FIGURES: Readonly<Record<string, Make>> = {
  'the same': (_, { text }) => text,
  'in other words': (random, { text, claim }) => {
    const words = text.split(' ');
    const counting = new Set([...claim.figures, ...claim.dates].flatMap((figure) => figure.text.split(/\s+/)));
    const counts = (word = '') => /\d/.test(word) || counting.has(word);
    // Every seventh word or so falls away, as long as nothing beside it is counted.
    return words
      .filter((word, i) => random.next() > 0.15 || counts(word) || counts(words[i - 1]) || counts(words[i + 1]))
      .join(' ');
  },
  'a part of it': (random, { text }) => {
    const clauses = text.split(/(?<=[,;:]) /).filter((clause) => clause.split(' ').length > 3);
    return clauses.length < 2 ? undefined : random.pick(clauses).replace(/[,;:]$/, '');
  },
  'in another scale': (_, { text, claim, lang }) => {
    const figure = claim.figures.find(({ text: written, value }) => /(?:bn|billion)\b/.test(written) && value < 1e12);
    if (lang !== 'en' || figure?.unit === undefined || !/^[A-Z]{3}$/.test(figure.unit)) return undefined;
    const sign = /^\D*/.exec(figure.text)?.[0] ?? '';
    const amount = `${sign}${Math.round(figure.value / 1e6).toLocaleString('en')} million`;
    if (
      Math.round(figure.value / 1e6) * 1e6 !== figure.value ||
      !/^[^\s\d]+[\d.,]+\s?(?:bn|billion)$/.test(figure.text)
    )
      return undefined;
    return text.replace(figure.text, amount);
  },
  'rounded and said so': (_, { text, claim, lang }) => {
    const figure = claim.figures.find(
      (each) => isPlain(each) && each.value >= 21 && each.value < 1000 && each.value % 10 !== 0,
    );
    if (lang !== 'en' || figure === undefined) return undefined;
    const size = figure.value < 100 ? 10 : 100;
    const down = Math.floor(figure.value / size) * size;
    const alone = text.replace(
      new RegExp(`${NO_NUMBER_BEFORE}${figure.value}${NO_NUMBER_BEHIND}`),
      `more than ${down}`,
    );
    return down === figure.value || alone === text ? undefined : alone;
  },
};

/** Not a part of a year, a telephone's number or a range: `1980`, `0800 20 30`, `20 to 25`. */
const NO_NUMBER_BEFORE = String.raw`(?<![A-Za-z\d.,:/–-]|\d (?:to |or |and )?)`;
const NO_NUMBER_BEHIND = String.raw`(?![\d:/–-]|[.,]\d| (?:to |or |and )?\d)`;

/** What contradicts the sentence. */
export const FALSE_FIGURES: Readonly<Record<string, Make>> = {
  'pinned figure changed': (random, { text, claim }) => {
    const figure = random.pick(claim.figures);
    return /\d/.test(figure.text) ? replacedIn(text, figure.text, changedFigure(random, figure.text)) : undefined;
  },
  'scale changed': (_, { text, claim }) => {
    const figure = claim.figures.find((each) => /\b(?:million|billion)\b|\d(?:bn|m)\b/.test(each.text));
    if (figure === undefined) return undefined;
    const other = figure.text
      .replace(/\bmillion\b/, 'BILLION')
      .replace(/\bbillion\b/, 'million')
      .replace('BILLION', 'billion')
      .replace(/(?<=\d)(?:bn|m)\b/, (scale) => (scale === 'bn' ? 'm' : 'bn'));
    return replacedIn(text, figure.text, other);
  },
  'word for a number changed': (random, { text, claim }) => {
    const figure = claim.figures.find((each) => /^(?:two|three|four|five|six|seven|eight|nine|ten)\s/i.test(each.text));
    if (figure === undefined) return undefined;
    const [old = ''] = figure.text.split(' ');
    const other = random.pick(
      ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'twelve', 'forty'].filter(
        (word) => word !== old.toLowerCase(),
      ),
    );
    return replacedIn(text, figure.text, figure.text.replace(old, other));
  },
  'year or day changed': (random, { text, claim }) => {
    const date = claim.dates.find((each) => /\d/.test(each.text));
    if (date === undefined) return undefined;
    const year = /\b(?:19|20)\d\d\b/.exec(date.text)?.[0];
    const day = /\b\d{1,2}\b/.exec(date.text)?.[0];
    const old = year ?? day ?? '';
    const other =
      year === undefined ? String((Number(day) % 28) + 1) : String(Number(year) + random.pick([-3, -2, -1, 1, 2]));
    return old === '' ? undefined : replacedIn(text, date.text, date.text.replace(old, other));
  },
};

/** A sentence pinned to a claim of an article; `undefined` where the article has none that fits. */
export function figureCase(kind: string, make: Make, random: Random, source: Source): Case | undefined {
  const lang = source.metadata.lang?.value ?? '';
  const fitting = source.claims.filter(isFitting);
  if (fitting.length === 0) return undefined;
  const claim = random.pick(fitting);
  const text = claim.text.replace(/[.!?]+$/, '').replace(/\s+/g, ' ');
  const sentence = make(random, { source, claim, lang, text });
  if (sentence === undefined) return undefined;
  return {
    kind,
    lang,
    paragraph: `${sentence} [@${source.citekey}, para. ${claim.paragraph}]<!--claim:${claim.id}-->.`,
  };
}

/** Unquoted, of a sentence's length, and nothing in it that Markdown would read. */
function isFitting({ text, figures, dates }: Claim): boolean {
  const isPlainText = !/["“”„«»‘[\]*_`<>\\|@^~#(){}=…]|\.\.|--|'\w+.*'/.test(text);
  return (
    isPlainText && figures.length + dates.length > 0 && figures.length > 0 && text.length > 40 && text.length < 300
  );
}

function isPlain({ text, comparison }: Figure): boolean {
  return comparison === 'exactly' && /^\d+(?:\s\p{Ll}+)?$/u.test(text);
}

/** In a place where it stands by itself. */
function replacedIn(text: string, old: string, other: string): string | undefined {
  const at = text.indexOf(old);
  return at < 0 || old === other ? undefined : text.slice(0, at) + other + text.slice(at + old.length);
}
