import { message } from '../message';
import { type Rule } from '../rule';
import { pinnedClaims } from '../pinnedClaims';
import { unpinnedClaims } from '../unpinnedClaims';

/** Sentences that share fewer words may speak of different things in the same unit. */
const FEWEST_SHARED = 2;

/** A figure or a date that the pinned claim gives otherwise: the same thing counted, another number. */
export const figureMismatch: Rule = {
  code: 'figure-mismatch',
  *check({ sentences, figures, likeness, lang }) {
    for (const cited of sentences) {
      const pinned = pinnedClaims(cited.citations).filter(
        ({ claim }) => likeness.sharedWords(cited, claim) >= FEWEST_SHARED,
      );
      if (pinned.length === 0) continue;
      const unpinned = unpinnedClaims(cited.citations);
      const shift = cited.range.start - cited.sentence.start;
      for (const { start, end, source, ours, theirs } of figures.mismatchesIn({ cited, pinned, unpinned, lang })) {
        yield {
          range: { start: start + shift, end: end + shift },
          message: message('@{0} says {1}, not {2}.', source.citekey, oneLine(theirs), oneLine(ours)),
        };
      }
    }
  },
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
