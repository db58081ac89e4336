import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { yamlDocument } from '../../article/yamlDocument';
import { isNestedTooDeep, MAX_FRONT_MATTER } from '../../article/frontMatter/limits';
import { type TextRange } from '../../text/range';
import { alignedText } from './alignedText';
import { type ScalarStyle } from './scalarStyle';

/** A value of a draft's metadata that is printed as Markdown. */
export interface MetadataText extends TextRange {
  /**
   * What YAML makes of it, on as many units as it takes up in the draft: each character stands where it stands there, and
   * where YAML has more (indentation, the second of two quotes) something that nobody reads.
   */
  readonly text: string;
  readonly writtenAs: ScalarStyle;
}

/** Names of files, languages and works: settings, no text. `nocite` lists keys, and its readers ask for it by name. */
const SETTINGS = new Set(['references', 'bibliography', 'csl', 'citation-abbreviations', 'lang', 'date', 'nocite']);

/**
 * The texts of a block of metadata, in order: as pandoc does, every text of every field counts, in lists and objects too.
 * A name that ends in `_` is somebody else's; so is metadata that can't be read.
 *
 * @param yaml with its fences
 * @see https://pandoc.org/MANUAL.html#extension-yaml_metadata_block
 */
export function metadataTexts(yaml: string): readonly MetadataText[] {
  const content = yaml.replace(FENCES, (fence) => ' '.repeat(fence.length));
  if (content.length > MAX_FRONT_MATTER || isNestedTooDeep(content)) return [];
  const document = yamlDocument(content, { schema: 'core' });
  return document.errors.length > 0 ? [] : textsIn(document.contents, content);
}

const FENCES = /^\uFEFF?---[ \t]*(?=\r?\n)|(?<=\n)(?:---|\.\.\.)[ \t]*(?=\r?\n?$)/g;

function textsIn(node: unknown, yaml: string): readonly MetadataText[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => (isText(key) ? textsIn(value, yaml) : []));
  if (isSeq(node)) return node.items.flatMap((item) => textsIn(item, yaml));
  return isScalar(node) && typeof node.value === 'string' ? textOfScalar(node as Scalar<string> & Node, yaml) : [];
}

function isText(key: unknown): boolean {
  const name = isScalar(key) ? String(key.value) : '_';
  return !name.endsWith('_') && !SETTINGS.has(name);
}

function textOfScalar({ type, value, range }: Scalar<string> & Node, yaml: string): readonly MetadataText[] {
  if (!range) return [];
  const [from, to] = range;
  const writtenAs = STYLES[type ?? 'PLAIN'] ?? 'plain';
  const quote = writtenAs === 'single' || writtenAs === 'double' ? 1 : 0;
  const start = writtenAs === 'block' ? blockStart(yaml, from, value) : from + quote;
  const end = to - quote;
  const text = alignedText(yaml.slice(start, end), value, writtenAs);
  return text === undefined ? [] : [{ start, end, text, writtenAs }];
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** Behind the line of `|` or `>` and the first line's indentation. */
function blockStart(yaml: string, at: number, value: string): number {
  const line = yaml.indexOf('\n', at) + 1;
  return line + (/^\s/.test(value) ? 0 : (/^\s*/.exec(yaml.slice(line))?.[0].length ?? 0));
}
