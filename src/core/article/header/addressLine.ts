import { textOf, type TextRange } from '../../text/range';
import { isAddress } from '../metadata/address';
import { type HeaderContext, type HeaderPiece } from './piece';

/** A line that is nothing but a web address. */
export function addressLine(range: TextRange, { text }: HeaderContext): HeaderPiece | undefined {
  const value = textOf(text, range).replace(/^<|>$/g, '');
  if (!isAddress(value)) return undefined;
  const start = text.indexOf(value, range.start);
  return {
    ...range,
    why: 'header',
    metadata: { url: { value, origin: 'header', range: { start, end: start + value.length } } },
  };
}
