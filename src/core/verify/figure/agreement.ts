import { type Figure } from '../../claim/claim';
import { isSameUnit, isSharpUnit } from './sameUnit';

/** Derived from two figures of the source, a third may be given in their place: the difference, the sum. */
const NEAR = 1e-9;

/** True when a draft may give a figure of the source so: the same value, or one that is announced as rounded. */
export function agrees(drafted: Figure, sourced: Figure): boolean {
  if (!mayCountTheSame(drafted, sourced) || isOpposite(drafted, sourced)) return false;
  return isSameValue(drafted.value, sourced.value) || isRounded(drafted, sourced);
}

/** The same thing is counted, and the figures differ. */
export function contradicts(drafted: Figure, sourced: Figure): boolean {
  return isSameUnit(drafted.unit, sourced.unit) && !agrees(drafted, sourced);
}

/** A figure that follows from two of the source's which the draft does not repeat: `£6 million more`. */
export function isDerived(drafted: Figure, unused: readonly Figure[]): boolean {
  return unused.some((first, index) =>
    unused
      .slice(index + 1)
      .filter((second) => isSameUnit(first.unit, second.unit) && isSameUnit(drafted.unit, first.unit))
      .some(
        (second) =>
          isSameValue(drafted.value, Math.abs(first.value - second.value)) ||
          isSameValue(drafted.value, first.value + second.value),
      ),
  );
}

/** Money and percent are what they are; other words for what is counted vary: `40 guests`, `40 people`. */
function mayCountTheSame({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return (
    isSameUnit(one, other) || (!isSharpUnit(one) && !isSharpUnit(other)) || one === undefined || other === undefined
  );
}

function isOpposite({ comparison: one }: Figure, { comparison: other }: Figure): boolean {
  return (one === 'more-than' && other === 'less-than') || (one === 'less-than' && other === 'more-than');
}

function isSameValue(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
}

/** `about`, `nearly` and `more than` allow for fewer digits, each in its direction; what the source rounded stays so. */
function isRounded({ value, comparison }: Figure, sourced: Figure): boolean {
  if (sourced.comparison !== 'exactly' || comparison === 'exactly') return false;
  const digits = significantDigits(value);
  if (digits >= significantDigits(sourced.value)) return false;
  const step = stepOf(sourced.value, digits);
  const steps = sourced.value / step;
  switch (comparison) {
    case 'about':
      return isSameValue(value, Math.round(steps) * step);
    case 'more-than':
      return isSameValue(value, Math.floor(steps) * step);
    case 'less-than':
      return isSameValue(value, Math.ceil(steps) * step);
  }
}

/** `1130` has three, `40` one. */
function significantDigits(value: number): number {
  return value.toExponential().replace(/e.*/, '').replace(/[.-]/g, '').length;
}

/** What the last of so many digits of a number is worth. */
function stepOf(value: number, digits: number): number {
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}
