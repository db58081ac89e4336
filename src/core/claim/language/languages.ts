import { CHINESE } from './chinese';
import { EMPTY_GRAMMAR } from './emptyGrammar';
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

/** Has every field, so that all languages are one shape: rules that met several shapes were slower by a twentieth. */
const EVERY_FIELD = Object.fromEntries(
  [...TABLES, UNKNOWN].flatMap((tables) => Object.keys(tables).map((field) => [field, undefined])),
);

const LANGUAGES: ReadonlyMap<string, Language> = new Map(TABLES.map((tables) => [tables.tag, withLexicon(tables)]));
const OTHER = withLexicon(UNKNOWN);

function withLexicon(tables: LanguageTables): Language {
  return { ...EVERY_FIELD, ...tables, grammar: { ...EMPTY_GRAMMAR, ...tables.grammar }, lexicon: lexiconOf(tables) };
}

/** The tables of a language by its BCP 47 tag; for one without, tables that split sentences and attribute nothing. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.toLowerCase().split('-')[0] ?? '') ?? OTHER;
}
