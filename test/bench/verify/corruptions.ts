import { type RuleCode } from '../../../src/core/verify/ruleCodes';
import { type Random } from './random';
import { changedFigure } from './quoteCases';
import { type Told } from './rewritings';

/** Makes a rewritten sentence false; `undefined` where it has nothing of the kind. */
export interface Corruption {
  readonly code: RuleCode;
  corrupt(random: Random, told: Told, sentence: string): string | undefined;
}

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const MONTHS = 'January February March April June July August September October November December'.split(' ');
const WEEKDAY = /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const AUXILIARY = /\b(?:is|are|was|were|will|would|has|had|have|can|should)(?= [a-z])/;

/** One fact changed, each with the rule that must say so. */
export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  'figure changed': {
    code: 'figure-mismatch',
    corrupt: (random, { claim, source }, sentence) => {
      const figures = claim.figures.filter(({ text }) => /\d/.test(text) && sentence.includes(text));
      if (figures.length === 0) return undefined;
      const { text } = random.pick(figures);
      const other = changedFigure(random, text);
      const digits = /\d[\d.,]*/.exec(other)?.[0] ?? '';
      // By chance the article may have that, too.
      return source.article.text.includes(digits) ? undefined : sentence.replace(text, other);
    },
  },
  'date changed': {
    code: 'figure-mismatch',
    corrupt: (random, { claim }, sentence) => {
      const dates = claim.dates.filter(({ text }) => sentence.includes(text));
      if (dates.length === 0) return undefined;
      const { text } = random.pick(dates);
      const day = /\b\d{1,2}\b/.exec(text)?.[0];
      const changed =
        WEEKDAY.test(text) && day === undefined
          ? text.replace(WEEKDAY, random.pick(WEEKDAYS))
          : MONTH.test(text) && random.next() < 0.5
            ? text.replace(MONTH, random.pick(MONTHS))
            : day !== undefined
              ? text.replace(day, String((Number(day) % 28) + 1))
              : text.replace(/\b(?:19|20)\d\d\b/, (year) => String(Number(year) + random.pick([-3, -2, 1, 2, 3])));
      return changed === text ? undefined : sentence.replace(text, changed);
    },
  },
  'speaker changed': {
    code: 'speaker-mismatch',
    corrupt: (random, { claim, source }, sentence) => {
      const { speaker } = claim;
      if (speaker === undefined || speaker.anonymous || !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(speaker.text))
        return undefined;
      const name = [speaker.text, speaker.text.split(' ').at(-1) ?? ''].find((each) => sentence.includes(each));
      const others = peopleOf(source).filter((other) => !claim.text.includes(other.split(' ').at(-1) ?? ''));
      if (name === undefined || others.length === 0 || !peopleOf(source).some((each) => each.endsWith(name)))
        return undefined;
      return sentence.replace(name, random.pick(others));
    },
  },
  'not put in': {
    code: 'negation-mismatch',
    corrupt: (_, { claim }, sentence) =>
      claim.negations.length > 0 || !AUXILIARY.test(sentence)
        ? undefined
        : sentence.replace(AUXILIARY, (verb) => `${verb} not`),
  },
  'not left out': {
    code: 'negation-mismatch',
    corrupt: (_, { claim }, sentence) => {
      if (claim.negations.length !== 1) return undefined;
      const without = sentence
        .replace(/\b(is|are|was|were|will|would|has|had|have|can|could|should|did|does|do) (?:not|never) /, '$1 ')
        .replace(/\b(is|are|was|were|would|has|had|have|could|should|did|does|do)n['’]t /, '$1 ');
      return without === sentence ? undefined : without;
    },
  },
  'hedge dropped': {
    code: 'hedge-dropped',
    corrupt: (_, { claim }, sentence) => {
      if (claim.hedges.length !== 1 || claim.kind !== 'unattributed') return undefined;
      const without = sentence
        .replace(/\b(?:reportedly|allegedly|apparently|probably|likely|possibly|perhaps) /, '')
        .replace(/\b(?:may|might|could) (?=[a-z])(?!be |have |not )/, 'will ');
      return without === sentence ? undefined : without;
    },
  },
};

function peopleOf({ claims }: Told['source']): readonly string[] {
  const people = claims.flatMap(({ names }) => names.filter(({ kind }) => kind === 'person').map(({ text }) => text));
  return [...new Set(people)].filter((name) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name));
}
