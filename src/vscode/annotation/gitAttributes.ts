/** What git is to do where two branches have added to one sidecar: keep the lines of both. */
const PATTERN = '*.cite.yaml';
const RULE = `${PATTERN} merge=union`;
/** Patterns that sidecars fall under, as people write them. */
const COVERS = /^(?:\*\*\/)?\*(?:\.cite)?(?:\.yaml)?$/;
/** Any word on merging: somebody has decided already. */
const MERGE = /^[-!]?merge(?:=|$)|^binary$/;

/**
 * Whether a `.gitattributes` says how sidecars are merged.
 *
 * @see https://git-scm.com/docs/gitattributes
 */
export function rulesOnMerging(attributes: string): boolean {
  return attributes.split(/\r?\n/).some((line) => {
    const [pattern = '', ...names] = line.trim().split(/\s+/);
    return !pattern.startsWith('#') && COVERS.test(pattern) && names.some((name) => MERGE.test(name));
  });
}

/** A `.gitattributes` with the rule that sidecars keep the lines of both sides, behind all that stands in it. */
export function withUnionMerge(attributes = ''): string {
  const end = attributes.includes('\r\n') ? '\r\n' : '\n';
  const gap = attributes === '' || attributes.endsWith('\n') ? '' : end;
  return `${attributes}${gap}${RULE}${end}`;
}
