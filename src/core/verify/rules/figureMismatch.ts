import { figuresToCheck } from '../figure/figuresToCheck';
import { sourcesFigure } from '../figure/sourcesFigure';
import { message } from '../message';
import { type Rule } from '../rule';

/** A figure or a date that the pinned claim gives otherwise: the same thing counted, another number. */
export const figureMismatch: Rule = {
  code: 'figure-mismatch',
  *check({ sentences, figures, likeness, lang }) {
    for (const cited of sentences) {
      const asked = figuresToCheck(cited, { likeness, lang });
      if (!asked) continue;
      const shift = cited.range.start - cited.sentence.start;
      for (const mismatch of figures.mismatchesIn(asked)) {
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
