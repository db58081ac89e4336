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
    { ...language, triggers: triggersOf(language) },
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

/** The tables of a language by its BCP 47 tag; for one without, tables that split sentences and attribute nothing. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.toLowerCase().split('-')[0] ?? '') ?? UNKNOWN;
}
