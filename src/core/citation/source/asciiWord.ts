import { folded } from '../../text/fold';

/** Latin letters that are no base letter with a mark, and Cyrillic as news agencies spell it. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [
    'ß ss, æ ae, œ oe, ø o, ł l, đ d, ð d, þ th, ı i, ŋ ng',
    'а a, б b, в v, г g, ґ g, д d, е e, є ie, ж zh, з z, и i, і i, ї i, й i, к k, л l, м m, н n, о o, п p, р r, с s',
    'т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ , ы y, ь , э e, ю iu, я ia, ђ d, ј j, љ lj, њ nj, ћ c, џ dz',
  ]
    .join(', ')
    .split(', ')
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

/** Lower-case ASCII letters and digits of a text: `'Süddeutsche Zeitung'` → `'suddeutschezeitung'`, `'新华社'` → `''`. */
export function asciiWord(text: string): string {
  return Array.from(folded(text), (letter) => SPELLINGS.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z0-9]/g, '');
}
