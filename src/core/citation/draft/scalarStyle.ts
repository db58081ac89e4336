/** How a text of YAML is written: below `|` or `>`, without any mark, in single or double quotes. */
export type ScalarStyle = 'block' | 'plain' | 'single' | 'double';

/** Markdown as it must stand in a text of YAML so that this goes on being what it is. */
export function escapedFor(style: ScalarStyle, markdown: string): string {
  switch (style) {
    case 'block':
      return markdown;
    case 'single':
      return markdown.replaceAll("'", "''");
    case 'double':
      return markdown.replace(/["\\]/g, '\\$&');
    case 'plain':
      // A colon before a blank would make a key of what stands before it, a `#` behind one a comment of the rest.
      return markdown.replace(/:(?=\s)/g, '&#58;').replace(/(?<=\s)#/g, '&#35;');
  }
}
