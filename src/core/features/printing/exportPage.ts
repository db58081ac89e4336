import { type TypesetCitation, type TypesetDraft } from './typesetDraft';

/** The page's whole style; its hash stands in the page's security policy, so that no other style can slip in. */
export const PAGE_STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif;color:#222;background:#fff}' +
  'blockquote{margin-left:0;padding-left:1rem;border-left:3px solid #bbb}' +
  '.cite{font:inherit;color:inherit;background:none;border:0;border-bottom:1px dotted;padding:0;cursor:pointer;text-align:inherit}' +
  '[popover]{max-width:32rem;padding:1rem;border:1px solid #999;border-radius:.4rem;box-shadow:0 .3rem 1rem #0004;font-size:.95rem}' +
  '[popover] .passage{display:block;margin-bottom:.6rem}' +
  '.reference{margin:0 0 .6rem;padding-left:2em;text-indent:-2em;overflow-wrap:anywhere}' +
  '@media(prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}[popover]{color:#ddd;background:#2a2a2a}a{color:#8ab4f8}}';

/** SHA-256 of {@link PAGE_STYLE}; a test holds the two together. */
export const PAGE_STYLE_HASH = 'lZeWC8CSbqGTf9WvptmNMz0yr+f0fGUhr3VCagAIeR0=';

/** A citation as a button that opens its passage and reference; no script takes part. */
export function popoverOf({ html, author, lead = '', note, sources }: TypesetCitation, at: number): string {
  const id = `cite-${at + 1}`;
  const mark = note === undefined ? html.replace(/<\/?a[^>]*>/g, '') : `<sup>${note}</sup>`;
  const card = sources.map(({ key, kind, passage, paragraph, link }) => {
    const place = paragraph === undefined ? '' : `para. ${paragraph}: `;
    const words = kind === 'unknown' ? `${key}?` : passage === undefined ? '' : place + passage;
    const source = link === undefined ? '' : `<a href="${escaped(link)}" rel="noreferrer">${escaped(hostOf(link))}</a>`;
    return `<span class="passage">${escaped(words)}</span>${source}`;
  });
  const printed = note === undefined ? '' : `<span class="passage">${html}</span>`;
  const before = `${author ?? ''}${escaped(lead)}`;
  return `${before}<button class="cite" popovertarget="${id}">${mark}</button><span popover id="${id}">${printed}${card.join('<br>')}</span>`;
}

/** The whole page around a rendered body. */
export function pageOf(body: string, { title, lang }: { title: string; lang: string }): string {
  const policy = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; img-src https: data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** The list below the text. */
export function referenceList({ references, referencesTitle }: TypesetDraft): string {
  if (references.length === 0) return '';
  const heading = referencesTitle === undefined ? '' : `<h2>${escaped(referencesTitle)}</h2>\n`;
  return `<section>\n${heading}${references.map(({ html }) => `<div class="reference">${html}</div>\n`).join('')}</section>\n`;
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? address;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
