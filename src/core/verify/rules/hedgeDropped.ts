import { message } from '../message';
import { type Rule } from '../rule';
import { pinnedClaims } from '../pinnedClaims';

const ALIKE = 0.5;

/** The source leaves it open, the draft says it is so: `reportedly` or `may` is gone, and nobody is named who says it. */
export const hedgeDropped: Rule = {
  code: 'hedge-dropped',
  *check({ sentences, likeness }) {
    for (const cited of sentences) {
      const { sentence, range, citations } = cited;
      const isOpen = sentence.hedges.length > 0 || sentence.kind !== 'unattributed' || sentence.text.includes('?');
      if (isOpen) continue;
      for (const { claim, source } of pinnedClaims(citations)) {
        const [hedge] = claim.hedges;
        if (hedge === undefined || likeness.ofOwnWords(cited, claim) < ALIKE) continue;
        yield {
          range,
          message: message('@{0} does not state this as a fact: it says “{1}”.', source.citekey, hedge.text),
        };
      }
    }
  },
};
