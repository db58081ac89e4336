import { claimsAround } from '../claimsAround';
import { sourcesFigure } from '../figure/sourcesFigure';
import { message } from '../message';
import { pinnedClaims } from '../pinnedClaims';
import { type Rule } from '../rule';
import { unpinnedClaims } from '../unpinnedClaims';

/** A figure or a date that the pinned claim gives otherwise: the same thing counted, another number. */
export const figureMismatch: Rule = {
  code: 'figure-mismatch',
  *check({ sentences, figures, likeness, lang }) {
    for (const cited of sentences) {
      // A pin is proof enough that both speak of one thing, however few words they share.
      const pinned = pinnedClaims(cited.citations);
      if (pinned.length === 0) continue;
      const unpinned = unpinnedClaims(cited.citations);
      const around = () => claimsAround(cited, pinned, likeness);
      const shift = cited.range.start - cited.sentence.start;
      for (const mismatch of figures.mismatchesIn({ cited, pinned, unpinned, around, lang })) {
        const { start, end, source, ours, theirs } = mismatch;
        const range = { start: start + shift, end: end + shift };
        const newText = sourcesFigure(mismatch, lang);
        yield {
          range,
          message: message('@{0} says {1}, not {2}.', source.citekey, oneLine(theirs), oneLine(ours)),
          fixes:
            newText === undefined
              ? []
              : [{ title: message('Change to {0}', oneLine(newText)), edits: [{ range, newText }], isSafe: false }],
        };
      }
    }
  },
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
