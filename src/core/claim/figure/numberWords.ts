/** English numbers up to the tens; scales are apart. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
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
    mln: 1e6,
    bln: 1e9,
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
    tsd: 1e3,
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

const FOREIGN: Readonly<Record<string, string>> = {
  de: 'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 hundert=100 tausend=1000',
  es: 'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 veinte=20 treinta=30 cuarenta=40 cincuenta=50 cien=100 mil=1000',
  pt: 'dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 vinte=20 trinta=30 quarenta=40 cinquenta=50 cem=100 mil=1000',
  fr: 'deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 vingt=20 trente=30 quarante=40 cinquante=50 cent=100 mille=1000',
};

/** The number words of other languages than English, as far as one word goes: `zwölf`, `tres`. */
export const FOREIGN_NUMBERS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(FOREIGN).map(([lang, words]) => [
    lang,
    new Map(words.split(' ').map((entry) => [entry.split('=')[0] ?? '', Number(entry.split('=')[1])])),
  ]),
);

/**
 * The value of English number words: `two hundred and fifty` is 250, `twenty-five` 25.
 *
 * @returns `undefined` when a word is no number
 */
export function valueOfWords(words: readonly string[]): number | undefined {
  let total = 0;
  let current = 0;
  for (const [index, word] of words.entries()) {
    // `two hundred and fifty` is one number, `one and two` are two.
    if (word === 'and' && !SCALES.has(words[index - 1] ?? '')) return undefined;
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
