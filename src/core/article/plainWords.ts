import { textOf, type TextRange } from '../text/range';
import { type Article } from './article';
import { isMarkdownName } from './metadata/fileName';

/** A stretch of an article as a reader sees it: of a Markdown file the words without their markup. */
export function plainWords({ name, text }: Pick<Article, 'name' | 'text'>, range: TextRange): string {
  const written = textOf(text, range);
  return isMarkdownName(name) && MARKUP.test(written) ? withoutMarkup(written) : written;
}

const MARKUP = /[[\]*_`<=~\\&!]/;

/**
 * What inline markup of a saved page is replaced by, in this order. A Markdown parser would be more exact and ten times
 * slower, and a claim is a stretch cut out of the text, which may hold half of an emphasis.
 */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  // Images, footnote marks, comments and tags leave nothing.
  [/!\[[^\]\n]{0,500}\](?:\([^()\s]{0,2000}(?:\s[^()\n]{0,500})?\)|\[[^\]\n]{0,200}\])/g, ''],
  [/!\[\[[^\]\n]{1,500}\]\]/g, ''],
  [/\[\^[^\]\s]{1,100}\]/g, ''],
  [/<!--.{0,2000}?-->|<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,500})?\/?>/gis, ''],
  // Links leave their words, addresses in angle brackets themselves.
  [/\[\[(?:[^\]|\n]{1,500}\|)?([^\]|\n]{1,500})\]\]/g, '$1'],
  [
    /\[([^\][\n]{1,1000})\](?:\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s[^()\n]{0,500})?\)|\[[^\]\n]{0,200}\])/g,
    '$1',
  ],
  [/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1'],
  // Emphasis, highlights and code, also where only one end is in the stretch.
  [/(?<!\\)(?:\*{1,3}|={2}|~{2}|`{1,2})(?=\S|$)|(?<=^|\S)(?<!\\)(?:\*{1,3}|={2}|~{2}|`{1,2})/g, ''],
  [/(?<![\p{L}\p{N}\\_])_{1,3}(?=\S|$)|(?<=^|[^\s\\_])_{1,3}(?![\p{L}\p{N}_])/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
};

function withoutMarkup(written: string): string {
  const words = REPLACEMENTS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), written);
  return words.replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
