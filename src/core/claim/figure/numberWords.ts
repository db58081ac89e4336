/** English numbers up to the tens; scales are apart. */
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** What a number is multiplied by, in the languages that Newscite reads. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    dozen: 12,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    b: 1e9,
    bn: 1e9,
    trillion: 1e12,
    tn: 1e12,
    lakh: 1e5,
    crore: 1e7,
    tausend: 1e3,
    million_: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    mil: 1e3,
    millones: 1e6,
    millón: 1e6,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    mille: 1e3,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
    千: 1e3,
    百万: 1e6,
  }),
);

/**
 * The value of English number words: `two hundred and fifty` is 250, `twenty-five` 25.
 *
 * @returns `undefined` when a word is no number
 */
export function valueOfWords(words: readonly string[]): number | undefined {
  let total = 0;
  let current = 0;
  for (const word of words) {
    const value = NUMBER_WORDS.get(word);
    const scale = SCALES.get(word);
    if (value !== undefined) current += value;
    else if (scale === 100) current = Math.max(1, current) * 100;
    else if (scale !== undefined) {
      total += Math.max(1, current) * scale;
      current = 0;
    } else if (word !== 'and' && word !== 'a') return undefined;
  }
  return total + current;
}
