import { type ParsedResult, type ParsingReference, de, en, es, fr, ja, pt, zh } from 'chrono-node';

/** Reads the dates of one sentence. */
interface DateParser {
  parse(text: string, reference: ParsingReference): ParsedResult[];
}

/**
 * A parser with cheap signs that a sentence may hold a date: chrono costs some 30 µs a sentence, and few have one.
 */
export interface DateLocale {
  readonly parser: DateParser;
  /** A month's name, or a date all in digits. */
  readonly absolute: RegExp;
  /** The same with its year beside it. */
  readonly withYear: RegExp;
  /** Words that need the article's own date. */
  readonly relative: RegExp;
  /** The same wherever they stand, found in half the time. */
  readonly relativeHint: RegExp;
}

const DIGITS = '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}';

/** `months` as they are written: English and German capitals keep the verb 'may' from looking like one. */
function locale(parser: DateParser, months: string, relative: string): DateLocale {
  return {
    parser,
    absolute: new RegExp(`${DIGITS}|(?<!\\p{L})(?:${months})(?!\\p{L})`, 'u'),
    withYear: new RegExp(`${DIGITS}|(?<!\\p{L})(?:${months})(?!\\p{L})[^\\n]{0,14}\\d{4}`, 'u'),
    relative: new RegExp(`(?<!\\p{L})(?:${relative})(?!\\p{L})`, 'iu'),
    relativeHint: new RegExp(relative, 'i'),
  };
}

const EASTERN_DAYS = /昨|今|周|星期|曜|明/u;
const EAST = {
  absolute: /\d\s*[年月日]/u,
  withYear: /\d{4}\s*年/u,
  relative: EASTERN_DAYS,
  relativeHint: EASTERN_DAYS,
};

const LOCALES: ReadonlyMap<string, DateLocale> = new Map([
  [
    'en',
    locale(
      en.casual,
      'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
      'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|yesterday|today|tomorrow|tonight|(?:last|next|this|past) (?:week|month|year|night|weekend)|(?:days?|weeks?|months?|years?) ago',
    ),
  ],
  [
    'de',
    locale(
      de.casual,
      'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
      '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|gestern|heute|vorgestern|(?:letzte|vergangene|nächste|kommende)[nrs]? (?:woche|monat|jahr)',
    ),
  ],
  [
    'fr',
    locale(
      fr.casual,
      'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
      'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd.hui',
    ),
  ],
  [
    'es',
    locale(
      es.casual,
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|mañana',
    ),
  ],
  [
    'pt',
    locale(
      pt.casual,
      'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
      'segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|hoje|amanhã',
    ),
  ],
  ['zh', { parser: zh.casual, ...EAST }],
  ['ja', { parser: ja.casual, ...EAST }],
]);

/** The parser for a language that chrono reads; `undefined` for any other. */
export function dateLocaleOf(lang: string): DateLocale | undefined {
  return LOCALES.get(lang);
}
