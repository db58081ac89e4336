import { type Claim, type Source } from '../../../src/core/library/source';
import { textOf } from '../../../src/core/text/range';
import { type Random } from './random';

/** A pinned sentence of an article, on one line and without its full stop. */
export interface Told {
  readonly source: Source;
  readonly claim: Claim;
  readonly lang: string;
  readonly text: string;
}

/** Says the same shorter or otherwise; `undefined` where the sentence gives no occasion to. */
export type Rewriting = (random: Random, told: Told) => string | undefined;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** General swaps; each holds in nearly every sentence of news. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bbought\b/, 'acquired'],
  [/\bstarted\b/, 'began'],
  [/\bannounced\b/, 'made known'],
  [/\bincreased\b/, 'went up'],
  [/\bfell\b/, 'dropped'],
  [/\bpeople were killed\b/, 'people died'],
  [/\blast year\b/, 'the year before'],
  [/\bsaid\b/, 'stated'],
  [/\bfirm\b/, 'business'],
  [/\bwill\b/, 'is going to'],
  [/\bchildren\b/, 'youngsters'],
  [/\bcompany\b/, 'firm'],
  [/\bemployees\b/, 'staff'],
  [/\babout\b/, 'roughly'],
  [/\bmore than\b/, 'over'],
  [/\bshowed\b/, 'made clear'],
  [/\bhelp\b/, 'assist'],
  [/\balso\b ?/, ''],
  [/\bhowever\b,? ?/, ''],
  [/\bofficials\b/, 'authorities'],
];

