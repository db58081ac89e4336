/** `Moss's`, `the banks'`, as a token's `lower` has it. */
export function isPossessive(lower: string): boolean {
  return lower.endsWith("'s") || lower.endsWith("'");
}
