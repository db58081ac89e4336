import { type Claim } from '../library/source';
import { type Difference, givenWords } from './difference';

/** Quoted with an omission: what was left out may be the very denial. */
const OMISSION = /\.\.\.|…/;
/** Say that something was not so without a `not`: `refused to attend`, `did not attend`. */
const DENYING = new RegExp(
  `(?<!\\p{L})(?:${[
    'refus\\p{L}+ declin\\p{L}+ den(?:y|ie[sd]|ying) reject\\p{L}* avoid\\p{L}* skip\\p{L}* miss(?:es|ed)? boycott\\p{L}*',
    'lack\\p{L}* prevent\\p{L}* prohibit\\p{L}* block\\p{L}* ban(?:s|ned)? absent halt\\p{L}* cancel\\p{L}* abandon\\p{L}* withh[eo]ld\\p{L}*',
    'verweiger\\p{L}* abgelehnt ablehn\\p{L}* lehnte\\p{L}* bestritt\\p{L}* bestreite\\p{L}* dementier\\p{L}* verzichte\\p{L}*',
    'vermied\\p{L}* vermeide\\p{L}* fehlt\\p{L}* ferngeblieben verhinder\\p{L}* verbot\\p{L}* verboten untersag\\p{L}* abgesagt',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);

/** One of the two denies it, once; where both deny something, which of it is the same is not known. */
export function denialDifferences(own: Claim, theirs: Claim): readonly Difference[] {
  if (own.negations.length + theirs.negations.length !== 1 || OMISSION.test(own.words + theirs.words)) return [];
  const affirming = own.negations.length === 0 ? own : theirs;
  if (DENYING.test(affirming.words)) return [];
  const of = (claim: Claim) => givenWords(claim.negations[0] ?? claim);
  return [{ kind: 'negation', own: of(own), theirs: of(theirs) }];
}
