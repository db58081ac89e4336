import { type Sign } from '../sign/sign';
import { type SignSet, signSet } from '../sign/signSet';
import { signTableOf } from '../sign/signWords';
import { endingAt, isPastAt } from '../token/ending';
import { isDigitUnit } from '../token/characters';
import { lowered } from '../token/lowered';
import { isPossessiveAt } from '../token/possessive';
import { type Lexicon, type Word, WordClass } from '../token/word';
import { type LanguageTables } from './language';
import { partsOf } from './partsOf';
import { NAME_CLASSES } from './nameClasses';
import { WordTable } from './wordTable';

/** All words that say the same by their letters alone. */
interface Kind {
  readonly plain: Word;
  /** Those that are pasts besides. */
  readonly past: Word;
  /** Those that are possessives besides. */
  readonly possessive: Word;
}

const HYPHEN = 0x2d;
const NUMERAL = kindOf(['numeral']);
const NUMBER = kindOf(['number']);
const OTHER = kindOf([]);

/** Lays the tables of a language together, so that one look-up finds all they say of a word. */
export function lexiconOf(tables: LanguageTables): Lexicon {
  return new TablesLexicon(tables);
}

/** Takes some milliseconds to make, and few folders hold all languages: the table is made when first asked for. */
class TablesLexicon implements Lexicon {
  readonly unlistedAt: Lexicon['unlistedAt'];
  private table: WordTable | undefined;

  constructor(private readonly tables: LanguageTables) {
    this.unlistedAt = unlistedWord(tables);
  }

  listedAt(text: string, start: number, end: number): Word | undefined {
    this.table ??= new WordTable(listedWords(this.tables, this.unlistedAt));
    return this.table.at(text, start, end);
  }
}

function listedWords(tables: LanguageTables, unlistedAt: Lexicon['unlistedAt']): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const parts = partsOf(tables.grammar);
  const put = (lower: string, classes: number, signs?: SignSet) => {
    const known = words.get(lower) ?? unlistedAt(lower, 0, lower.length);
    const cue = tables.cues.get(lower);
    words.set(lower, {
      lower,
      classes: known.classes | classes,
      parts: parts.get(lower) ?? 0,
      signs: signs ?? known.signs,
      cue,
    });
  };
  for (const [lower, signs] of signTableOf(tables.tag).words) put(lower, 0, signSet(signs));
  for (const lower of triggersOf(tables)) put(lower, WordClass.Trigger);
  for (const lower of stancesOf(tables)) put(lower, WordClass.Stance);
  for (const lower of hearsayOf(tables)) put(lower, WordClass.Hearsay);
  for (const lower of openersOf(tables)) put(lower, WordClass.Opener);
  for (const lower of tables.starters) put(lower, WordClass.Starter);
  for (const lower of parts.keys()) put(lower, 0);
  for (const [names, nameClass] of NAME_CLASSES) for (const lower of names) put(lower, nameClass);
  return words;
}

/** What is known of a word that no table lists: by its ending, its hyphen or its first digit. */
function unlistedWord({ tag, anyVerbReports }: LanguageTables): Lexicon['unlistedAt'] {
  const { words, endings } = signTableOf(tag);
  const kinds = endings.map(([letters, signs]) => ({ letters, said: kindOf(signs) }));
  const kindAt = (text: string, start: number, end: number) => {
    if (isDigitUnit(text.charCodeAt(start))) return NUMERAL;
    // `twenty-five`
    const hyphen = hyphenAt(text, start, end);
    if (hyphen > start && words.get(lowered(text.slice(start, hyphen)))?.includes('number')) return NUMBER;
    return endingAt(text, start, end, kinds) ?? OTHER;
  };
  return (text, start, end) => {
    const kind = kindAt(text, start, end);
    if (isPossessiveAt(text, start, end)) return kind.possessive;
    return anyVerbReports === true && isPastAt(text, start, end) ? kind.past : kind.plain;
  };
}

function hyphenAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) !== HYPHEN) at++;
  return at < end ? at : -1;
}

function kindOf(signs: readonly Sign[]): Kind {
  const word = (classes: number): Word => ({ lower: '', classes, parts: 0, signs: signSet(signs), cue: undefined });
  return { plain: word(0), past: word(WordClass.Past), possessive: word(WordClass.Possessive) };
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

/** Words that may be the cue of what nobody is named for. */
function hearsayOf({ hearsay, passiveHearsay }: LanguageTables): ReadonlySet<string> {
  return new Set([...hearsay, ...(passiveHearsay ?? [])]);
}

function stancesOf({ stances }: LanguageTables): ReadonlySet<string> {
  if (!stances) return new Set();
  const { forms, nouns, attitudes, impressions, opinions } = stances;
  return new Set([...forms.keys(), ...nouns.keys(), ...attitudes.keys(), ...impressions, ...opinions.keys()]);
}

/** Words that have a capital only for opening a sentence. */
function openersOf({ starters, grammar, cues, hearsay }: LanguageTables): ReadonlySet<string> {
  const finite = [...cues].filter(([, { form }]) => form === 'finite').map(([word]) => word);
  const { adverbs, prepositions, pronouns, determiners, conjunctions, subordinators, auxiliaries, timeWords } = grammar;
  const closed = [adverbs, prepositions, pronouns, determiners, conjunctions, subordinators, auxiliaries, timeWords];
  return new Set([...starters, ...hearsay, ...finite, ...closed.flatMap((words) => [...words])]);
}
