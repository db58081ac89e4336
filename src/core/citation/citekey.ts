import { type ArticleMetadata } from '../article/article';
import { hash32 } from '../text/hash';
import { asciiWord } from './source/asciiWord';
import { cslName } from './source/cslName';
import { hostWord } from './source/hostWord';
import { tellingWords } from './source/tellingWords';

export { isCitekey } from './key';

const MAX_ORIGIN = 24;
const MAX_WORD = 16;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|lo|de|het|o|a)\s+(?=\S)/iu;

/**
 * A citekey of `[a-z][a-z0-9_]*`: who published it, the year where it is known, and the first telling word of the title
 * or the text: `tradingkey2025talent`. The publisher is the outlet, else the address's host, else the author; without
 * any, two words stand for it. Where the script leaves no ASCII word, four hex digits of the text do.
 */
export function generateCitekey(metadata: ArticleMetadata, text: string): string {
  const origin = originOf(metadata).slice(0, MAX_ORIGIN);
  const year = metadata.issued?.value.year.toString() ?? '';
  const isKnown = (word: string) => origin !== '' && (origin.includes(word) || word.includes(origin));
  const title = metadata.title?.value ?? '';
  const inTitle = tellingWords(title, 2, isKnown);
  const words = inTitle.length > 0 ? inTitle : tellingWords(text, 2, isKnown);
  const [first = hash32(title + text).slice(0, 4), second] = words.map((word) => word.slice(0, MAX_WORD));
  if (origin !== '') return beginningWithLetter(origin + year + first);
  return beginningWithLetter(words.length === 0 ? `source${year}${first}` : `${first}${year}${second ?? ''}`);
}

/** Hands out keys, none twice. */
export class CitekeyPool {
  private readonly taken: Set<string>;
  /** Where to go on counting: from 2 each time, a folder whose articles all want one key would take its square. */
  private readonly lastNumber = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** `base`, or with the first number that makes it free: `base_2`. */
  take(base: string): string {
    let number = this.lastNumber.get(base) ?? 1;
    let key = number === 1 ? base : `${base}_${number}`;
    while (this.taken.has(key)) key = `${base}_${++number}`;
    this.lastNumber.set(base, number);
    this.taken.add(key);
    return key;
  }
}

function originOf({ outlet, url, authors }: ArticleMetadata): string {
  const fromOutlet = asciiWord(outlet?.value.trim().replace(ARTICLE, '') ?? '');
  if (fromOutlet !== '') return fromOutlet;
  const fromHost = hostWord(url?.value ?? '');
  if (fromHost !== '') return fromHost;
  const author = authors?.value[0];
  if (author === undefined) return '';
  const name = cslName(author);
  return asciiWord('literal' in name ? name.literal : name.family);
}

function beginningWithLetter(key: string): string {
  return /^[a-z]/.test(key) ? key : `n${key}`;
}
