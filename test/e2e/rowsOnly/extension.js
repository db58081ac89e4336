// What a list costs by itself: as many rows as Newscite draws at once, other ones for each key, and no search for them.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');

const ROWS = 20;
const BUTTONS = ['open-preview', 'copy', 'quote'].map((icon) => ({
  iconPath: new vscode.ThemeIcon(icon),
  tooltip: `A button like ${icon}`,
}));

exports.activate = ({ subscriptions }) => {
  subscriptions.push(vscode.commands.registerCommand('rowsOnly.open', open));
};

function open() {
  const labels = sentences();
  const box = vscode.window.createQuickPick();
  let turn = 0;
  const draw = () => {
    turn++;
    box.items = Array.from({ length: ROWS }, (_, row) => ({
      label: labels[(turn * ROWS + row) % labels.length],
      detail: `Ruth Okafor · Story ${turn} · 2026-03-04 · para. ${row + 1}`,
      alwaysShow: true,
      buttons: row === 0 ? BUTTONS : [],
    }));
    box.activeItems = [box.items[0]];
  };
  box.sortByLabel = false;
  box.onDidChangeValue(draw);
  box.onDidHide(() => box.dispose());
  draw();
  box.show();
}

function sentences() {
  const folder = join(vscode.workspace.workspaceFolders[0].uri.fsPath, 'news');
  const texts = readdirSync(folder)
    .slice(0, 200)
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => text.split('\n').filter((line) => line.endsWith('.')));
}
