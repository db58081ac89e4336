import { type ComparisonSubject } from '../../core';
import { type CellPlace } from '../../vscode/account/comparisonHtml';
import { type FromComparison, type ToComparison } from '../../vscode/account/comparisonMessages';
import { acquireVsCode } from '../vsCode';

const vscode = acquireVsCode<FromComparison, ComparisonSubject>();
const main = document.querySelector('main');

/** Where the focus is stays where it is: what is compared is drawn anew when an article changes. */
window.addEventListener('message', ({ data }: MessageEvent<ToComparison>) => {
  if (!main) return;
  const focused = placeOf(document.activeElement);
  main.innerHTML = data.html;
  if (data.subject) vscode.setState(data.subject);
  if (focused) buttonAt(focused)?.focus();
});

main?.addEventListener('click', ({ target }) => {
  const place = target instanceof Element ? placeOf(target.closest('button')) : undefined;
  if (place) vscode.postMessage({ type: 'open', place });
});

vscode.postMessage({ type: 'ready' });

function placeOf(element: Element | null): CellPlace | undefined {
  if (!(element instanceof HTMLButtonElement)) return undefined;
  const { row, account, claim } = element.dataset;
  return { row: Number(row), account: Number(account), claim: Number(claim) };
}

function buttonAt({ row, account, claim }: CellPlace): HTMLButtonElement | null {
  return document.querySelector(`button[data-row="${row}"][data-account="${account}"][data-claim="${claim}"]`);
}
