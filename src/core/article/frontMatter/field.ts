import { type TextRange } from '../../text/range';

/** A value of front matter as text, and where in the article's text it stands, without quotes. */
export interface FieldText extends TextRange {
  readonly text: string;
}

/** A key with what it holds: one text, or several where the value is a list. */
export interface Field {
  /** Lower-case letters and digits alone: `publish_date` is `publishdate`. */
  readonly name: string;
  readonly items: readonly FieldText[];
}

/** The one spelling that stands for all of a key's: `Publish-Date`, `publish_date`, `publishDate`. */
export function fieldName(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
