/** Latin letters end here; none of the listed words has one beyond. */
const ALPHABET = 0x250;

/** Class 0 is what separates words, class 1 a letter that no listed word has. */
const SEPARATOR = 0;
const OTHER_LETTER = 1;

/**
 * A set of words with a number each, as a table that is walked unit by unit: counting words in a sample makes no strings.
 * Upper-case letters count as their lower-case ones.
 */
export class WordTrie {
  private readonly classes = new Uint8Array(ALPHABET);
  private readonly width: number;
  /** `node * width + class` is the next node. Node 1 is the root; 0 is none, and nothing comes after it. */
  private readonly next: Uint16Array;
  /** By node: the number of the word that ends there, and -1. */
  private readonly endings: Int16Array;

  constructor(words: readonly string[]) {
    const letters = [...new Set(words.join(''))];
    for (let unit = 0; unit < ALPHABET; unit++) {
      const letter = String.fromCharCode(unit).toLowerCase();
      const known = letters.indexOf(letter);
      this.classes[unit] = known >= 0 ? known + 2 : LETTER.test(letter) ? OTHER_LETTER : SEPARATOR;
    }
    this.width = letters.length + 2;
    const size = words.join('').length + 2;
    this.next = new Uint16Array(size * this.width);
    this.endings = new Int16Array(size).fill(-1);
    let nodes = 1;
    words.forEach((word, number) => {
      let node = 1;
      for (const letter of word) {
        const at = node * this.width + letters.indexOf(letter) + 2;
        if (this.next[at] === 0) this.next[at] = ++nodes;
        node = this.next[at] ?? 0;
      }
      this.endings[node] = number;
    });
  }

  /**
   * Calls `found` with the number of each listed word that stands in the text between separators.
   *
   * @returns how many words there are in all
   */
  scan(text: string, found: (number: number) => void): number {
    const { classes, width, next, endings } = this;
    const length = text.length;
    let words = 0;
    for (let at = 0; at < length; at++) {
      let kind = classAt(classes, text, at);
      if (kind === SEPARATOR) continue;
      let node = 1;
      do {
        node = next[node * width + kind] ?? 0;
        at++;
        kind = at < length ? classAt(classes, text, at) : SEPARATOR;
      } while (kind !== SEPARATOR);
      words++;
      const number = endings[node] ?? -1;
      if (number >= 0) found(number);
    }
    return words;
  }
}

function classAt(classes: Uint8Array, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < ALPHABET ? (classes[unit] ?? SEPARATOR) : SEPARATOR;
}

const LETTER = /[a-z\u00df-\u024f]/;
