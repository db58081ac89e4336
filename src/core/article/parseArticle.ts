import { type Problem } from '../text/problem';
import { rangeOf } from '../text/range';
import { type Article, type ArticleMetadata, type Boilerplate, type Passage } from './article';
import { type Block } from './blocks/block';
import { blocksOf } from './blocks/blocks';
import { linesOf } from './blocks/lines';
import { type Prose, sortBlocks } from './boilerplate/sortBlocks';
import { readFrontMatter } from './frontMatter/frontMatter';
import { frontMatterMetadata } from './frontMatter/frontMatterMetadata';
import { type HeaderContext, type HeaderPiece } from './header/piece';
import { readHeader } from './header/readHeader';
import { readLead } from './header/readLead';
import { languageOfText } from './language/detectLanguage';
import { majorityLanguage } from './language/majority';
import { fileNameMetadata, isMarkdownName } from './metadata/fileName';
import { mergeMetadata } from './metadata/mergeMetadata';

/** An article, and what is wrong with its file. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/**
 * Reads an article: its metadata, the passages that can be cited, and what is not prose. Never throws; takes time in
 * proportion to the text's length.
 *
 * @param text the decoded file, without a byte order mark
 * @param name the file's name with extension; `.md` is read as Markdown
 */
export function parseArticle(text: string, name: string): ParsedArticle {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.block?.end ?? 0;
  const guess = languageOfText(text.slice(bodyStart, bodyStart + LANGUAGE_SAMPLE));
  const context: HeaderContext = { text, lang: guess };
  const named = frontMatterMetadata(frontMatter.fields, guess);
  const header = readHeader(linesOf(text, bodyStart), context);
  const { blocks, lead } = withoutLead(blocksOf(text, header.rest, isMarkdownName(name)), context);
  const { prose, boilerplate } = sortBlocks(text, blocks, named.metadata.lang?.value ?? guess);
  const lang = majorityLanguage(prose) ?? guess;
  const metadata = mergeMetadata(
    lead.find(({ why }) => why === 'dateline')?.metadata.outlet,
    named.metadata,
    header.metadata,
    ...lead.map((piece) => piece.metadata),
    fileNameMetadata(name),
    detected(lang),
  );
  const front: readonly Boilerplate[] = frontMatter.block
    ? [{ range: rangeOf(0, frontMatter.block.end), why: 'front-matter' }]
    : [];
  const article: Article = {
    name,
    text,
    metadata,
    passages: numbered(prose, lang),
    boilerplate: inOrder([...front, ...[...header.pieces, ...lead].map(asBoilerplate), ...boilerplate]),
  };
  return { article, problems: [...frontMatter.problems, ...named.problems] };
}

/** Enough to tell a language by, and little enough for a file of megabytes. */
const LANGUAGE_SAMPLE = 1500;

/** Cuts what stands before the first sentence off the first paragraph. */
function withoutLead(
  blocks: readonly Block[],
  context: HeaderContext,
): { blocks: readonly Block[]; lead: readonly HeaderPiece[] } {
  const index = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const first = blocks[index];
  const lead = first ? readLead(first.content, context) : [];
  const start = lead.at(-1)?.end;
  if (!first || start === undefined) return { blocks, lead: [] };
  const cut = start < first.end ? [{ ...first, start, content: rangeOf(start, first.content.end) }] : [];
  return { blocks: [...blocks.slice(0, index), ...cut, ...blocks.slice(index + 1)], lead };
}

function numbered(prose: readonly Prose[], lang: string): readonly Passage[] {
  return prose.map(({ range, lang: own }, index) => ({ locator: index + 1, range, lang: own ?? lang }));
}

function asBoilerplate({ start, end, why }: HeaderPiece): Boilerplate {
  return { range: { start, end }, why };
}

function inOrder(boilerplate: readonly Boilerplate[]): readonly Boilerplate[] {
  return [...boilerplate].sort((a, b) => a.range.start - b.range.start);
}

function detected(lang: string): ArticleMetadata {
  return { lang: { value: lang, origin: 'detected' } };
}
