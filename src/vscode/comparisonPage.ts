import * as vscode from 'vscode';

const { t } = vscode.l10n;

const STYLE = `
body { padding: 0 20px 20px; font: var(--vscode-font-weight) var(--vscode-font-size)/1.5 var(--vscode-font-family); color: var(--vscode-foreground); background: var(--vscode-editor-background); }
h1 { font-size: 1.3em; font-weight: 600; margin: 16px 0 4px; }
p { margin: 0 0 12px; color: var(--vscode-descriptionForeground); }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, var(--vscode-editorGroup-border))); padding: 6px 10px; vertical-align: top; text-align: start; }
thead th, td { min-width: 11em; max-width: 32em; }
thead th:first-child { min-width: 0; }
th { font-weight: 600; }
.date { display: block; font-weight: normal; color: var(--vscode-descriptionForeground); }
.none { color: var(--vscode-disabledForeground); }
.differs { display: block; font-weight: normal; color: var(--vscode-editorWarning-foreground); }
mark { color: inherit; background: var(--vscode-editor-findMatchHighlightBackground); border-bottom: 2px solid var(--vscode-editorWarning-foreground); }
button { display: block; width: 100%; padding: 2px; margin: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
button:hover { background: var(--vscode-list-hoverBackground); outline: 1px dashed var(--vscode-contrastActiveBorder, transparent); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
.copy { margin-top: 6px; color: var(--vscode-descriptionForeground); }
`;

/** Draws what it is sent, remembers what is compared for when the window is opened again, and tells what is clicked. */
const SCRIPT = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
addEventListener('message', ({ data }) => {
  const place = document.activeElement?.dataset ?? {};
  main.innerHTML = data.html;
  host.setState(data.subject);
  document.querySelector('button[data-row="' + Number(place.row) + '"][data-account="' + Number(place.account) + '"][data-claim="' + Number(place.claim) + '"]')?.focus();
});
main.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button) host.postMessage({ row: Number(button.dataset.row), account: Number(button.dataset.account), claim: Number(button.dataset.claim) });
});
host.postMessage('ready');
`;

/** The panel's page: nothing in it comes from anywhere but here. */
export function comparisonPage(): string {
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('Compare Accounts')}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main aria-live="polite"></main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
