import { type Speaker } from '../../claim/claim';
import { type Claim, type Source } from '../../library/source';
import { folded } from '../../text/fold';
import { shifted } from '../../text/range';
import { isFullName, lastName, wordsOf } from '../cast';
import { type CheckedPassage } from '../checkContext';
import { type CitedSentence } from '../citedSentence';
import { message } from '../message';
import { pinnedClaims } from '../pinnedClaims';
import { type PassageRule } from '../rule';
import { isOfSameMatter } from '../statement/statement';

/** The draft has one person say what the pinned claim has another say. */
export const speakerMismatch: PassageRule = {
  scope: 'passage',
  code: 'speaker-mismatch',
  *check(passage) {
    for (const cited of passage.sentences) {
      const { speaker } = cited.sentence;
      const pinned = speaker === undefined || speaker.anonymous ? [] : pinnedClaims(cited.citations);
      // Where more is cited than pinned, somebody else may say it there.
      if (speaker === undefined || pinned.length < cited.citations.length) continue;
      const wrong = pinned.map(({ claim, source }) => ({
        source,
        other: otherSpeaker(passage, cited, speaker, claim, source),
      }));
      const [first] = wrong;
      if (first?.other === undefined || wrong.some(({ other }) => other === undefined)) continue;
      const range = shifted({ start: speaker.start, end: speaker.end }, cited.range.start - cited.sentence.start);
      const newText = isFullName(speaker.text) ? first.other : lastName(first.other);
      yield {
        range,
        message: message('In @{0}, {1} says this, not {2}.', first.source.citekey, first.other, nameOf(speaker)),
        fixes: [{ title: message('Change to {0}', newText), edits: [{ range, newText }], isSafe: false }],
      };
    }
  },
};

/** Who says it in the source, where that is surely not whom the draft names. */
function otherSpeaker(
  { cast, statements }: CheckedPassage,
  cited: CitedSentence,
  speaker: Speaker,
  claim: Claim,
  source: Source,
): string | undefined {
  const { speaker: other } = claim;
  if (other === undefined || other.anonymous) return undefined;
  // First what is cheap and mostly so: any part of the name will do.
  const heard = cast.heardFor(claim, source);
  if ([...wordsOf(nameOf(speaker))].some((part) => part.length > 2 && heard.has(part))) return undefined;
  const [ours, theirs] = [cast.fullName(nameOf(speaker), source), cast.fullName(nameOf(other), source)];
  if (ours === undefined || theirs === undefined) return undefined;
  // `Roe said, as Doe had warned`
  if (wordsOf(cited.sentence.text).has(folded(lastName(theirs)))) return undefined;
  const isKnown = cast.of(source).includes(ours);
  return isKnown || isOfSameMatter(statements.ofDraft(cited), statements.ofClaim(claim)) ? theirs : undefined;
}

function nameOf({ text, resolved }: Speaker): string {
  return resolved ?? text;
}
