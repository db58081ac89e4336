import { languageOf } from '../../claim/language/languages';
import { type CitationGroup } from '../../citation/citation';
import { shiftedGroup } from '../../citation/shiftedGroup';
import { endOfGroup } from '../../citation/pin';
import { type TextRange } from '../../text/range';
import { type PlacedPassage } from '../../verify/draft/draftPassage';

/** One stop that ends a sentence, and no mark that closes behind it. */
const LAST_STOP = /(?<![.!?…"'”’»])[.!?。！？]$/u;
/** What may stand between a sentence's last word and its citation. */
const ENDING = /^[\s.!?…。！？"'”’»)*_]*$/u;

export interface CitationPlace {
  readonly place: number;
  /** Citations in the range or right behind it. */
  readonly groups: readonly CitationGroup[];
}

/**
 * Where a citation for this stretch of a draft belongs: with those that it ends in, else before its full stop, as pandoc
 * has it; behind the stop where that belongs to an abbreviation (`in the U.S.`), or to a quotation (`“… so.”`).
 */
export function citationPlace(
  draft: string,
  { passage, start }: PlacedPassage,
  range: TextRange,
  lang: string,
): CitationPlace {
  const words = passage.words.slice(range.start - start, range.end - start);
  const lastWord = range.start + (words.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u) + 1);
  const groups = passage.groups.map((group) => shiftedGroup(group, start));
  const behind: CitationGroup[] = [];
  let at = lastWord;
  for (const group of groups) {
    if (group.start < lastWord || !ENDING.test(draft.slice(at, group.start))) continue;
    behind.push(group);
    at = endOfGroup(group);
  }
  const within = groups.filter((group) => range.start <= group.start && group.end <= lastWord);
  return { groups: [...within, ...behind], place: behind.length > 0 ? at : beforeStop(draft, range, lang) };
}

function beforeStop(draft: string, { start, end }: TextRange, lang: string): number {
  const text = draft.slice(start, end);
  if (!LAST_STOP.test(text)) return end;
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(0, -1))?.[0] ?? '';
  return isAbbreviation(word, lang) ? end : end - 1;
}

/** `U.S`, `Inc`, `J`: what a stop behind it may belong to. */
function isAbbreviation(word: string, lang: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) || languageOf(lang).abbreviations.has(word.toLowerCase());
}
