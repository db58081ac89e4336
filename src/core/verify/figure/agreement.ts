import { type Figure } from '../../claim/claim';
import { isSameUnit, isSharpUnit, measureOfUnit } from './sameUnit';

const NEAR = 1e-9;
/** Months and years are counted, not measured: two months may be 59 days or 62. */
const NEAR_OF_MONTHS = 0.06;
/** Measures of one kind that are further apart are hardly of one thing: `six hours` of a flood, `nine weeks` of repairs. */
const MOST_APART = 12;
/** A number for another noun may be the same thing miscounted only where it is about as large. */
const MOST_APART_OF_COUNTS = 4;

/** True when a draft may give a figure of the source so: the same value, or one that is announced as rounded. */
export function agrees(drafted: Figure, sourced: Figure): boolean {
  if (isOpposite(drafted, sourced)) return false;
  const told = inUnitOf(drafted, sourced);
  if (told !== undefined) return isNear(told, sourced) || isRounded(told, sourced);
  return (
    mayCountTheSame(drafted, sourced) && (isSameValue(drafted.value, sourced.value) || isRounded(drafted, sourced))
  );
}

/** The same thing is counted, and the figures differ. */
export function contradicts(drafted: Figure, sourced: Figure): boolean {
  if (agrees(drafted, sourced)) return false;
  if (isSameUnit(drafted.unit, sourced.unit) || isOtherMoney(drafted, sourced)) return true;
  const told = inUnitOf(drafted, sourced);
  return told !== undefined && isWithin(MOST_APART, told.value, sourced.value);
}

/** As many dollars as the source has euros: no conversion gives that. Dollars of several countries may go by one sign. */
function isOtherMoney(drafted: Figure, sourced: Figure): boolean {
  const areMoney = isMoney(drafted.unit) && isMoney(sourced.unit);
  const areDollars = DOLLARS.has(drafted.unit ?? '') && DOLLARS.has(sourced.unit ?? '');
  return areMoney && !areDollars && isSameValue(drafted.value, sourced.value);
}

const DOLLARS = new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD']);

function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit);
}

/** Two counts that may be of one thing under two names: `47 workers`, `74 labourers`. */
export function mayContradict(drafted: Figure, sourced: Figure): boolean {
  const isCount = ({ unit }: Figure) => !isSharpUnit(unit) && measureOfUnit(unit) === undefined;
  return (
    isCount(drafted) &&
    isCount(sourced) &&
    !agrees(drafted, sourced) &&
    isWithin(MOST_APART_OF_COUNTS, drafted.value, sourced.value)
  );
}

/** True of a percentage that is what another leaves of the whole. */
export function isRestOf(drafted: Figure, sourced: readonly Figure[]): boolean {
  return (
    drafted.unit === '%' && sourced.some(({ unit, value }) => unit === '%' && isSameValue(drafted.value, 100 - value))
  );
}

/** A figure that follows from two others: `£6 million more`. */
export function isDerived(drafted: Figure, from: readonly Figure[]): boolean {
  // Any two figures alike have that difference.
  if (drafted.value === 0) return false;
  // Scores (`9-4`) and lists have no unit of their own.
  const isBare = (unit: string | undefined) =>
    (unit === undefined && !isSharpUnit(drafted.unit)) || (drafted.unit === undefined && !isSharpUnit(unit));
  const same = from.filter(({ unit }) => isSameUnit(drafted.unit, unit) || isBare(unit));
  return same.some((first, index) =>
    same
      .slice(index + 1)
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

/** `63 days` in weeks; `undefined` where the units are the same or don't measure one kind of thing. */
function inUnitOf(drafted: Figure, sourced: Figure): Figure | undefined {
  const [one, other] = [measureOfUnit(drafted.unit), measureOfUnit(sourced.unit)];
  if (one === undefined || one.kind !== other?.kind || one.size === other.size) return undefined;
  const value = Number(((drafted.value * one.size) / other.size).toPrecision(12));
  return { ...drafted, value, ...(sourced.unit === undefined ? {} : { unit: sourced.unit }) };
}

function isNear(told: Figure, sourced: Figure): boolean {
  const isRough =
    measureOfUnit(sourced.unit)?.isRough === true || told.comparison === 'about' || !Number.isInteger(told.value);
  return isRough
    ? Math.abs(told.value - sourced.value) <= NEAR_OF_MONTHS * sourced.value
    : isSameValue(told.value, sourced.value);
}

function isWithin(most: number, one: number, other: number): boolean {
  const ratio = one / other;
  return ratio <= most && ratio >= 1 / most;
}

function isOpposite({ comparison: one }: Figure, { comparison: other }: Figure): boolean {
  return (one === 'more-than' && other === 'less-than') || (one === 'less-than' && other === 'more-than');
}

function isSameValue(one: number, other: number): boolean {
  return Math.abs(one - other) <= NEAR * Math.max(Math.abs(one), Math.abs(other));
}

/**
 * `about`, `nearly` and `more than` allow for fewer digits, each in its direction; 5 as the last one is half a digit. What
 * the source rounded in the same way stays so, but `some 430` may be `well over 400`.
 */
function isRounded({ value, comparison }: Figure, sourced: Figure): boolean {
  const isOpen = sourced.comparison === 'exactly' || sourced.comparison === 'about';
  if (!isOpen || comparison === 'exactly' || comparison === sourced.comparison) return false;
  const digits = significantDigits(value);
  const isHalf = /5(?:e|$)/.test(value.toExponential());
  if (digits - (isHalf ? 0.5 : 0) >= significantDigits(sourced.value)) return false;
  const step = stepOf(sourced.value, digits) * (isHalf && digits === significantDigits(sourced.value) ? 5 : 1);
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
