import { contains } from '../../text/range';
import { message } from '../message';
import { type Rule } from '../rule';
import { pinnedClaims } from '../pinnedClaims';

/** Sentences that have less in common are hardly about the same. */
const ALIKE = 0.6;

/** The draft says that something is not so of which the pinned claim says that it is, or the other way round. */
export const negationMismatch: Rule = {
  code: 'negation-mismatch',
  *check({ sentences, likeness }) {
    for (const cited of sentences) {
      const own = cited.sentence.negations.filter((word) => !cited.quoted.some((range) => contains(range, word)));
      for (const { claim, source } of pinnedClaims(cited.citations)) {
        // Two make one again: `cannot … without`.
        const isNegated = claim.negations.length % 2 === 1;
        if (isNegated === (own.length % 2 === 1) || likeness.ofOwnWords(cited, claim) < ALIKE) continue;
        const negation = (isNegated ? claim.negations : own)[0]?.text ?? '';
        yield {
          range: cited.range,
          message: isNegated
            ? message('@{0} has a “{1}” here that the sentence lacks: {2}', source.citekey, negation, claim.words)
            : message('@{0} says so without the “{1}”: {2}', source.citekey, negation, claim.words),
        };
      }
    }
  },
};
