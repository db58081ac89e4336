/** What `dist/csl/` holds: path in it → text. */
export function packedCsl(): Map<string, string>;
