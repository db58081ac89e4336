const COMMA_IS_DECIMAL = new Set(['de', 'es', 'fr', 'pt', 'it', 'nl']);

const PLAIN = /^\d+$/;

/** The number that digits with separators write, by the language's custom: `1.250,5` is 1250.5 in German. */
export function parseNumeral(digits: string, lang: string): number | undefined {
  if (PLAIN.test(digits)) return Number(digits);
  const groups = COMMA_IS_DECIMAL.has(lang) ? '.' : ',';
  const decimal = groups === '.' ? ',' : '.';
  const plain = digits.replace(/['’\u00a0\u202f]/g, '');
  const parts = plain.split(decimal);
  const whole = parts[0] ?? '';
  if (parts.length > 2 || (parts[1] ?? '').includes(groups)) return undefined;
  const sections = whole.split(groups);
  if (
    sections.length > 1 &&
    !sections.slice(1).every((part) => part.length === 3 || (groups === ',' && part.length === 2))
  ) {
    // `3.5` in a German text is still three and a half.
    return sections.length === 2 && parts.length === 1 ? Number(sections.join('.')) : undefined;
  }
  return Number(parts.length === 2 ? `${sections.join('')}.${parts[1] ?? ''}` : sections.join(''));
}
