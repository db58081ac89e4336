/** Languages that their script alone gives away; Latin, Cyrillic and Arabic serve many. */
const SCRIPTS: readonly { lang: string; letter: RegExp }[] = [
  // Kana first: Japanese is written with Han letters too, Chinese without kana.
  { lang: 'ja', letter: /[\u3041-\u30ff]/g },
  { lang: 'ko', letter: /[\uac00-\ud7a3\u1100-\u11ff]/g },
  { lang: 'zh', letter: /[\u3400-\u9fff]/g },
  { lang: 'th', letter: /[\u0e01-\u0e3a]/g },
  { lang: 'el', letter: /[\u0370-\u03ff]/g },
  { lang: 'he', letter: /[\u05d0-\u05ea]/g },
];

/** Cyrillic letters that tell Russian and Ukrainian from all others; the last range is of Central Asia's languages. */
const CYRILLIC: readonly { lang: string; own: RegExp; others: RegExp }[] = [
  { lang: 'ru', own: /[ыэё]/i, others: /[іїєґўђћјљњџѓќѕ\u0492-\u04ff]/i },
  { lang: 'uk', own: /[їєґ]/i, others: /[ыэёўђћјљњџѓќѕ\u0492-\u04ff]/i },
];

/** One letter in seven: a Japanese name in an English sentence does not make it Japanese. */
const ENOUGH = 7;

/** The language of a text in a script of its own, if it is in one. */
export function languageOfScript(sample: string): string | undefined {
  // None of these scripts lies below Greek or among the dashes and quotes: one look spares nearly all texts the count.
  if (!/[\u0370-\u1fff\u2e80-\uffdc]/.test(sample)) return undefined;
  const letters = sample.replace(/[^\p{L}]/gu, '').length;
  const isIn = (letter: RegExp) => (sample.match(letter)?.length ?? 0) * ENOUGH > letters;
  if (isIn(/[\u0400-\u04ff]/g))
    return CYRILLIC.find(({ own, others }) => own.test(sample) && !others.test(sample))?.lang;
  return SCRIPTS.find(({ letter }) => isIn(letter))?.lang;
}
