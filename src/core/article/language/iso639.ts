/** ISO 639-3 codes that have a two-letter one, which BCP 47 asks for. Others (`ceb`) are tags as they are. */
// prettier-ignore
const SHORT: Readonly<Record<string, string>> = {
  amh: 'am', arb: 'ar', azj: 'az', bel: 'be', ben: 'bn', bos: 'bs', bul: 'bg', ces: 'cs', cmn: 'zh', deu: 'de', ell: 'el',
  eng: 'en', fra: 'fr', guj: 'gu', hau: 'ha', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', ibo: 'ig', ind: 'id', ita: 'it',
  jav: 'jv', jpn: 'ja', kan: 'kn', kaz: 'kk', kin: 'rw', kor: 'ko', mal: 'ml', mar: 'mr', mya: 'my', nld: 'nl', nya: 'ny',
  pan: 'pa', pes: 'fa', plt: 'mg', pol: 'pl', por: 'pt', qug: 'qu', ron: 'ro', run: 'rn', rus: 'ru', sin: 'si', som: 'so',
  spa: 'es', srp: 'sr', sun: 'su', swe: 'sv', swh: 'sw', tam: 'ta', tel: 'te', tgl: 'tl', tha: 'th', tur: 'tr', ukr: 'uk',
  urd: 'ur', uzn: 'uz', vie: 'vi', yor: 'yo', zlm: 'ms', zul: 'zu',
};

/** The BCP 47 primary tag for an ISO 639-3 code: `'deu'` is `'de'`. */
export function shortTag(code: string): string {
  return SHORT[code] ?? code;
}

/** A language as front matter names it, as a BCP 47 tag (`en_US` is `en-US`); `undefined` for anything else. */
export function languageTag(name: string): string | undefined {
  const tag = name.trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  const [primary = '', ...rest] = tag.split('-');
  const short = shortTag(primary.toLowerCase());
  return [short, ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}
