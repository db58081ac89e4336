import { rangeOf, textOf, type TextRange } from '../../text/range';
import { type WrittenDate, writtenDateAt } from '../dates/writtenDate';
import { type HeaderContext, type HeaderPiece } from './piece';

/** Words that announce the day of publication; `updated` too: where it stands alone it is the only date there is. */
const LABEL =
  /^(?:(?:date|dated|published(?: on| at)?|posted(?: on| at)?|first published|last updated|updated(?: on| at)?|publication date|veröffentlicht(?: am)?|erschienen(?: am)?|stand|datum|aktualisiert(?: am)?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el| em)?|fecha|data|actualizado(?: el)?|atualizado(?: em)?|pubblicato(?: il)?)\b|发布时间|发表时间|发布日期|发布于|日期|更新时间|發布時間|公開日)\s*[:：]?\s*/iu;

/** A whole line that gives a date: `July 3, 2025`, `Published: 3 July 2025 10:15 GMT`. */
export function dateLine(range: TextRange, context: HeaderContext): HeaderPiece | undefined {
  if (range.end - range.start > LONGEST) return undefined;
  const found = labelledDate(range, context);
  if (!found || !ONLY_MARKS.test(context.text.slice(found.end, range.end))) return undefined;
  return datePiece(rangeOf(range.start, range.end), found);
}

/** A date with its label before the first words of the body: `date 2025-07-23 The council has …`. */
export function dateLead(range: TextRange, context: HeaderContext): HeaderPiece | undefined {
  const found = labelledDate(range, context);
  if (!found) return undefined;
  const rest = context.text.slice(found.end, Math.min(range.end, found.end + 8));
  // An unlabelled date may begin a sentence ('July 3, 2025 was …'): only ISO before a capital, or a dash, shows it does not.
  const separator = found.isLabelled || found.isIso ? AFTER_LABEL.exec(rest) : AFTER_DATE.exec(rest);
  return separator ? datePiece(rangeOf(range.start, found.end + separator[0].length), found) : undefined;
}

const LONGEST = 120;
const ONLY_MARKS = /^[\s.,;|)]*$/;
const AFTER_LABEL = /^\)?\s*(?:[-–—|:.]+\s+|\s+|$)(?=[\p{Lu}\p{Lo}\p{N}"“„«‘'(]|$)/u;
const AFTER_DATE = /^\)?\s*[-–—|:]+\s*(?=[\p{Lu}\p{Lo}"“„«])/u;

interface FoundDate extends WrittenDate {
  readonly start: number;
  readonly isLabelled: boolean;
  readonly isIso: boolean;
}

function labelledDate(range: TextRange, { text, lang }: HeaderContext): FoundDate | undefined {
  const opening = textOf(text, rangeOf(range.start, Math.min(range.end, range.start + LONGEST)));
  const label = LABEL.exec(opening)?.[0].length ?? 0;
  const bracket = /^[([]?\s*/.exec(opening.slice(label))?.[0].length ?? 0;
  const start = range.start + label + bracket;
  const found = writtenDateAt(text, start, lang);
  if (!found || found.end > range.end) return undefined;
  return { ...found, start, isLabelled: label > 0, isIso: /^\d{4}-/.test(text.slice(start, start + 5)) };
}

function datePiece(range: TextRange, { date, start, end }: FoundDate): HeaderPiece {
  return { ...range, why: 'header', metadata: { issued: { value: date, origin: 'header', range: { start, end } } } };
}
