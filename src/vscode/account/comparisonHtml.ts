import { type ComparedClaim, type Comparison, type ComparisonRow, escapeHtml, type SourceView } from '../../core';
import { accountCount } from './accountsText';
import { longDate } from '../draft/hoverText';
import { type Translate } from '../base/translate';

/** A claim's place in a comparison: what a click on it tells. */
export interface CellPlace {
  readonly row: number;
  readonly account: number;
  readonly claim: number;
}

/** The table of a comparison, or why there is none: the body of a page, all text of articles escaped. */
export function comparisonHtml(comparison: Comparison | undefined, t: Translate, locale: string): string {
  if (comparison === undefined) return said(t('What was compared here is no longer in the folder.'));
  const { title, accounts, rows } = comparison;
  const heading = `<h1>${escapeHtml(title)}</h1>`;
  if (rows.length === 0) return heading + said(t('No other article in this folder tells of this.'));
  const differing = rows.filter(({ differs }) => differs).length;
  const summary = [accountCount(accounts.length, t), ...(differing > 0 ? [differingRows(differing, t)] : [])];
  const heads = accounts.map(({ sources }) => head(sources, t, locale)).join('');
  return [
    heading,
    said(summary.join(' · ')),
    `<table aria-label="${escapeHtml(t('Accounts side by side'))}"><thead><tr><th scope="col">${escapeHtml(t('No.'))}</th>${heads}</tr></thead>`,
    `<tbody>${rows.map((row, at) => rowHtml(row, at, t)).join('')}</tbody></table>`,
  ].join('');
}

function said(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function differingRows(count: number, t: Translate): string {
  return count === 1 ? t('1 contradiction') : t('{0} contradictions', count);
}

function head([first, ...others]: readonly SourceView[], t: Translate, locale: string): string {
  if (first === undefined) return '<th></th>';
  const dated =
    first.issued === undefined ? '' : `<span class="date">${escapeHtml(longDate(first.issued, locale))}</span>`;
  const also = others.map((source) => nameOf(source)).join(', ');
  const dependent = also === '' ? '' : `<span class="date">${escapeHtml(t('with {0}', also))}</span>`;
  return `<th scope="col">${escapeHtml(nameOf(first))}${dated}${dependent}</th>`;
}

function nameOf({ outlet, citekey }: Pick<SourceView, 'outlet' | 'citekey'>): string {
  return outlet ?? `@${citekey}`;
}

function rowHtml({ cells, differs }: ComparisonRow, row: number, t: Translate): string {
  const mark = differs ? ` <span class="differs">${escapeHtml(t('differs'))}</span>` : '';
  const shown = cells.map((claims, account) => `<td>${cellHtml(claims, { row, account }, t)}</td>`).join('');
  return `<tr${differs ? ' class="differing"' : ''}><th scope="row">${row + 1}${mark}</th>${shown}</tr>`;
}

function cellHtml(claims: readonly ComparedClaim[], place: Omit<CellPlace, 'claim'>, t: Translate): string {
  if (claims.length === 0) return `<span class="none">${escapeHtml(t('not told'))}</span>`;
  return claims.map((compared, claim) => claimHtml(compared, { ...place, claim }, t)).join('');
}

/** The first in full; those that depend on it are named below. */
function claimHtml({ claim, marks }: ComparedClaim, place: CellPlace, t: Translate): string {
  const { row, account, claim: at } = place;
  const data = `data-row="${row}" data-account="${account}" data-claim="${at}"`;
  if (at === 0) return `<button ${data}>${marked(claim.text, marks)}</button>`;
  return `<button class="copy" ${data}>${escapeHtml(t('also in {0}', nameOf(claim)))}</button>`;
}

function marked(text: string, marks: ComparedClaim['marks']): string {
  let at = 0;
  let html = '';
  for (const { start, end } of marks) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
