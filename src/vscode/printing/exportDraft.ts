import { type ExportForm } from '../../core';
import { activeMarkdown } from '../draft/drafts';
import { messageOf } from '../base/log';
import { type Services } from '../services';
import * as vscode from 'vscode';

interface FormItem extends vscode.QuickPickItem {
  readonly form: ExportForm;
  /** What the file is called behind the draft's own name. */
  readonly ending: string;
}

/** Asks for form and file, writes the draft there as it reads without Newscite, and opens it. */
export async function exportDraft({ newscite, indexer, bibliographies, styles }: Services): Promise<void> {
  const draft = activeMarkdown()?.document;
  if (!draft) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the Markdown file that you want to export.'));
    return;
  }
  // As it is now: what is typed while somebody chooses is for the next time.
  const text = draft.getText();
  const title = vscode.l10n.t('Export the draft as');
  const item = await vscode.window.showQuickPick(forms(), { title });
  if (!item) return;
  // The dialog asks before it lets a file be written over.
  const defaultUri = await freeName(draft.uri, item.ending);
  const target = await vscode.window.showSaveDialog({ title, ...(defaultUri && { defaultUri }) });
  if (!target) return;
  const progress = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Exporting the draft…') };
  const exported = await vscode.window.withProgress(progress, async () => {
    await indexer.settled();
    const as = { uri: draft.uri, isUntitled: draft.isUntitled, getText: () => text };
    const [listed, style] = await Promise.all([bibliographies.of(as), styles.of(as)]);
    return newscite.exportDraft(text, listed, style, item.form);
  });
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(exported));
  } catch (error) {
    const name = vscode.workspace.asRelativePath(target);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not written: {1}', name, messageOf(error)));
    return;
  }
  await vscode.window.showTextDocument(target);
}

function forms(): readonly FormItem[] {
  return [
    {
      form: 'footnotes',
      ending: '.footnotes.md',
      label: vscode.l10n.t('Markdown with Footnotes'),
      detail: vscode.l10n.t('for pandoc, Obsidian, Ghost and others that know footnotes'),
    },
    {
      form: 'links',
      ending: '.links.md',
      label: vscode.l10n.t('Markdown with Links'),
      detail: vscode.l10n.t('each source linked, at the quoted words where its address is known'),
    },
    {
      form: 'html',
      ending: '.html',
      label: vscode.l10n.t('Web Page'),
      detail: vscode.l10n.t('one file; a click on a citation opens its passage'),
    },
    {
      form: 'text',
      // Not .txt: in the folder that would be one more article.
      ending: '.text',
      label: vscode.l10n.t('Plain Text'),
      detail: vscode.l10n.t('for a newsletter, with the list of sources below'),
    },
  ];
}

/** Beside the draft, under a name that no file has; a draft that was never saved goes into the folder. */
async function freeName(draft: vscode.Uri, ending: string): Promise<vscode.Uri | undefined> {
  const folder =
    draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(draft, '..');
  if (!folder) return undefined;
  const name = draft.scheme === 'untitled' ? 'draft' : draft.path.slice(draft.path.lastIndexOf('/') + 1);
  const base = name.replace(/\.(?:md|markdown|qmd|rmd)$/i, '');
  for (let number = 1; number < 100; number++) {
    const uri = vscode.Uri.joinPath(folder, `${base}${number === 1 ? '' : `-${number}`}${ending}`);
    if (!(await isThere(uri))) return uri;
  }
  return folder;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
