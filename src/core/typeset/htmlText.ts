import { escapeInline } from '../citation/escapeMarkdown';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What stands in a typesetter's HTML, as plain text. */
export function htmlToText(html: string): string {
  return decoded(html.replace(/<div[^>]*>/g, ' ').replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same with its emphasis and links, as Markdown. */
export function htmlToMarkdown(html: string): string {
  let address = '';
  const written = html.split(/(<[^>]*>)/).map((part) => {
    if (!part.startsWith('<')) {
      const text = decoded(part);
      return text === address ? '' : escapeInline(text);
    }
    const href = /^<a href="([^"]*)">$/.exec(part)?.[1];
    if (href !== undefined) {
      address = decoded(href);
      return `<${address}>`;
    }
    if (part === '</a>') address = '';
    return MARKS[part] ?? (part.startsWith('<div') ? ' ' : '');
  });
  return written.join('').replace(/\s+/g, ' ').trim();
}

const MARKS: Readonly<Record<string, string>> = { '<i>': '*', '</i>': '*', '<b>': '**', '</b>': '**' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name = '') =>
    code === undefined ? (ENTITIES[String(name)] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
