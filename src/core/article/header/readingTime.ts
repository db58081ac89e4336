import { textOf, type TextRange } from '../../text/range';
import { type HeaderContext, type HeaderPiece } from './piece';

/** `5 min read`, `Lesezeit: 3 Minuten`: no metadata, but no prose either. */
export function readingTime(range: TextRange, { text }: HeaderContext): HeaderPiece | undefined {
  return range.end - range.start < 40 && PATTERN.test(textOf(text, range))
    ? { ...range, why: 'header', metadata: {} }
    : undefined;
}

const PATTERN =
  /^(?:\d+[ -]min(?:ute)?s?(?: read| lesezeit| de lecture| de lectura| de leitura)|lesezeit:? .{1,20}|temps de lecture:? .{1,20}|阅读时间.{1,12})$/i;
