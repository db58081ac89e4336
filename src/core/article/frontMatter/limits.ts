/** Front matter of real articles is below 2 kB; a parser may need seconds for a megabyte of it. */
export const MAX_FRONT_MATTER = 64 * 1024;

/** Deeper nesting than any metadata has, and far from where a recursive parser runs out of stack. */
const MAX_NESTING = 64;

/**
 * True when YAML is nested deeper than a recursive parser should be given. An upper bound from brackets, indentation
 * and `- - -` runs, counted without parsing: brackets in quoted strings count too, which only errs on the safe side.
 */
export function isNestedTooDeep(yaml: string): boolean {
  let brackets = 0;
  const indents: number[] = [];
  for (const line of yaml.split(/[\r\n]+/)) {
    const lead = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
    while ((indents.at(-1) ?? -1) >= lead.length) indents.pop();
    indents.push(lead.length);
    const compact = lead.replace(/[ \t]/g, '').length;
    for (const mark of line.match(/[[{\]}]/g) ?? [])
      brackets = mark === '[' || mark === '{' ? brackets + 1 : Math.max(0, brackets - 1);
    if (brackets + indents.length + compact > MAX_NESTING) return true;
  }
  return false;
}
