import { type ExtractedClaim } from '../../claim/claim';
import { type TextRange } from '../../text/range';
import { type FixEdit } from '../finding';
import { type Marked } from './statement';

type Sentence = Pick<ExtractedClaim, 'start' | 'text'>;

/** Verbs behind which a `not` or `never` may come and go, and the rest of the sentence stays as it is. */
const AUXILIARY = 'is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must';
const BEHIND_AUXILIARY = new RegExp(`\\b(?:${AUXILIARY})\\s+$`, 'i');
const BEFORE_SOURCES = new RegExp(`\\b(${AUXILIARY})\\s+$`, 'i');
const FREE = /^(?:not|never)$/i;

/** Puts the source's negation before the word that it bears on: where both have the same auxiliary before it. */
export function negationPutIn(
  ours: Sentence,
  place: TextRange,
  theirs: Sentence,
  { marker, word }: Marked,
  lang: string,
): FixEdit | undefined {
  if (lang !== 'en' || !FREE.test(marker.text)) return undefined;
  const auxiliary = BEFORE_SOURCES.exec(theirs.text.slice(0, marker.start - theirs.start))?.[1];
  const before = BEFORE_SOURCES.exec(ours.text.slice(0, place.start - ours.start))?.[1];
  const between = theirs.text.slice(marker.end - theirs.start, word.start - theirs.start).trim();
  if (auxiliary === undefined || auxiliary.toLowerCase() !== before?.toLowerCase() || between !== '') return undefined;
  return { range: { start: place.start, end: place.start }, newText: `${marker.text} ` };
}

/** Takes a negation out that stands behind an auxiliary. */
export function negationLeftOut({ start, text }: Sentence, { marker }: Marked, lang: string): FixEdit | undefined {
  if (lang !== 'en') return undefined;
  const written = text.slice(marker.start - start, marker.end - start);
  if (/^cannot$/i.test(written)) return { range: { start: marker.start + 3, end: marker.end }, newText: '' };
  const contracted = new RegExp(`^(?:${AUXILIARY.replace('can|', '')})(?=n['’]t$)`, 'i').exec(written);
  if (contracted && !/^will$/i.test(contracted[0]))
    return { range: { start: marker.start + contracted[0].length, end: marker.end }, newText: '' };
  const space = /^\s+/.exec(text.slice(marker.end - start))?.[0] ?? '';
  if (!FREE.test(written) || !BEHIND_AUXILIARY.test(text.slice(0, marker.start - start))) return undefined;
  return { range: { start: marker.start, end: marker.end + space.length }, newText: '' };
}
