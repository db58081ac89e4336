import * as vscode from 'vscode';

/** The only folder that panels may load from. */
export function pageRoot(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'webview');
}

/** What a panel shows before its script says more. */
export interface Page {
  /** Of its script and style sheet in {@link pageRoot}, without an ending. */
  readonly name: string;
  readonly title: string;
  /** HTML of ours. */
  readonly body: string;
}

/** A panel's page: it loads one script and one style sheet of ours, and nothing else from anywhere. */
export function webviewPage(webview: vscode.Webview, extension: vscode.Uri, { name, title, body }: Page): string {
  const nonce = newNonce();
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(pageRoot(extension), file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${address(`${name}.css`)}">
</head>
<body>
${body}
<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
