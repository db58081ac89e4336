import { type Measure, measureOf } from './measure';

const NAMES: Readonly<Record<string, string>> = {
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  kg: 'kilogram',
  ha: 'hectare',
  mw: 'megawatt',
  gw: 'gigawatt',
  kw: 'kilowatt',
  ft: 'foot',
  feet: 'foot',
  inches: 'inch',
  person: 'people',
  persons: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
};

/** `centimeters`, `centimetre` and `cm`; a plural and its singular. */
export function isSameUnit(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && nameOf(one) === nameOf(other));
}

/** Money and percent: a figure of theirs is never one of anything else. */
export function isSharpUnit(unit: string | undefined): boolean {
  return unit !== undefined && (unit === '%' || /^[A-Z]{3}$/.test(unit));
}

/** `weeks`, `cm`: what is measured and not counted. */
export function measureOfUnit(unit: string | undefined): Measure | undefined {
  return unit === undefined ? undefined : measureOf(nameOf(unit));
}

function nameOf(unit: string): string {
  if (isSharpUnit(unit)) return unit;
  const lower = unit.toLowerCase();
  const singular = NAMES[lower] ?? lower.replace(/meters?$/, 'metre').replace(/(?<=[^s])s$/, '');
  return NAMES[singular] ?? singular;
}
