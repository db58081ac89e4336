import { type TextRange, rangeOf, textOf } from '../../text/range';
import { type Draft } from './draft';
import { type Frame } from './frame';

/** Longer than any sentence that the patterns are made for; keeps a text without stops cheap. */
const LONGEST_SENTENCE = 1000;

/** Attributions in a language written without spaces: the first pattern that fits a sentence. */
export function patternDrafts(text: string, frame: Frame, index: number, patterns: readonly RegExp[]): Draft[] {
  if (frame.end - frame.start > LONGEST_SENTENCE) return [];
  const sentence = textOf(text, frame);
  for (const pattern of patterns) {
    const groups = pattern.exec(sentence)?.indices?.groups;
    const content = placed(groups?.content, frame);
    const cue = placed(groups?.cue, frame);
    const speaker = placed(groups?.speaker, frame);
    const rest = placed(groups?.rest, frame);
    if (!content || !cue) continue;
    return [
      {
        fragments: rest ? [content, rest] : [content],
        cue,
        ...(speaker && { speaker }),
        isAwaited: false,
        cueFrame: frame,
        lastFrame: index,
      },
    ];
  }
  return [];
}

function placed(indices: readonly [number, number] | undefined, frame: Frame): TextRange | undefined {
  return indices && indices[1] > indices[0] ? rangeOf(frame.start + indices[0], frame.start + indices[1]) : undefined;
}
