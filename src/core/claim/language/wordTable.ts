import { isSmallLetterUnit } from '../token/characters';
import { lowered } from '../token/lowered';
import { type Word } from '../token/word';

/** Four units of a word are packed into each of three numbers. */
const LONGEST = 12;
/** Units below this one are packed; a word with others is looked up by its letters. */
const LATIN = 0x100;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;
/** What a unit is packed as; 0 for those that are not. */
const FOLDED = new Uint8Array(TYPOGRAPHIC_APOSTROPHE + 1);
for (let unit = 0; unit < LATIN; unit++) FOLDED[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
FOLDED[TYPOGRAPHIC_APOSTROPHE] = APOSTROPHE;

/**
 * The words of a language, found by their units where they stand in a text, however they are capitalised: most words need
 * neither be cut out of it nor hashed for a `Map`.
 */
export class WordTable {
  private readonly mask: number;
  /**
   * One more than a word's number, at the place of its hash or the first free one behind; 0 where none is. Small beside the
   * words, since most look-ups find nothing.
   */
  private readonly places: Uint16Array;
  /** Three numbers a word. */
  private readonly units: Int32Array;
  private readonly packed: Word[] = [];
  /** The units of the word looked for. */
  private first = 0;
  private second = 0;
  private third = 0;

  /** @param words by their lower-case form with straight apostrophes */
  constructor(private readonly words: ReadonlyMap<string, Word>) {
    const places = 2 ** Math.ceil(Math.log2(words.size * 2 + 1));
    this.mask = places - 1;
    this.places = new Uint16Array(places);
    this.units = new Int32Array(words.size * 3);
    for (const [lower, word] of words) if (this.pack(lower, 0, lower.length)) this.put(word);
  }

  /** The listed word at `[start, end)` of a text; `undefined` where none stands there. */
  at(text: string, start: number, end: number): Word | undefined {
    if (!this.pack(text, start, end)) return this.words.get(lowered(text.slice(start, end)));
    const number = this.places[this.place()] ?? 0;
    return number === 0 ? undefined : this.packed[number - 1];
  }

  private put(word: Word): void {
    const place = this.place();
    this.units.set([this.first, this.second, this.third], this.packed.length * 3);
    this.places[place] = this.packed.push(word);
  }

  /** Answers with false where the word is too long, or in another script. */
  private pack(text: string, start: number, end: number): boolean {
    if (end - start > LONGEST) return false;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let at = start; at < end; at++) {
      const unit = foldedUnit(text.charCodeAt(at));
      if (unit === 0) return false;
      first = (first << 8) | (second >>> 24);
      second = (second << 8) | (third >>> 24);
      third = (third << 8) | unit;
    }
    this.first = first;
    this.second = second;
    this.third = third;
    return true;
  }

  /** Where the packed word stands, or would. */
  private place(): number {
    const { first, second, third, mask, places } = this;
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    let place = (hash ^ (hash >>> 15)) & mask;
    for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
      const at = number * 3 - 3;
      if (this.units[at] === first && this.units[at + 1] === second && this.units[at + 2] === third) break;
      place = (place + 1) & mask;
    }
    return place;
  }
}

/** 0 for what is of another script. */
function foldedUnit(unit: number): number {
  return isSmallLetterUnit(unit) ? unit : (FOLDED[unit] ?? 0);
}
