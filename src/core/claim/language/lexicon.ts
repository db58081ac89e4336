import { type Sign } from '../sign/sign';
import { type SignSet, signSet } from '../sign/signSet';
import { signsOfEnding } from '../sign/signTable';
import { signTableOf } from '../sign/signWords';
import { isDigitUnit } from '../token/characters';
import { lowered } from '../token/lowered';
import { type Word, WordClass } from '../token/word';
import { type LanguageTables } from './language';

const NUMERAL = signSet(['numeral']);
const NUMBER = signSet(['number']);
const NONE: readonly Sign[] = [];

/** All that the tables of a language say of a word, found by one look-up. */
export class Lexicon {
  private readonly words = new Map<string, Word>();
  private readonly classes: readonly (readonly [bit: number, words: ReadonlySet<string>])[];

  constructor(private readonly language: LanguageTables) {
    this.classes = [
      [WordClass.Trigger, triggersOf(language)],
      [WordClass.Stance, stancesOf(language)],
      [WordClass.Hearsay, language.hearsay],
      [WordClass.Opener, openersOf(language)],
    ];
    const listed = [...this.classes.map(([, words]) => words), signTableOf(language.tag).words.keys()];
    for (const word of listed.flatMap((words) => [...words])) this.list(word);
  }

  /** What is known of a word as it is written in a text. */
  wordOf(written: string): Word {
    return this.words.get(written) ?? this.unlisted(written);
  }

  /** Under its capitalised form too, as it opens sentences. */
  private list(lower: string): void {
    const word = this.read(lower);
    this.words.set(lower, word).set(lower.charAt(0).toUpperCase() + lower.slice(1), word);
  }

  private unlisted(written: string): Word {
    const lower = lowered(written);
    return (lower === written ? undefined : this.words.get(lower)) ?? this.read(lower);
  }

  private read(lower: string): Word {
    let classes = this.language.anyVerbReports && /[a-z]{3,}ed$/.test(lower) ? WordClass.Past : 0;
    for (const [bit, words] of this.classes) if (words.has(lower)) classes |= bit;
    return { lower, classes, signs: signsOf(lower, this.language.tag) };
  }
}

function signsOf(lower: string, tag: string): SignSet {
  if (isDigitUnit(lower.charCodeAt(0))) return NUMERAL;
  const { words, endings } = signTableOf(tag);
  const known = words.get(lower);
  if (known) return signSet(known);
  // `twenty-five`
  const hyphen = lower.indexOf('-');
  if (hyphen > 0 && words.get(lower.slice(0, hyphen))?.includes('number')) return NUMBER;
  return signSet(signsOfEnding(lower, endings) ?? NONE);
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
