import { type Source } from '../../library/source';
import { type SourceLibrary } from '../../library/sourceLibrary';
import { compareUnits } from '../../text/compareUnits';
import { beginsWords } from '../search/beginsWords';
import { authorAsTyped, type DetailField } from './readDetail';

/** A value in use that may be meant. */
export interface DetailChoice {
  readonly value: string;
  /** What the box holds when it is chosen: with the authors before it, where it is the last of several. */
  readonly text: string;
  /** How many sources have it. */
  readonly sources: number;
}

/** As many as are looked through before one types on. */
const MOST = 50;

/** Values of the folder that complete what was typed, the commonest first. Titles, dates and addresses have none. */
export function detailChoices(library: SourceLibrary, field: DetailField, typed: string): readonly DetailChoice[] {
  const before = field === 'authors' ? typed.slice(0, typed.lastIndexOf(';') + 1) : '';
  const begun = typed.slice(before.length).trim();
  const lead = before === '' ? '' : `${before} `;
  return [...countsOf(library.sources(), field)]
    .filter(([value]) => value !== begun && beginsWords(value, begun))
    .sort(([a, countA], [b, countB]) => countB - countA || compareUnits(a, b))
    .slice(0, MOST)
    .map(([value, sources]) => ({ value, text: lead + value, sources }));
}

function countsOf(sources: readonly Source[], field: DetailField): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of sources)
    for (const value of valuesIn(source, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesIn({ metadata }: Source, field: DetailField): readonly string[] {
  switch (field) {
    case 'outlet':
    case 'lang':
      return metadata[field] === undefined ? [] : [metadata[field].value];
    case 'authors':
      return metadata.authors?.value.map(authorAsTyped) ?? [];
    case 'title':
    case 'issued':
    case 'url':
    case 'citekey':
      return [];
  }
}
