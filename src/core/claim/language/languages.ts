import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { JAPANESE } from './japanese';
import { type Language, type LanguageTables } from './language';
import { lexiconOf } from './lexicon';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import { UNKNOWN } from './unknown';

const TABLES: readonly LanguageTables[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, CHINESE, JAPANESE];

const LANGUAGES: ReadonlyMap<string, Language> = new Map(TABLES.map((tables) => [tables.tag, withLexicon(tables)]));
const OTHER = withLexicon(UNKNOWN);

function withLexicon(tables: LanguageTables): Language {
  return { ...tables, lexicon: lexiconOf(tables) };
}

/** The tables of a language by its BCP 47 tag; for one without, tables that split sentences and attribute nothing. */
export function languageOf(tag: string): Language {
  // Most tags are primary ones as they stand.
  return LANGUAGES.get(tag) ?? LANGUAGES.get(tag.toLowerCase().split('-')[0] ?? '') ?? OTHER;
}