/** What writers do to a sentence that they take a fact from. */
export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'clause dropped': (_, { text }) => {
    const shorter = text
      .replace(/, (?:which|who|whose|where) [^,;]*, /, ' ')
      .replace(/, (?:which|who|whose|where|while|although|after|as|when|adding|including|according to) [^;]*$/, '');
    return shorter === text ? undefined : shorter;
  },
  'one clause kept': (random, told) => {
    const clauses = clausesOf(told);
    return clauses.length < 2 ? undefined : random.pick(clauses);
  },
  'few words round a fact': (random, told) => {
    const { claim } = told;
    const marks = [...claim.figures, ...claim.dates].map(({ text }) => text.replace(/\s+/g, ' '));
    if (marks.length === 0) return undefined;
    const mark = random.pick(marks);
    const clause = clausesOf(told).find((each) => each.includes(mark));
    if (clause === undefined) return undefined;
    const words = clause.split(' ');
    const at = words.findIndex((_, index) => words.slice(index).join(' ').startsWith(mark));
    const from = Math.max(0, at - random.between(2, 4));
    const to = at + mark.split(' ').length + random.between(1, 3);
    if (at < 0 || isTornApart(told, clause, words.slice(from, to).join(' '))) return undefined;
    return words.slice(from, to).join(' ');
  },
  'other words': (_, { text, lang }) => {
    if (lang !== 'en') return undefined;
    const other = SYNONYMS.reduce((words, [from, to]) => words.replace(from, to), text);
    return other === text ? undefined : other;
  },
  'order changed': (_, { text, lang }) => {
    const [, lead, rest] = /^((?:On|In|After|Since|At|During|By|For) [^,]{3,60}), (\p{L}[^;:]*)$/u.exec(text) ?? [];
    if (lang !== 'en' || lead === undefined || rest === undefined) return undefined;
    return `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
  },
  'figure respelt': (random, { text, lang }) => {
    const other = text
      .replace(/(\d+(?:\.\d+)?) ?(?:bn|billion)\b/, (_, digits: string) =>
        lang === 'en'
          ? `${(Number(digits) * 1000).toLocaleString('en', { maximumFractionDigits: 3 })} million`
          : `${digits} billion`,
      )
      .replace(/(\d) ?(?:percent|per cent|%)/, `$1${random.pick(['%', ' %', ' percent', ' per cent'])}`)
      .replace(/(?<=[a-z] )([2-9]|1[0-2])(?= [a-z]{4,}s\b)/, (digits) =>
        lang === 'en' ? (NUMBERS[Number(digits) - 2] ?? digits) : digits,
      )
      .replace(/(?<=[$£€]\d[\d.,]*) million\b/, lang === 'en' ? 'm' : ' million');
    return other === text ? undefined : other;
  },
  'rounded and said so': (random, { text, claim, lang }) => {
    const figure = claim.figures.find(
      ({ text: written, comparison, value }) =>
        comparison === 'exactly' && /^\d{1,3}(?:,\d{3})+ |^\d{3} /.test(written) && value % 100 !== 0,
    );
    const digits = figure && /^[\d,]+/.exec(figure.text)?.[0];
    if (lang !== 'en' || figure === undefined || digits === undefined) return undefined;
    const step = 10 ** (String(Math.trunc(figure.value)).length - random.between(1, 2));
    const rounded = Math.round(figure.value / step) * step;
    return rounded === figure.value ? undefined : text.replace(digits, `about ${rounded.toLocaleString('en')}`);
  },
  'weekday for a date': (_, { text, claim, lang }) => {
    const day = claim.dates.find((each) => each.date.day !== undefined && /\d/.test(each.text));
    if (lang !== 'en' || day === undefined || !/^on [\p{L}\d ,]+$/iu.test(day.text)) return undefined;
    return text.replace(day.text, `on ${WEEKDAYS[dateOf(day.date).getUTCDay()] ?? ''}`);
  },
  'date for a weekday': (_, { text, claim, lang }) => {
    const day = claim.dates.find((each) => /^(?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/i.test(each.text));
    if (lang !== 'en' || day?.date.day === undefined) return undefined;
    return text.replace(day.text, `on ${day.date.day} ${MONTHS[(day.date.month ?? 1) - 1] ?? ''}`);
  },
  'surname only': (_, { text, claim }) => {
    const name = claim.speaker?.text ?? '';
    return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) ? text.replace(name, name.split(' ')[1] ?? '') : undefined;
  },
  'indirect speech': (_, { text, lang }) => {
    const [, said, who] = /^["“]([^"“”]+),["”] (.+)$/.exec(text) ?? [];
    if (
      lang !== 'en' ||
      said === undefined ||
      who === undefined ||
      who.length > 60 ||
      /\b[Ii]\b|\b(?:we|you|my|our)\b/i.test(said)
    )
      return undefined;
    const [, subject = '', cue = ''] =
      /^((?:\p{Lu}\p{Ll}+ ?){2,3}) (said|says)$/u.exec(who.replace(/^(said) (.+)$/, '$2 $1')) ?? [];
    return subject === '' ? undefined : `${subject} ${cue} that ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  },
  'according to': (_, { text, claim, lang }) => {
    const { speaker } = claim;
    if (lang !== 'en' || speaker === undefined) return undefined;
    const name = speaker.text.replace(/\s+/g, ' ');
    const [, rest] = text.startsWith(name)
      ? (/^ (?:said|says) (?:that )?([^"“”]+)$/.exec(text.slice(name.length)) ?? [])
      : [];
    return rest === undefined || /^(?:he|she|they)$/i.test(name) ? undefined : `According to ${name}, ${rest}`;
  },
  'neighbour told too': (_, { source, claim, text }) => {
    const next = source.claims.find((other) => other.start >= claim.end && other.paragraph === claim.paragraph);
    if (next === undefined || next.figures.length === 0 || next.text.length > 200 || /["“”()[\]*_]/.test(next.text))
      return undefined;
    return `${text}, and ${plainTextOf(next, source)}`;
  },
  'sum told': (_, { claim }) => {
    const [one, two] = claim.figures;
    if (one?.unit === undefined || one.unit !== two?.unit || !/^\p{Ll}+s$/u.test(one.unit)) return undefined;
    if (one.comparison !== 'exactly' || two.comparison !== 'exactly') return undefined;
    const sum = Number((one.value + two.value).toPrecision(10));
    return `In all it is ${sum.toLocaleString('en', { useGrouping: false })} ${one.unit}`;
  },
};

/** Clauses that can stand alone, as far as commas and conjunctions tell. */
function clausesOf(told: Told): readonly string[] {
  const { text } = told;
  const clauses = text
    .split(/[,;:] |(?<=\p{L}) (?=(?:and|but|while|after|when|because|und|aber|et|mais|y|pero|e|mas) )/u)
    .map((clause) => clause.replace(/^(?:and|but|while|after|when|because|und|aber|et|mais|y|pero|e|mas) /, ''));
  return clauses.filter((clause) => clause.split(' ').length >= 4 && !isTornApart(told, text, clause));
}

/** A piece without its "not" or "may" says something else. */
function isTornApart({ claim }: Told, whole: string, piece: string): boolean {
  return [...claim.negations, ...claim.hedges].some((mark) => whole.includes(mark.text) && !piece.includes(mark.text));
}

function dateOf({ year, month = 1, day = 1 }: Claim['dates'][number]['date']): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

/** The sentence as the article has it, its end marks off. */
export function plainTextOf(claim: Claim, source: Source): string {
  return textOf(source.article.text, claim)
    .replace(/[.!?]+$/, '')
    .replace(/\s+/g, ' ');
}
