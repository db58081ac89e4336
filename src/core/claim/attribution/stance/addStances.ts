import { flattened } from '../../../text/flattened';
import { type TextRange, rangeOf } from '../../../text/range';
import { type ReadParagraph } from '../attributeArticle';
import { draftOf } from '../attributeParagraph';
import { Coverage } from '../coverage';
import { WordClass } from '../../token/word';
import { type Draft } from '../draft';
import { type Frame } from '../frame';
import { stanceReports } from './stanceReports';

/** Finds where people stand in what no attribution of speech holds, once those are complete. Changes the paragraphs in place. */
export function addStances(text: string, paragraphs: readonly ReadParagraph[]): void {
  for (const { drafts, frames, language, stances } of paragraphs) {
    if (!language.stances || !frames.some(hasStanceWord)) continue;
    const held = new Coverage(flattened(drafts, rangesOf));
    frames.forEach((frame, index) => {
      if (!hasStanceWord(frame)) return;
      const reports = stanceReports(frame.tokens, language, (token) => held.overlaps(token));
      stances.push(...reports.map((report) => draftOf(text, frame, report, index, undefined)));
    });
  }
}

function hasStanceWord({ classes }: Frame): boolean {
  return (classes & WordClass.Stance) !== 0;
}

/** With what stands between the cue and the content behind it: `said, as the lake seems dry, "…"`. */
function rangesOf({ fragments, cue, speaker, cueFrame }: Draft): TextRange[] {
  const behind = fragments.find(({ start }) => start >= cue.end && start < cueFrame.end);
  const held = [...fragments, behind ? rangeOf(cue.start, behind.start) : cue];
  if (speaker) held.push(speaker);
  return held;
}
