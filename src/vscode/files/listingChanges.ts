/** What separates what is indexed from what is on disk. */
export interface ListingChanges {
  readonly removed: readonly string[];
  /** New, changed, or named now and not before. */
  readonly toRead: readonly string[];
}

/**
 * Compares addresses. A folder that was moved or deleted is one event for many files, so the difference of two listings
 * is asked and not the events; those only say which of the files that stayed have to be read again.
 *
 * @param known what is indexed, with the way it was read
 * @param listed what there is now, with the way to read it
 */
export function changesBetween(
  known: ReadonlyMap<string, boolean>,
  listed: ReadonlyMap<string, { readonly isNamed: boolean }>,
  touched: ReadonlySet<string>,
): ListingChanges {
  const isStale = (uri: string, isNamed: boolean) => known.get(uri) !== isNamed || touched.has(uri);
  return {
    removed: [...known.keys()].filter((uri) => !listed.has(uri)),
    toRead: [...listed].flatMap(([uri, { isNamed }]) => (isStale(uri, isNamed) ? [uri] : [])),
  };
}
