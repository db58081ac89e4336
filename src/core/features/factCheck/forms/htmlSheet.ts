import { HTML_STYLE } from './htmlStyle';
import { type PrintedCitation, type PrintedFact, type PrintedRow, type PrintedSheet } from './printedSheet';
import { escapeHtml } from '../../../text/escapeHtml';

/**
 * The sheet as one page that needs nothing beside it: no script, nothing from elsewhere, to be printed or mailed.
 *
 * @param lang BCP 47 tag of the language that it is printed in
 */
export function htmlSheet({ heading, summary, sections }: PrintedSheet, lang: string): string {
  const title = escapeHtml(heading);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="summary">${escapeHtml(summary)}</p>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ heading, rows }: PrintedSheet['sections'][number], index: number): string {
  const id = `section-${index + 1}`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(heading)}</h2>
<ol>
${rows.map(rowHtml).join('\n')}
</ol>
</section>`;
}

function rowHtml({ number, text, place, state, stateText, verdicts, citations }: PrintedRow): string {
  return `<li value="${number}" id="sentence-${number}" class="${state}">
<p class="state"><strong>${escapeHtml(stateText)}</strong> · ${escapeHtml(place)}</p>
<blockquote>${escapeHtml(text)}</blockquote>
${verdicts.length === 0 ? '' : `<ul>${verdicts.map((verdict) => `<li>${escapeHtml(verdict)}</li>`).join('')}</ul>`}
${citations.map(citationHtml).join('\n')}
</li>`;
}

function citationHtml({ heading, citekey, facts }: PrintedCitation): string {
  return `<table>
<caption>${escapeHtml(heading)} <code>@${escapeHtml(citekey)}</code></caption>
<tbody>
${facts.map(factHtml).join('\n')}
</tbody>
</table>`;
}

function factHtml({ label, value, href }: PrintedFact): string {
  const shown = href === undefined ? escapeHtml(value) : `<a href="${escapeHtml(href)}">${escapeHtml(value)}</a>`;
  return `<tr><th scope="row">${escapeHtml(label)}</th><td>${shown}</td></tr>`;
}
