/** Cells that a spreadsheet would take for a formula and run; and those that begin like what tells them apart. */
const FORMULA = /^[=+\-@\t\r']/;

/**
 * Rows as CSV for spreadsheets too.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

/** The rows of a CSV file, with the mark that keeps formulas from being run taken off. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  const body = text.replace(/^\uFEFF/, '');
  for (let cell = cells.exec(body); cell; cell = cells.exec(body)) {
    const [, quoted, plain = '', end] = cell;
    if (end === '' && cell[0] === '' && row.length === 0) break;
    const value = quoted?.replaceAll('""', '"') ?? plain;
    row.push(/^'[=+\-@\t\r']/.test(value) ? value.slice(1) : value);
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
