import { type CitationGroup } from '../../citation/citation';
import { readDraft } from '../../citation/readDraft';
import { shifted, textOf, type TextRange, trimmed } from '../../text/range';
import { languageOfDraft } from '../../verify/draft/languageOfDraft';
import { type PlacedPassage } from '../../verify/draft/draftPassage';
import { DraftPassages } from '../../verify/draft/draftPassages';
import { type DraftSentence, readSentence, sentencesOf } from '../../verify/draft/draftSentence';
import { citationPlace } from './citationPlace';

/** What of a draft sources are looked for: a sentence, or what is selected of its passage. */
export interface Statement {
  /** In the draft. */
  readonly range: TextRange;
  /** The writer's own words, without markup and citations. */
  readonly words: string;
  /** What it says, sentence by sentence. */
  readonly sentences: readonly DraftSentence[];
  /** The citations in it or right behind it. */
  readonly groups: readonly CitationGroup[];
  /** Where one more belongs: see {@link citationPlace}. */
  readonly place: number;
}

/** `undefined` where the draft has no prose. */
export function statementAt(draft: string, selection: TextRange): Statement | undefined {
  const placed = passageAt(new DraftPassages().of(readDraft(draft)), selection);
  if (placed === undefined) return undefined;
  const { passage, start } = placed;
  const lang = languageOfDraft(draft);
  const sentences = sentencesOf(passage, lang);
  const inside = rangeInPassage(passage.words, sentences, shifted(selection, -start));
  const words = passage.words.slice(inside.start, inside.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const parts = sentences.flatMap((sentence) => overlap(sentence, inside) ?? []);
  const range = shifted(inside, start);
  return {
    range,
    words: words
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,])/g, '')
      .trim(),
    sentences: parts.flatMap((part) => readSentence(textOf(passage.words, part), lang) ?? []),
    ...citationPlace(draft, placed, range, lang),
  };
}

/** The passage that a selection ends in; in an empty line the one above it. */
function passageAt(passages: readonly PlacedPassage[], { end }: TextRange): PlacedPassage | undefined {
  return (
    passages.find((passage) => passage.start <= end && end <= passage.end) ?? passages.findLast((p) => p.end < end)
  );
}

/** The sentence that a caret is in or behind, or what is selected; offsets are the passage's. */
function rangeInPassage(words: string, sentences: readonly TextRange[], selection: TextRange): TextRange {
  const whole = { start: 0, end: words.length };
  const selected = overlap(whole, selection);
  if (selection.start < selection.end && selected) return trimmed(words, selected);
  const caret = selection.end;
  return sentences.find(({ end }) => caret < end) ?? sentences.at(-1) ?? trimmed(words, whole);
}

function overlap(a: TextRange, b: TextRange): TextRange | undefined {
  const shared = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return shared.start < shared.end ? shared : undefined;
}
