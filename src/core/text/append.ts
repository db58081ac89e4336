/** Puts `items` behind those of `list`. `list.push(...items)` throws where there are more than some 100,000 of them. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
