import { formatPin } from '../../citation/pin';
import { type CitationGroup } from '../../citation/citation';
import { rangeOf, textOf, type TextRange } from '../../text/range';
import { type CheckedPassage } from '../checkContext';
import { type CheckedCitation } from '../citedSentence';
import { type Fix, type FixEdit } from '../finding';
import { message } from '../message';

/** Takes a citation out of the draft, and its id out of the pin; one that is part of the sentence is the writer's to reword. */
export function withoutCitation({ passage }: CheckedPassage, { citation, group }: CheckedCitation): readonly Fix[] {
  if (citation.mode === 'narrative') return [];
  const nth = group.citations.indexOf(citation);
  const edits =
    group.citations.length === 1 ? [withoutGroup(passage.text, group)] : withoutItem(passage.text, group, nth);
  return [{ title: message('Take the citation out'), edits, isSafe: false }];
}

/** The bracket and its pin, with the blanks before them; at the beginning of a line with those behind. */
function withoutGroup(text: string, { start, end, pin }: CitationGroup): FixEdit {
  const last = pin?.end ?? end;
  const blanksBefore = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const from = start - blanksBefore;
  const isFirst = from === 0 || text[from - 1] === '\n';
  const blanksBehind = isFirst ? (/^[ \t]*/.exec(text.slice(last))?.[0].length ?? 0) : 0;
  return { range: isFirst ? rangeOf(start, last + blanksBehind) : rangeOf(from, last), newText: '' };
}

/** One of several, with the semicolon between it and its neighbour. */
function withoutItem(text: string, { citations, pin }: CitationGroup, nth: number): FixEdit[] {
  const [before, own, next] = [citations[nth - 1], citations[nth], citations[nth + 1]];
  if (own === undefined) return [];
  const endOf = ({ end, suffix }: TextRange & { suffix: TextRange }) => Math.max(end, suffix.end);
  const range = before ? rangeOf(endOf(before), endOf(own)) : rangeOf(own.start, next?.start ?? endOf(own));
  const ids = pin?.claimIds.filter((_, at) => at !== nth) ?? [];
  const edits = [{ range, newText: '' }];
  if (pin === undefined || pin.claimIds.length <= nth) return edits;
  // The comment alone: around it may be what pandoc writes.
  const isEmpty = ids.every((id) => id === undefined);
  const newText = isEmpty ? '' : textOf(text, pin).replace(/<!--[^]*?-->/, () => formatPin(ids));
  return [...edits, { range: rangeOf(pin.start, pin.end), newText }];
}
