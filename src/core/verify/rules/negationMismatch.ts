import { type ExtractedClaim } from '../../claim/claim';
import { shifted, type TextRange } from '../../text/range';
import { type Fix } from '../finding';
import { message } from '../message';
import { pinnedClaims } from '../pinnedClaims';
import { type PassageRule, type RuleFinding } from '../rule';
import { isOfSameMatter, type Marked, type Statement } from '../statement/statement';
import { type CitedSentence } from '../citedSentence';
import { type PinnedClaim } from '../pinnedClaims';
import { clauseAround } from '../statement/markedWord';
import { negationLeftOut, negationPutIn } from '../statement/negationEdit';

/** A sentence with one of these denies in other words: `refused to`, `is unable`. */
const DENIES =
  /\b(?:den(?:y|ie[sd])|refus\p{L}+|declin\p{L}+|reject\p{L}+|rul\p{L}+ out|fail\p{L}*|unable|without|lack\p{L}*|avoid\p{L}*|prevent\p{L}*|stop\p{L}*|unlikely|instead|rather than|miss\p{L}+|absen\p{L}+|ohne|lehn\p{L}+|weiger\p{L}+|sans|sin|neg\p{L}+|rechaz\p{L}+|sem|recus\p{L}+)\b|\?/iu;

/** The draft says that something is not so of which the pinned claim says that it is, or the other way round. */
export const negationMismatch: PassageRule = {
  scope: 'passage',
  code: 'negation-mismatch',
  *check({ sentences, statements, lang }) {
    for (const cited of sentences) {
      const pinned = pinnedClaims(cited.citations);
      if (pinned.length === 0) continue;
      const ours = statements.ofDraft(cited);
      for (const pin of pinned) {
        const theirs = statements.ofClaim(pin.claim);
        if (!isOfSameMatter(ours, theirs)) continue;
        const finding = findingIn(cited, ours, pin, theirs, lang);
        if (finding === undefined) continue;
        yield finding;
        break;
      }
    }
  },
};

function findingIn(
  cited: CitedSentence,
  ours: Statement,
  { claim, source }: PinnedClaim,
  theirs: Statement,
  lang: string,
): RuleFinding | undefined {
  const shift = cited.range.start - cited.sentence.start;
  const lacking = onlyHere(theirs, ours);
  const place = lacking && ours.words.get(lacking.word.stem);
  if (lacking && place && !denies(cited.sentence, place)) {
    return {
      range: shifted(place, shift),
      message: message(
        '@{0} has a “{1}” here that the sentence lacks: {2}',
        source.citekey,
        lacking.marker.text,
        claim.words,
      ),
      fixes: fixesOf(negationPutIn(cited.sentence, place, claim, lacking, lang), shift),
    };
  }
  const added = onlyHere(ours, theirs);
  const told = added && theirs.words.get(added.word.stem);
  if (added === undefined || told === undefined || denies(claim, told)) return undefined;
  return {
    range: shifted({ start: added.marker.start, end: added.marker.end }, shift),
    message: message('@{0} says so without the “{1}”: {2}', source.citekey, added.marker.text, claim.words),
    fixes: fixesOf(negationLeftOut(cited.sentence, added, lang), shift),
  };
}

function denies({ start, text }: Pick<ExtractedClaim, 'start' | 'text'>, place: TextRange): boolean {
  return DENIES.test(clauseAround(text, shifted(place, -start)));
}

function fixesOf(edit: ReturnType<typeof negationPutIn>, shift: number): readonly Fix[] {
  if (edit === undefined) return [];
  const edits = [{ range: shifted(edit.range, shift), newText: edit.newText }];
  return [{ title: message('Say it as the source does'), edits, isSafe: false }];
}

/** A negation of a word that the other side has too, and has without any. */
function onlyHere({ negated }: Statement, other: Statement): Marked | undefined {
  return negated.find(
    ({ word, marker }) =>
      other.words.has(word.stem) &&
      !other.negated.some((each) => each.word.stem === word.stem || each.marker.text === marker.text),
  );
}
