import { type Sign } from '../sign/sign';
import { type SignSet, signSet } from '../sign/signSet';
import { signsOfEnding } from '../sign/signTable';
import { signTableOf } from '../sign/signWords';
import { isDigitUnit } from '../token/characters';
import { lowered } from '../token/lowered';
import { type Lexicon, type Word, WordClass } from '../token/word';
import { type LanguageTables } from './language';

const NUMERAL = signSet(['numeral']);
const NUMBER = signSet(['number']);
const NONE: readonly Sign[] = [];

/** Lays the tables of a language together, so that one look-up finds all they say of a word. */
export function lexiconOf(tables: LanguageTables): Lexicon {
  const ending = endingsOf(tables);
  const words = listedWords(tables, ending);
  return {
    wordOf: (written) => {
      const known = words.get(written);
      if (known) return known;
      const lower = lowered(written);
      return (lower === written ? undefined : words.get(lower)) ?? ending(lower);
    },
  };
}

/** Every word of the tables, under its capitalised form too, as it opens sentences. */
function listedWords(tables: LanguageTables, ending: (lower: string) => Word): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const put = (lower: string, classes: number, signs?: SignSet) => {
    const known = words.get(lower) ?? ending(lower);
    const word = { lower, classes: known.classes | classes, signs: signs ?? known.signs };
    words.set(lower, word).set(lower.charAt(0).toUpperCase() + lower.slice(1), word);
  };
  for (const [lower, signs] of signTableOf(tables.tag).words) put(lower, 0, signSet(signs));
  for (const lower of triggersOf(tables)) put(lower, WordClass.Trigger);
  for (const lower of stancesOf(tables)) put(lower, WordClass.Stance);
  for (const lower of tables.hearsay) put(lower, WordClass.Hearsay);
  for (const lower of openersOf(tables)) put(lower, WordClass.Opener);
  return words;
}

/** What is known of a word that no table lists: by its ending, its hyphen or its first digit. */
function endingsOf({ tag, anyVerbReports }: LanguageTables): (lower: string) => Word {
  const { words, endings } = signTableOf(tag);
  const signsOf = (lower: string) => {
    if (isDigitUnit(lower.charCodeAt(0))) return NUMERAL;
    // `twenty-five`
    const hyphen = lower.indexOf('-');
    if (hyphen > 0 && words.get(lower.slice(0, hyphen))?.includes('number')) return NUMBER;
    return signSet(signsOfEnding(lower, endings) ?? NONE);
  };
  const isPast = (lower: string) => anyVerbReports === true && lower.endsWith('ed') && /[a-z]{3,}ed$/.test(lower);
  return (lower) => ({ lower, classes: isPast(lower) ? WordClass.Past : 0, signs: signsOf(lower) });
}

/** Words at which any rule of attribution begins. */
function triggersOf({ cues, accordingTo, trailingSources, bracket, grammar }: LanguageTables): ReadonlySet<string> {
  const sources = [...accordingTo, ...trailingSources].map((words) => words[0] ?? '');
  return new Set([
    ...cues.keys(),
    ...sources,
    ...(bracket ? [...bracket.sourcesBefore, ...bracket.views, ...grammar.asWords, 'nach'] : []),
  ]);
}

function stancesOf({ stances }: LanguageTables): ReadonlySet<string> {
  return new Set(stances && [...stances.forms.keys(), ...stances.nouns.keys()]);
}

/** Words that have a capital only for opening a sentence. */
function openersOf({ starters, grammar, cues, hearsay }: LanguageTables): ReadonlySet<string> {
  const finite = [...cues].filter(([, { form }]) => form === 'finite').map(([word]) => word);
  const { adverbs, prepositions, pronouns, determiners, conjunctions, subordinators, auxiliaries, timeWords } = grammar;
  const closed = [adverbs, prepositions, pronouns, determiners, conjunctions, subordinators, auxiliaries, timeWords];
  return new Set([...starters, ...hearsay, ...finite, ...closed.flatMap((words) => [...words])]);
}
