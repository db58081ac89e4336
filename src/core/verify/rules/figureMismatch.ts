import { type Figure } from '../../claim/claim';
import { figuresToCheck } from '../figure/figuresToCheck';
import { type FigureMismatch } from '../figure/mismatch';
import { sourcesFigure } from '../figure/sourcesFigure';
import { message, type Message } from '../message';
import { type PassageRule } from '../rule';

/** A figure or a date that the pinned claim gives otherwise: the same thing counted, another number. */
export const figureMismatch: PassageRule = {
  scope: 'passage',
  code: 'figure-mismatch',
  *check({ sentences, figures, likeness, lang }) {
    for (const cited of sentences) {
      const asked = figuresToCheck(cited, { likeness, lang });
      if (!asked) continue;
      const shift = cited.range.start - cited.sentence.start;
      for (const mismatch of figures.mismatchesIn(asked)) {
        const { start, end } = mismatch;
        const range = { start: start + shift, end: end + shift };
        const newText = sourcesFigure(mismatch, lang);
        yield {
          range,
          message: messageOf(mismatch),
          fixes:
            newText === undefined
              ? []
              : [{ title: message('Change to {0}', oneLine(newText)), edits: [{ range, newText }], isSafe: false }],
        };
      }
    }
  },
};

function messageOf({ source, ours, theirs, values }: FigureMismatch): Message {
  const [own, sourced] = [oneLine(ours), oneLine(theirs)];
  if (values?.kind === 'direction')
    return message('@{0} says {1}, not {2}.', source.citekey, `“${sourced}”`, `“${own}”`);
  if (values?.kind !== 'figure') return message('@{0} says {1}, not {2}.', source.citekey, sourced, own);
  const isSameNumber = values.ours.value === values.theirs.value && values.ours.unit === values.theirs.unit;
  if (isSameNumber && values.theirs.comparison === 'less-than')
    return message('@{0} gives {1} as the most, not as the least.', source.citekey, sourced);
  if (isSameNumber && values.theirs.comparison === 'more-than')
    return message('@{0} gives {1} as the least, not as the most.', source.citekey, sourced);
  const names = own === sourced ? [withUnit(values.theirs), withUnit(values.ours)] : [sourced, own];
  return message('@{0} says {1}, not {2}.', source.citekey, ...names.map(oneLine));
}

/** The 46 of `46 to 57 months` has its unit behind the range. */
function withUnit({ text, unit }: Figure): string {
  return unit === undefined || text.includes(unit) ? text : `${text} ${unit}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
