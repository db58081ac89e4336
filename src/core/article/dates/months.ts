/** Month names and their usual abbreviations, lower-case, without the abbreviation's full stop; January first. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio januari января янв січня',
  'february feb februar feber février fevrier févr fevr febrero fevereiro fev febbraio februari февраля фев лютого',
  'march mar märz mrz mars marzo março marco maart марта березня',
  'april apr avril avr abril abr aprile апреля апр квітня',
  'may mai mayo maio maggio mei мая травня',
  'june jun juni juin junio junho giugno июня червня',
  'july jul juli juillet juil julio julho luglio июля липня',
  'august aug août aout agosto ago augustus августа авг серпня',
  'september sep sept septembre septiembre setiembre setembro set settembre сентября сент сен вересня',
  'october oct oktober okt octobre octubre outubro out ottobre октября окт жовтня',
  'november nov novembre noviembre novembro ноября ноя листопада',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre декабря дек грудня',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * 1–12 for a month's name in English, German, French, Spanish, Portuguese, Italian, Dutch, or as it stands in dates in
 * Russian or Ukrainian: `'Juil.'` is 7.
 */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ''));
}
