import * as vscode from 'vscode';

/** The only folder that the panel may load from. */
export function pageRoot(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview');
}

/** The panel's page: it loads one script and one style sheet of ours, and nothing else from anywhere. */
export function factCheckPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = newNonce();
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extension), name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('factCheck.css')}">
</head>
<body>
<header>
<h1 id="heading"></h1>
<p id="summary" role="status" aria-live="polite"></p>
<div id="tools" role="toolbar" aria-labelledby="heading"></div>
<p id="notice"></p>
</header>
<main id="rows"></main>
<script nonce="${nonce}" src="${address('factCheck.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
