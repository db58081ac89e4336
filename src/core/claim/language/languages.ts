import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { JAPANESE } from './japanese';
import { type Language } from './language';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import { UNKNOWN } from './unknown';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, CHINESE, JAPANESE].map((language) => [
    language.tag,
    { ...language, triggers: triggersOf(language), openers: openersOf(language) },
  ]),
);

function triggersOf({ cues, accordingTo, trailingSources, bracket, grammar }: Language): ReadonlySet<string> {
  const sources = [...accordingTo, ...trailingSources].map((words) => words[0] ?? '');
  return new Set([
    ...cues.keys(),
    ...sources,
    ...(bracket ? [...bracket.sourcesBefore, ...bracket.views, ...grammar.asWords, 'nach'] : []),
  ]);
}

function openersOf({ starters, grammar, cues, hearsay }: Language): ReadonlySet<string> {
  const finite = [...cues].filter(([, { form }]) => form === 'finite').map(([word]) => word);
  const { adverbs, prepositions, pronouns, determiners, conjunctions, subordinators, auxiliaries, timeWords } = grammar;
  const closed = [adverbs, prepositions, pronouns, determiners, conjunctions, subordinators, auxiliaries, timeWords];
  return new Set([...starters, ...hearsay, ...finite, ...closed.flatMap((words) => [...words])]);
}

/** The tables of a language by its BCP 47 tag; for one without, tables that split sentences and attribute nothing. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.toLowerCase().split('-')[0] ?? '') ?? UNKNOWN;
}
