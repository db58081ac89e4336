import { CharTable, LETTER, LIGATURE, MARK, SEPARATOR, SURROGATE, UNKNOWN, UNSPACED } from './charTable';

/** Units of a token beyond this are not looked at: it keeps a word and its slips in 32 bits. */
export const LONGEST_TOKEN = 28;
/** Tokens of one field; a claim is a sentence, so only a broken file has more. */
export const MOST_TOKENS = 4096;

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A word of a script with spaces. */
export const WORD = 0;
/** Two neighbouring characters of a script without spaces. */
export const PAIR = 1;
/** The last character of such a run, so that a search for one character finds every place it stands. */
export const RUN_END = 2;
/** A run of one character. */
export const LONE = 3;

/**
 * Splits a text into folded tokens with the place each came from. One pass, no strings made: the tokens of the last
 * text lie in the typed arrays below until the next call. `'Über-Café 東京都'` → `uber`, `cafe`, `東京`, `京都`, `都`.
 *
 * Scripts without spaces are indexed by overlapping pairs: no dictionary is needed and every substring is found.
 */
export class Tokenizer {
  count = 0;
  /** Folded units of all tokens, one behind the other. */
  readonly units = new Uint16Array(MOST_TOKENS * LONGEST_TOKEN);
  /** Per token: where its units begin, how many, its source range and what it is. */
  readonly offset = new Uint32Array(MOST_TOKENS);
  readonly length = new Uint8Array(MOST_TOKENS);
  readonly sourceStart = new Uint32Array(MOST_TOKENS);
  readonly sourceEnd = new Uint32Array(MOST_TOKENS);
  readonly kind = new Uint8Array(MOST_TOKENS);
  /** Of the folded units (FNV-1a): made on the way, as building would otherwise read every letter twice. */
  readonly hash = new Int32Array(MOST_TOKENS);

  private used = 0;
  private wordHash = 0;
  private wordStart = -1;
  private wordOffset = 0;
  /** The run's last character: where it begins in the source, -1 outside of runs. */
  private runStart = -1;
  private runEnd = 0;
  private runLength = 0;
  /** What it folds to; the second unit is 0 where there is one alone. */
  private runUnit = 0;
  private runSecond = 0;

  constructor(readonly table = new CharTable()) {}

  /** @returns how many tokens {@link text} has */
  tokenize(text: string): number {
    const { table } = this;
    const { kinds, unspaced } = table;
    const { length } = text;
    this.count = 0;
    this.used = 0;
    for (let i = 0; i < length && this.count < MOST_TOKENS - 2; i++) {
      const unit = text.charCodeAt(i);
      let kind = kinds[unit] ?? UNKNOWN;
      if (kind === UNKNOWN) kind = table.learn(unit);
      if (kind === LETTER) i = this.acceptLetters(text, i);
      else if (kind === SEPARATOR) this.endToken(i);
      else if (kind === UNSPACED) this.acceptUnspaced(unspaced[unit] ?? 0, 0, i, i + 1);
      else if (kind === LIGATURE) this.acceptMany(table.ligature(unit), i);
      else if (kind === SURROGATE) i += this.acceptPair(text, i);
      else this.acceptMark(i);
    }
    this.endToken(length);
    return this.count;
  }

  /** The token's folded text. */
  textOf(token: number): string {
    return String.fromCharCode(...this.unitsOf(token));
  }

  unitsOf(token: number): Uint16Array {
    const offset = this.offset[token] ?? 0;
    return this.units.slice(offset, offset + (this.length[token] ?? 0));
  }

  /** Most of a text is runs of plain letters: this loop is what tokenizing costs. @returns the last letter's index */
  private acceptLetters(text: string, index: number): number {
    if (this.wordStart < 0) this.beginWord(index);
    const { units } = this;
    const { letters } = this.table;
    // Reading behind the end would make the engine take every unit for a number that may be NaN.
    const { length } = text;
    const full = this.wordOffset + LONGEST_TOKEN;
    let used = this.used;
    let hash = this.wordHash;
    let i = index;
    for (; i < length; i++) {
      const folded = letters[text.charCodeAt(i)] ?? 0;
      if (folded === 0) break;
      if (used >= full) continue;
      units[used++] = folded;
      hash = Math.imul(hash ^ folded, PRIME);
    }
    this.used = used;
    this.wordHash = hash;
    return i - 1;
  }

  /** @returns how many units more than one were taken */
  private acceptPair(text: string, index: number): number {
    const { kind, folded } = this.table.classAt(text, index);
    const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    if (kind === LETTER || kind === LIGATURE) this.acceptMany(folded, index);
    else if (kind === UNSPACED) {
      const second = folded.length > 1 ? folded.charCodeAt(1) : 0;
      this.acceptUnspaced(folded.charCodeAt(0), second, index, index + width);
    } else if (kind === MARK) this.acceptMark(index + width - 1);
    else this.endToken(index);
    return width - 1;
  }

  private acceptMany(folded: string, index: number): void {
    if (this.wordStart < 0) this.beginWord(index);
    for (let i = 0; i < folded.length && this.used - this.wordOffset < LONGEST_TOKEN; i++) {
      this.append(folded.charCodeAt(i));
    }
  }

  private acceptUnspaced(unit: number, second: number, start: number, end: number): void {
    if (this.runStart < 0) {
      this.endToken(start);
      this.runLength = 0;
    } else {
      const offset = this.beginPart();
      this.append(unit);
      if (second !== 0) this.append(second);
      this.emit(offset, this.runStart, end, PAIR);
    }
    this.runStart = start;
    this.runEnd = end;
    this.runUnit = unit;
    this.runSecond = second;
    this.runLength++;
  }

  /** A mark lengthens what it sits on; a highlight that cut it off would show half a character. */
  private acceptMark(index: number): void {
    if (this.runStart < 0) return;
    this.runEnd = index + 1;
    const last = this.count - 1;
    if (this.runLength > 1) this.sourceEnd[last] = this.runEnd;
  }

  private beginWord(index: number): void {
    if (this.runStart >= 0) this.endToken(index);
    this.wordStart = index;
    this.wordOffset = this.used;
    this.wordHash = OFFSET_BASIS;
  }

  private append(unit: number): void {
    this.units[this.used++] = unit;
    this.wordHash = Math.imul(this.wordHash ^ unit, PRIME);
  }

  private endToken(index: number): void {
    if (this.wordStart >= 0) {
      this.emit(this.wordOffset, this.wordStart, index, WORD);
      this.wordStart = -1;
    } else if (this.runStart >= 0) {
      this.emit(this.beginPart(), this.runStart, this.runEnd, this.runLength > 1 ? RUN_END : LONE);
      this.runStart = -1;
    }
  }

  /** Begins a token with the run's last character. @returns where */
  private beginPart(): number {
    const offset = this.used;
    this.wordHash = OFFSET_BASIS;
    this.append(this.runUnit);
    if (this.runSecond !== 0) this.append(this.runSecond);
    return offset;
  }

  private emit(offset: number, start: number, end: number, kind: number): void {
    const token = this.count++;
    this.offset[token] = offset;
    this.length[token] = this.used - offset;
    this.sourceStart[token] = start;
    this.sourceEnd[token] = end;
    this.kind[token] = kind;
    this.hash[token] = this.wordHash ^ (this.wordHash >>> 15);
  }
}
