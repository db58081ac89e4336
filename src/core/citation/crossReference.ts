/** https://quarto.org/docs/authoring/cross-references.html */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)-/;

/** True for keys that Quarto reads as references to a figure, table, section, equation and the like. */
export function isCrossReference(key: string): boolean {
  return CROSS_REFERENCE.test(key);
}
