/** What a byte says of a number that is no less than this: it stands with its place beside the bytes. */
export const LARGE = 255;

/** The arrays of {@link SmallNumbers}, as they are kept on disk. */
export interface SmallNumbersData {
  /** Of each number, as far as a byte counts. */
  readonly bytes: Uint8Array;
  /** Where the large ones stand, ascending. */
  readonly places: Uint32Array;
  readonly large: Uint32Array;
}

/**
 * Numbers of which nearly all are small, a byte each: lengths and counts of an index are so. They are read as they lie
 * on disk, so that a fresh process has nothing to decode.
 */
export class SmallNumbers {
  constructor(readonly data: SmallNumbersData) {}

  static of(numbers: Uint32Array): SmallNumbers {
    const bytes = new Uint8Array(numbers.length);
    const places: number[] = [];
    for (let place = 0; place < numbers.length; place++) {
      const number = numbers[place] ?? 0;
      bytes[place] = number < LARGE ? number : LARGE;
      if (number >= LARGE) places.push(place);
    }
    const large = Uint32Array.from(places, (place) => numbers[place] ?? 0);
    return new SmallNumbers({ bytes, places: Uint32Array.from(places), large });
  }

  get length(): number {
    return this.data.bytes.length;
  }

  at(place: number): number {
    const byte = this.data.bytes[place] ?? 0;
    return byte < LARGE ? byte : (this.data.large[this.rankOf(place)] ?? 0);
  }

  /** The sum of those from {@link start} to before {@link end}. */
  sum(start: number, end: number): number {
    const { bytes } = this.data;
    let total = 0;
    for (let place = start; place < end; place++) {
      // Without a call for each: a prefix stands for thousands, and a fresh process has compiled nothing.
      const byte = bytes[place] ?? 0;
      total += byte < LARGE ? byte : this.at(place);
    }
    return total;
  }

  /** @param by no more than the number is */
  lower(place: number, by: number): void {
    const { bytes, large } = this.data;
    const byte = bytes[place] ?? 0;
    if (byte < LARGE) {
      bytes[place] = byte - by;
      return;
    }
    const rank = this.rankOf(place);
    large[rank] = (large[rank] ?? 0) - by;
  }

  /** Which of the large ones it is. */
  private rankOf(place: number): number {
    const { places } = this.data;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
