import { type Claim } from '../../library/source';
import { shifted, type TextRange } from '../../text/range';
import { type CitedSentence } from '../citedSentence';
import { type Fix } from '../finding';
import { message } from '../message';
import { pinnedClaims } from '../pinnedClaims';
import { type PassageRule } from '../rule';
import { clauseAround } from '../statement/markedWord';
import { isOfSameMatter, type Marked } from '../statement/statement';

/** A sentence with one of these leaves the thing open, too: `is planned to`, `if`. */
const LEAVES_OPEN =
  /\b(?:if|whether|unless|expect\p{L}*|plan\p{L}*|due to|is to|are to|should|would|hop(?:e|es|ed|ing)|believe\p{L}*|think\p{L}*|thought|claim\p{L}*|suspect\p{L}*|say|says|said|according|chance|risk\p{L}*|possib\p{L}+|likel\p{L}+|proposed|reports?|reported|soll\p{L}*|ob|falls|wohl|laut|zufolge|selon|si|según|se|segundo|conforme)\b|\?/giu;
/** Adverbs that may stand before a verb by themselves. */
const FREE = /^\p{Ll}+ly$|^perhaps$/u;
const MODAL = /^(?:may|might|could)$/;

/** The source leaves it open, the draft says it is so: `reportedly` or `may` is gone, and nobody is named who says it. */
export const hedgeDropped: PassageRule = {
  scope: 'passage',
  code: 'hedge-dropped',
  *check({ sentences, statements, lang }) {
    for (const cited of sentences) {
      const { sentence } = cited;
      const pinned = sentence.hedges.length > 0 ? [] : pinnedClaims(cited.citations);
      if (pinned.length === 0) continue;
      const isSaidNow = (claim: Claim) =>
        sentence.kind !== 'unattributed' &&
        (claim.kind === 'unattributed' || (sentence.speaker !== undefined && claim.speaker === undefined));
      const ours = statements.ofDraft(cited);
      const shift = cited.range.start - sentence.start;
      for (const { claim, source } of pinned) {
        // Whoever says that somebody says so leaves it open, unless that somebody did.
        if (isSaidNow(claim)) continue;
        const theirs = statements.ofClaim(claim);
        const hedged = theirs.hedged.find(({ word }) => ours.words.has(word.stem));
        const place = hedged && ours.words.get(hedged.word.stem);
        if (hedged === undefined || place === undefined || !isOfSameMatter(ours, theirs)) continue;
        if (leavesOpen(clauseAround(sentence.text, shifted(place, -sentence.start)), claim, hedged)) continue;
        yield {
          range: shifted(place, shift),
          message: message('@{0} does not state this as a fact: it says “{1}”.', source.citekey, hedged.marker.text),
          fixes: lang === 'en' ? hedgePutIn(cited, place, hedged, claim) : [],
        };
      }
    }
  },
};

/** What leaves it open in the source besides the hedge makes up for nothing: `may fall if it rains`, `will fall if it rains`. */
function leavesOpen(clause: string, { start, text }: Claim, { marker }: Marked): boolean {
  const besides = text.slice(0, marker.start - start).trimEnd() + text.slice(marker.end - start);
  const theirs = new Set(openersIn(besides));
  return openersIn(clause).some((opener) => !theirs.has(opener));
}

function openersIn(text: string): readonly string[] {
  return Array.from(text.matchAll(LEAVES_OPEN), ([opener]) => opener.toLowerCase());
}

/** `reportedly` before the same form of the verb; `may` in place of a `will` before it. */
function hedgePutIn(
  { sentence, range }: CitedSentence,
  place: TextRange,
  { marker, word }: Marked,
  claim: Claim,
): readonly Fix[] {
  const shift = range.start - sentence.start;
  const ours = sentence.text.slice(place.start - sentence.start, place.end - sentence.start);
  const theirs = claim.text.slice(word.start - claim.start, word.end - claim.start);
  const between = claim.text.slice(marker.end - claim.start, word.start - claim.start);
  if (ours !== theirs || between.trim() !== '') return [];
  const before = sentence.text.slice(0, place.start - sentence.start);
  const will = /\bwill\s+$/.exec(before);
  const at = MODAL.test(marker.text) && will ? { start: sentence.start + will.index, end: place.start } : undefined;
  const target = FREE.test(marker.text) ? { start: place.start, end: place.start } : at;
  if (target === undefined) return [];
  const edits = [{ range: shifted(target, shift), newText: `${marker.text} ` }];
  return [{ title: message('Put in “{0}”', marker.text), edits, isSafe: false }];
}
