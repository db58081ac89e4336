import { type ArticleMetadata } from '../../../src/core/article/article';
import { parseArticle } from '../../../src/core/article/parseArticle';
import { formatDate } from '../../../src/core/text/partialDate';
import { type KnownArticle } from './corpora';
import { type Field, SHAPES } from './shapes';

export const FIELDS: readonly Field[] = ['title', 'outlet', 'authors', 'issued', 'url', 'lang'];

/** How often a field was read as its row knows it, and how often something was read where nothing was written. */
export interface FieldScore {
  readonly known: number;
  readonly right: number;
  readonly unwritten: number;
  readonly invented: number;
}

/** One field that was read wrongly. */
export interface MetadataError {
  readonly shape: string;
  readonly field: Field;
  readonly expected: string | undefined;
  readonly found: string | undefined;
}

export interface MetadataScores {
  /** By shape and field. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<Field, FieldScore>>;
  readonly errors: readonly MetadataError[];
}

const NONE: FieldScore = { known: 0, right: 0, unwritten: 0, invented: 0 };

/** Writes the articles in the shapes, one after another, and reads them back. */
export function scoreMetadata(articles: readonly KnownArticle[]): MetadataScores {
  const scores = new Map(SHAPES.map(({ name }) => [name, new Map(FIELDS.map((field) => [field, NONE]))]));
  const errors: MetadataError[] = [];
  articles.forEach((article, index) => {
    const shape = SHAPES[index % SHAPES.length];
    const row = shape && scores.get(shape.name);
    if (!shape || !row) return;
    const { metadata } = parseArticle(shape.write(article), shape.fileName).article;
    for (const field of FIELDS) {
      const expected = shape.writes.includes(field) ? expectedOf(article, field) : undefined;
      const found = foundOf(metadata, field);
      // Some rows have their headline in their text alone: it is read, and nobody knows whether rightly.
      if (field === 'title' && expected === undefined && found !== undefined && article.text.startsWith(found))
        continue;
      row.set(field, counted(row.get(field) ?? NONE, expected, found));
      if (expected !== found) errors.push({ shape: shape.name, field, expected, found });
    }
  });
  return { scores, errors };
}

/** A field's score over all shapes. */
export function scoreOfField(scores: MetadataScores['scores'], field: Field): FieldScore {
  return [...scores.values()]
    .map((row) => row.get(field) ?? NONE)
    .reduce((a, b) => ({
      known: a.known + b.known,
      right: a.right + b.right,
      unwritten: a.unwritten + b.unwritten,
      invented: a.invented + b.invented,
    }));
}

function counted(score: FieldScore, expected: string | undefined, found: string | undefined): FieldScore {
  return expected === undefined
    ? { ...score, unwritten: score.unwritten + 1, invented: score.invented + (found === undefined ? 0 : 1) }
    : { ...score, known: score.known + 1, right: score.right + (found === expected ? 1 : 0) };
}

function expectedOf(article: KnownArticle, field: Field): string | undefined {
  return field === 'authors' ? article.authors?.join('; ') : article[field];
}

function foundOf(metadata: ArticleMetadata, field: Field): string | undefined {
  if (field === 'authors') return metadata.authors?.value.map(({ name }) => name).join('; ');
  if (field === 'issued') return metadata.issued && formatDate(metadata.issued.value);
  return metadata[field]?.value;
}
