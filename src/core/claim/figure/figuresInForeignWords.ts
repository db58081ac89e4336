import { matchesOf } from '../../text/matches';
import { type Figure } from '../claim';
import { figureOf } from './figureOf';
import { FOREIGN_NUMBERS } from './numberWords';
import { SCALE, scaleOf } from './scales';
import { unitAt } from './unit';

interface ForeignPhrases {
  /** Number words wherever they stand, which few sentences have: found in half the time. */
  readonly hint: RegExp;
  readonly phrase: RegExp;
}

const FOREIGN_PHRASES: ReadonlyMap<string, ForeignPhrases> = new Map(
  [...FOREIGN_NUMBERS].map(([lang, values]) => {
    const words = [...values.keys()].join('|');
    const phrase = new RegExp(`(?<![\\p{L}\\p{N}-])(${words})(?: (${SCALE}))?(?![\\p{L}-])`, 'giu');
    return [lang, { hint: new RegExp(words, 'i'), phrase }];
  }),
);

/** `zwölf Jahre`, `cinq millions d’euros`; a word that counts nothing may be part of a name or of a larger number. */
export function figuresInForeignWords(words: string, lang: string): Figure[] {
  const phrases = FOREIGN_PHRASES.get(lang);
  if (!phrases?.hint.test(words)) return [];
  return matchesOf(phrases.phrase, words).flatMap((match) => {
    const [whole, word = '', scale = ''] = match;
    const value = FOREIGN_NUMBERS.get(lang)?.get(word.toLowerCase());
    const end = match.index + whole.length;
    const unit = unitAt(words, end, undefined, lang);
    if (value === undefined || (!unit && scale === '')) return [];
    return [figureOf(words, match.index, end, value * scaleOf(scale), unit)];
  });
}
