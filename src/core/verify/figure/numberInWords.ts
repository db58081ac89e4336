const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words for whole numbers under a hundred, which is as far as writers spell them; `undefined` for others. */
export function writtenAsWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 100) return undefined;
  if (value < UNITS.length) return UNITS[value];
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10] ?? ''}`;
}
