import { rangeOf, type TextRange } from '../../text/range';
import { type MetadataValue } from '../article';
import { monthNumber } from '../dates/months';
import { writtenDateAt } from '../dates/writtenDate';
import { isAgency } from '../metadata/agencies';
import { isKnownPlace } from './places';
import { type HeaderContext, type HeaderPiece } from './piece';

/**
 * A place, an agency and a day before the first sentence: `BERLIN (Reuters) —`, `BERLIN, July 3 (AP) -`,
 * `Washington (CNN)`, `(Reuters) -`, `WASHINGTON —`, `OSLO (Fjordnews) —`. A day without a year gives no date.
 */
export function dateline(range: TextRange, { text, lang }: HeaderContext): HeaderPiece | undefined {
  const match = DATELINE.exec(text.slice(range.start, Math.min(range.end, range.start + LONGEST)));
  if (!match?.groups || !isDateline(match.groups)) return undefined;
  const placed = (group: string): MetadataValue<string> | undefined => {
    const [start, end] = match.indices?.groups?.[group] ?? [];
    const value = match.groups?.[group];
    if (start === undefined || end === undefined || value === undefined) return undefined;
    return { value, origin: 'header', range: rangeOf(range.start + start, range.start + end) };
  };
  const place = placed('place');
  const outlet = placed('agency');
  const day = placed('day');
  const date = day?.range && writtenDateAt(text, day.range.start, lang)?.date;
  const metadata = {
    ...(place && { place }),
    ...(outlet && { outlet }),
    ...(date && { issued: { ...day, value: date } }),
  };
  return { start: range.start, end: range.start + match[0].length, why: 'dateline', metadata };
}

const LONGEST = 140;

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PLACE = `(?<place>${CAPITALISED}(?:[ /](?:(?:de|do|da|del|la|am|of|the) )?${CAPITALISED}){0,3}?(?<=[\\p{L}\\p{M}]))`;
const REGION = '(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?';
const DAY = '(?:[, ]\\s?(?<day>(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,9})(?:,? (?:de )?\\d{4})?))?';
const AGENCY = '(?:\\s*\\((?<agency>[\\p{L}\\p{M}/,.& -]{2,40})\\))?';
// A dash behind a space or a full stop, or a long one: an ordinary hyphen joins words. Behind an agency none is needed.
const DASH = '\\s*(?:(?<dash>(?<=[\\s)])-{1,2}(?=\\s)|\\.-(?=[\\s(])|\\.?[—–])\\s*|(?<=\\))[\\s:.]*)';
const SENTENCE_AHEAD = '(?=[\\p{Lu}\\p{Lo}\\p{N}"“”„«‘\'¿¡(])';

const DATELINE = new RegExp(`^${PLACE}?${REGION}${DAY}${AGENCY}${DASH}${SENTENCE_AHEAD}`, 'du');

type Groups = Readonly<Record<string, string | undefined>>;

function isDateline({ place, agency, day, dash }: Groups): boolean {
  const words: readonly string[] = day?.match(/\p{L}+/gu) ?? [];
  if (day !== undefined && !words.some((word) => monthNumber(word) !== undefined)) return false;
  const isInCapitals = place !== undefined && isWrittenAsPlace(place);
  // An agency nobody knows: a place in capitals before its bracket and a dash behind it are enough.
  if (agency !== undefined) return agency.split(/[/,]/).some(isAgency) || (isInCapitals && dash !== undefined);
  return place !== undefined && (day !== undefined || isKnownPlace(place) || isInCapitals);
}

/** In capitals, as datelines are: `LONDON/PARIS`, `RIO DE JANEIRO`; but an agency's short form is an outlet. */
function isWrittenAsPlace(place: string): boolean {
  return CAPITALS.test(place.replace(/ (?:de|do|da|del|la|am) /g, ' ')) && !isAgency(place);
}

const CAPITALS = /^[\p{Lu}\p{M}\s./'’-]{3,}$/u;
