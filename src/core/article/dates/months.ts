/** Month names and their usual abbreviations, lower-case, without the abbreviation's full stop; January first. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio januari',
  'february feb februar feber février fevrier févr fevr febrero fevereiro fev febbraio februari',
  'march mar märz mrz mars marzo março marco maart',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mei',
  'june jun juni juin junio junho giugno',
  'july jul juli juillet juil julio julho luglio',
  'august aug août aout agosto ago augustus',
  'september sep sept septembre septiembre setiembre setembro set settembre',
  'october oct oktober okt octobre octubre outubro out ottobre',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1–12 for a month's name in English, German, French, Spanish, Portuguese, Italian or Dutch: `'Juil.'` is 7. */
export function monthNumber(name: string): number | undefined {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, ''));
}
