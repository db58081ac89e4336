import { textOf } from '../../text/range';
import { type TextLine } from './lines';

/** The indices of a Markdown table's lines: the row above `--- | ---`, that one, and the rows below it. */
export function tableLines(text: string, lines: readonly TextLine[]): readonly number[] {
  if (!text.includes('|') || !HAS_DELIMITER.test(text)) return [];
  const rows: number[] = [];
  let inTable = false;
  lines.forEach((line, index) => {
    const isRow = !line.afterBlank && textOf(text, line).includes('|');
    const opens = isRow && DELIMITER_ROW.test(textOf(text, line));
    if (opens && index > 0) rows.push(index - 1);
    inTable = opens || (inTable && isRow);
    if (inTable) rows.push(index);
  });
  return rows;
}

const HAS_DELIMITER = /-[ :]*\|[ :]*-/;
const DELIMITER_ROW = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/;
