/**
 * How many letters must be put in, taken out or replaced to make the one text of the other (Levenshtein); `Infinity` when
 * more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (from === '' || to === '') return from.length + to.length;
  const row = Uint32Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) if (nextRow(row, i, from.charCodeAt(i - 1), to) > limit) return Infinity;
  return row[to.length] ?? 0;
}

/** @returns the row's least number: no later one is smaller */
function nextRow(row: Uint32Array, i: number, unit: number, to: string): number {
  let diagonal = i - 1;
  let left = i;
  let least = i;
  row[0] = i;
  for (let j = 1; j <= to.length; j++) {
    const above = row[j] ?? 0;
    left = Math.min(above + 1, left + 1, diagonal + (to.charCodeAt(j - 1) === unit ? 0 : 1));
    row[j] = left;
    diagonal = above;
    if (left < least) least = left;
  }
  return least;
}
