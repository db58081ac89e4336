import { lowered } from '../token/lowered';
import { type Word } from '../token/word';

/** Four units of a word are packed into each of three numbers. */
const LONGEST = 12;
/** Units below this one are packed; a word with others is looked up by its letters. */
const LATIN = 0x100;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;
const FOLDED = Uint8Array.from({ length: LATIN }, (_, unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0));

/**
 * The words of a language, found by their units where they stand in a text, however they are capitalised: most words need
 * neither be cut out of it nor hashed for a `Map`.
 */
export class WordTable {
  private readonly places: number;
  /** Three numbers a place; a word has the place of its hash, or the first free one behind. */
  private readonly units: Int32Array;
  private readonly found: (Word | undefined)[];
  /** The units of the word looked for. */
  private first = 0;
  private second = 0;
  private third = 0;

  /** @param words by their lower-case form with straight apostrophes */
  constructor(private readonly words: ReadonlyMap<string, Word>) {
    this.places = 2 ** Math.ceil(Math.log2(words.size * 2 + 1));
    this.units = new Int32Array(this.places * 3);
    this.found = Array.from({ length: this.places });
    for (const [lower, word] of words) if (this.pack(lower, 0, lower.length)) this.put(word);
  }

  /** The listed word at `[start, end)` of a text; `undefined` where none stands there. */
  at(text: string, start: number, end: number): Word | undefined {
    return this.pack(text, start, end) ? this.found[this.place()] : this.words.get(lowered(text.slice(start, end)));
  }

  private put(word: Word): void {
    const place = this.place();
    this.units.set([this.first, this.second, this.third], place * 3);
    this.found[place] = word;
  }

  /** Answers with false where the word is too long, or in another script. */
  private pack(text: string, start: number, end: number): boolean {
    if (end - start > LONGEST) return false;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = start; at < end; at++) {
      let unit = text.charCodeAt(at);
      if (unit === TYPOGRAPHIC_APOSTROPHE) unit = APOSTROPHE;
      if (unit >= LATIN) return false;
      third = (third << 8) | (second >>> 24);
      second = (second << 8) | (first >>> 24);
      first = (first << 8) | (FOLDED[unit] ?? 0);
    }
    this.first = first;
    this.second = second;
    this.third = third;
    return true;
  }

  /** Where the packed word stands, or would. */
  private place(): number {
    const { first, second, third, units, found } = this;
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    let place = (hash ^ (hash >>> 15)) & (this.places - 1);
    while (
      found[place] &&
      !(units[place * 3] === first && units[place * 3 + 1] === second && units[place * 3 + 2] === third)
    )
      place = (place + 1) & (this.places - 1);
    return place;
  }
}
