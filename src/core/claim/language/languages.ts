import { CHINESE } from './chinese';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { JAPANESE } from './japanese';
import { type Language, type LanguageTables } from './language';
import { lexiconOf } from './lexicon';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import { type Lexicon } from '../token/word';
import { UNKNOWN } from './unknown';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, CHINESE, JAPANESE].map((tables) => [tables.tag, withLexicon(tables)]),
);
const OTHER = withLexicon(UNKNOWN);

/** The lexicon takes some milliseconds to make, and few folders hold all languages: it is made when first asked for. */
function withLexicon(tables: LanguageTables): Language {
  let made: Lexicon | undefined;
  return {
    ...tables,
    get lexicon() {
      return (made ??= lexiconOf(tables));
    },
  };
}

/** The tables of a language by its BCP 47 tag; for one without, tables that split sentences and attribute nothing. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.toLowerCase().split('-')[0] ?? '') ?? OTHER;
}
