import { bibtexRecords, type BibtexRecord } from './bibtexRecords';
import { printedValue, writtenNames } from './bibtexText';
import { type ReferenceEntry } from './referenceEntry';

/**
 * The entries of a BibTeX or BibLaTeX file with what is shown of them. Strings (`@string`) and TeX beyond accents are left
 * as they stand: a key must be known and its title recognised; the file itself is for pandoc to read in full.
 */
export function bibtexEntries(file: string): readonly ReferenceEntry[] {
  return bibtexRecords(file).flatMap((record) => {
    const entry = entryOf(record);
    return keysOf(record).map((key) => ({ ...entry, key }));
  });
}

/** An entry's key, and what else it may be cited by. */
export function keysOf({ key, fields }: BibtexRecord): readonly string[] {
  const ids = printedValue(fields.get('ids')?.written ?? '').split(',');
  return [key, ...ids.map((id) => id.trim()).filter((id) => id !== '')];
}

function entryOf({ key, fields }: BibtexRecord): ReferenceEntry {
  const printed = (name: string) => {
    const field = fields.get(name);
    return field && printedValue(field.written);
  };
  const title = printed('title');
  const outlet = printed('journaltitle') ?? printed('journal') ?? printed('booktitle');
  const issued = printed('date') ?? printed('year');
  const authors = writtenNames(fields.get('author')?.written ?? '').map((name) => inSpokenOrder(printedValue(name)));
  return { key, authors, ...(title && { title }), ...(outlet && { outlet }), ...(issued && { issued }) };
}

/** `Okafor, Ruth` → `Ruth Okafor`. */
function inSpokenOrder(name: string): string {
  const [family = '', ...given] = name.split(/\s*,\s*/);
  return [given.at(-1), family].filter((part) => part !== undefined).join(' ');
}
