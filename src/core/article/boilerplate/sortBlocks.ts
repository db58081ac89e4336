import { textOf, type TextRange } from '../../text/range';
import { type Boilerplate, type BoilerplateReason } from '../article';
import { type Block } from '../blocks/block';
import { endsAsSentence } from '../blocks/sentenceEnd';
import { withoutTail } from '../blocks/tail';
import { languageOfPassage } from '../language/detectLanguage';
import { isFewWords } from './fewWords';
import { isPlainHeading } from './heading';
import { isLinksOnly } from './linksOnly';
import { boilerplateReason } from './rules';
import { visibleWords } from './words';

/** A block of prose and its language, where it is long enough to tell. */
export interface Prose {
  readonly range: TextRange;
  readonly lang: string | undefined;
}

/** The body, sorted: what can be cited and what cannot, both in the order of the text. */
export interface SortedBlocks {
  readonly prose: readonly Prose[];
  readonly boilerplate: readonly Boilerplate[];
}

/** Disclaimers and credits stand in the last blocks. */
const BLOCKS_AT_END = 4;

const LONG_PARAGRAPH = 120;

/** A paragraph too, where it ends as a sentence does. */
const SHORT_PARAGRAPH = 60;

/**
 * Sorts the body's blocks into prose and boilerplate, from the last to the first: what follows a line tells whether it is a heading.
 *
 * @param lang the article's language
 */
export function sortBlocks(text: string, blocks: readonly Block[], lang: string): SortedBlocks {
  const prose: Prose[] = [];
  const boilerplate: Boilerplate[] = [];
  let below: string | undefined;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) continue;
    const markdown = textOf(text, block.content);
    const words = visibleWords(markdown);
    const own = languageOfPassage(words);
    const isForeign = own !== undefined && own !== lang;
    const above = blocks[index - 1];
    const isApart = block.afterBlank || (below !== undefined && standsApart(above && textOf(text, above), below));
    const isAtEnd = index >= blocks.length - BLOCKS_AT_END;
    const isItem = block.kind === 'listItem' && !isLoneItem(block, above, blocks[index + 1]);
    const isItalic = ITALIC.test(markdown);
    const why = whyOf(block, { markdown, words, isForeign, isItalic, isAtEnd, isApart, isItem, below });
    if (why) boilerplate.push({ range: { start: block.start, end: block.end }, why });
    else {
      const { words: range, tail } = withoutTail(text, block.content);
      prose.push({ range, lang: own });
      if (tail) boilerplate.push({ range: tail, why: 'markup' });
    }
    if (why !== 'heading') below = words;
  }
  return { prose: prose.reverse(), boilerplate: boilerplate.reverse() };
}

/** `*In italics* …`, `_in italics_`, `**in bold**`. */
const ITALIC = /^(?:\*{1,2}|_{1,2})[^\s*_]/;

interface Surroundings {
  /** As the file has it. */
  readonly markdown: string;
  readonly words: string;
  readonly isForeign: boolean;
  readonly isItalic: boolean;
  readonly isAtEnd: boolean;
  /** Nothing else of its kind touches it, as the next item of a list would. */
  readonly isApart: boolean;
  /** One of the items of a list. */
  readonly isItem: boolean;
  readonly below: string | undefined;
}

/** Where a file has no empty lines, a heading comes after a whole sentence and before a long paragraph. */
function standsApart(above: string | undefined, below: string): boolean {
  const isParagraph = below.length >= LONG_PARAGRAPH || (below.length >= SHORT_PARAGRAPH && endsAsSentence(below));
  return isParagraph && (above === undefined || endsAsSentence(above));
}

/** `3. What the mayor says` between paragraphs: a numbered heading, not an item of a list. */
function isLoneItem(block: Block, above: Block | undefined, next: Block | undefined): boolean {
  return block.afterBlank && above?.kind !== 'listItem' && next?.kind !== 'listItem';
}

function whyOf(
  block: Block,
  { markdown, below, isApart, isItem, ...context }: Surroundings,
): BoilerplateReason | undefined {
  if (block.kind === 'heading') return 'heading';
  if (block.kind === 'markup' || !/\p{L}/u.test(context.words)) return 'markup';
  const reason = boilerplateReason(context);
  if (reason) return reason;
  if (isLinksOnly(markdown)) return 'markup';
  if (block.kind === 'quote' || endsAsSentence(context.words)) return undefined;
  if (!isItem && block.lines === 1 && isPlainHeading(context.words, below, isApart)) return 'heading';
  return isFewWords(context.words) ? 'markup' : undefined;
}
