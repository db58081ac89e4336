import { append } from '../../text/append';
import { isWordUnit } from '../../claim/token/characters';
import { type TextRange } from '../../text/range';
import { readWords, type Word } from './readWords';

/** What may stand in the source between two stretches of quoted words. */
type Joint =
  /** `…`: the writer left words out. */
  | 'omission'
  /** `[the mayor]`: the writer's own words, in place of a few of the source's or beside them. */
  | 'insertion';

/** A word of a quotation; of `walk[ed]` only the beginning is the source's. */
export interface QuotedWord extends Word {
  readonly isBeginning?: boolean;
}

/** Words that must follow each other in the source. */
export interface QuotedStretch {
  readonly words: readonly QuotedWord[];
  /** How it is joined to the stretch before; absent for the first one. */
  readonly joint?: Joint;
}

const ELLIPSIS = '(?:…|\\.{2,6}|(?:\\.\\s){1,4}\\.)';
const JOINTS = new RegExp(`[[(]\\s*${ELLIPSIS}\\s*[\\])]|${ELLIPSIS}|\\[([^[\\]\\n]{0,200})\\]`, 'g');
/** What writers add without touching the sense. */
const REMARK = /^\s*(?:sic|!|sic!)\s*$/i;
/** A negation put in brackets is no help for the reader but another sentence. */
const NEGATION = /^(?:not|no|never|nicht|kein\w*|nie|pas|jamais|nunca|não|nem|ni)$/i;

/**
 * What a quotation says stands in the source, by journalists' conventions: `…`, `...` and `[…]` leave out, `[…]` with
 * words puts in, `[T]he` and `[w]e` change a letter's case, `walk[ed]` an ending.
 *
 * @param text of the draft, everything masked that is no prose
 */
export function quotePattern(text: string, range: TextRange): readonly QuotedStretch[] {
  const stretches: { words: QuotedWord[]; joint?: Joint }[] = [{ words: [] }];
  const take = (words: readonly QuotedWord[]) => {
    append(stretches.at(-1)?.words ?? [], words);
  };
  let at = range.start;
  const body = text.slice(range.start, range.end);
  for (const match of body.matchAll(JOINTS)) {
    const start = range.start + match.index;
    if (start < at) continue;
    const end = start + match[0].length;
    const inside = match[1];
    const letter = inside !== undefined && /^\p{L}$/u.test(inside) && isWordUnit(text.charCodeAt(end));
    if (letter) {
      take(readWords(text, { start: at, end: start }));
      const rest = readWords(text, { start: end, end: range.end })[0];
      const norm = inside.toLowerCase() + (rest?.norm ?? '');
      take([{ norm, start, end: rest?.end ?? end }]);
      at = rest?.end ?? end;
    } else if (inside !== undefined && REMARK.test(inside)) {
      take(readWords(text, { start: at, end: start }));
      at = end;
    } else if (
      inside !== undefined &&
      readWords(text, { start: start + 1, end: end - 1 }).some(({ norm }) => NEGATION.test(norm))
    ) {
      take(readWords(text, { start: at, end }));
      at = end;
    } else {
      const words = readWords(text, { start: at, end: start });
      const isEnding = inside !== undefined && isWordUnit(text.charCodeAt(start - 1));
      take(isEnding ? withBeginning(words) : words);
      at = end;
      if (!isEnding) stretches.push({ words: [], joint: inside === undefined ? 'omission' : 'insertion' });
    }
  }
  take(readWords(text, { start: at, end: range.end }));
  return joined(stretches);
}

function withBeginning(words: readonly Word[]): QuotedWord[] {
  return words.map((word, index) => (index === words.length - 1 ? { ...word, isBeginning: true } : word));
}

/** Empty stretches fall away: of two joints without words between them, an omission is the wider one. */
function joined(stretches: readonly { readonly words: QuotedWord[]; readonly joint?: Joint }[]): QuotedStretch[] {
  const found: QuotedStretch[] = [];
  let joint: Joint | undefined;
  for (const stretch of stretches) {
    joint = joint === 'omission' ? joint : (stretch.joint ?? joint);
    if (stretch.words.length === 0) continue;
    found.push(found.length === 0 || joint === undefined ? { words: stretch.words } : { words: stretch.words, joint });
    joint = undefined;
  }
  return found;
}
