/** Marks of a language's quotations: outer, then those of a quotation within. */
export interface QuoteMarks {
  readonly outer: readonly [opening: string, closing: string];
  readonly inner: readonly [opening: string, closing: string];
}

const ENGLISH: QuoteMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
const GERMAN: QuoteMarks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const GUILLEMETS: QuoteMarks = { outer: ['«', '»'], inner: ['“', '”'] };
const CORNERS: QuoteMarks = { outer: ['「', '」'], inner: ['『', '』'] };
/** As the CLDR has them. French puts a narrow no-break space inside. */
const BY_LANGUAGE: Readonly<Record<string, QuoteMarks>> = {
  de: GERMAN,
  'de-ch': { outer: ['«', '»'], inner: ['‹', '›'] },
  fr: { outer: ['«\u202F', '\u202F»'], inner: ['“', '”'] },
  'fr-ch': { outer: ['«', '»'], inner: ['‹', '›'] },
  es: GUILLEMETS,
  it: GUILLEMETS,
  pt: ENGLISH,
  'pt-pt': GUILLEMETS,
  ca: GUILLEMETS,
  el: GUILLEMETS,
  nb: { outer: ['«', '»'], inner: ['‘', '’'] },
  no: { outer: ['«', '»'], inner: ['‘', '’'] },
  nn: { outer: ['«', '»'], inner: ['‘', '’'] },
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  uk: { outer: ['«', '»'], inner: ['„', '“'] },
  cs: GERMAN,
  sk: GERMAN,
  sl: GERMAN,
  bg: { outer: ['„', '“'], inner: ['’', '’'] },
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
  ro: { outer: ['„', '”'], inner: ['«', '»'] },
  hu: { outer: ['„', '”'], inner: ['»', '«'] },
  sv: { outer: ['”', '”'], inner: ['’', '’'] },
  fi: { outer: ['”', '”'], inner: ['’', '’'] },
  ja: CORNERS,
  'zh-tw': CORNERS,
  'zh-hk': CORNERS,
  'zh-hant': CORNERS,
};

/** The marks for a BCP 47 tag: those of the region, else of the language, else English ones. */
export function quoteMarksOf(lang: string | undefined): QuoteMarks {
  const parts = (lang ?? '').toLowerCase().split(/[-_]/);
  const exact = BY_LANGUAGE[parts.slice(0, 2).join('-')];
  return exact ?? BY_LANGUAGE[parts[0] ?? ''] ?? ENGLISH;
}
