import { type AnnotationImport, type ExchangeFormat } from '../../core';
import { annotationCount } from './annotationText';
import { translate } from '../base/l10n';
import { type Services } from '../services';
import * as vscode from 'vscode';

const { t } = vscode.l10n;

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExchangeFormat;
  readonly extension: string;
}

/** Writes all annotations into one file, in a format that others read. */
export async function exportAnnotations({ newscite }: Services): Promise<void> {
  const formats: readonly FormatItem[] = [
    { label: 'W3C Web Annotation', description: 'JSON-LD', format: 'web-annotation', extension: 'jsonld' },
    { label: 'Hypothesis', description: t('JSON, as its API has it'), format: 'hypothesis', extension: 'json' },
    { label: 'CSV', description: t('for spreadsheets'), format: 'csv', extension: 'csv' },
    { label: 'Markdown', description: t('to be read; cannot be imported'), format: 'markdown', extension: 'md' },
  ];
  const title = t('Export Annotations');
  const picked = await vscode.window.showQuickPick(formats, { title });
  if (!picked) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `annotations.${picked.extension}`;
  const uri = await vscode.window.showSaveDialog({
    title,
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { [picked.label]: [picked.extension] },
  });
  if (!uri) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(await newscite.exportAnnotations(picked.format)));
  await vscode.window.showTextDocument(uri);
}

/** Brings annotations of a file over: Web Annotations, what Hypothesis exports, or CSV as it is exported here. */
export async function importAnnotations(services: Services): Promise<void> {
  const { newscite, annotating } = services;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: t('Import Annotations'),
      openLabel: t('Import'),
      ...(folder ? { defaultUri: folder } : {}),
      filters: { [t('Annotations')]: ['jsonld', 'json', 'csv'] },
    })) ?? [];
  if (!uri) return;
  const plan = await newscite.planImport(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  if (!plan) {
    void vscode.window.showErrorMessage(
      t('There are no annotations in {0} that Newscite can read.', vscode.workspace.asRelativePath(uri)),
    );
    return;
  }
  for (const each of plan.plans) if (!(await annotating.writer.keep(each))) return;
  void vscode.window.showInformationMessage(outcomeText(plan));
}

function outcomeText({ added, updated, unchanged, unknownSources, passedOver }: AnnotationImport): string {
  const parts = [t('Imported: {0}.', annotationCount(added, translate))];
  if (updated > 0) parts.push(t('Brought up to date: {0}.', updated));
  if (unchanged > 0) parts.push(t('Here already: {0}.', unchanged));
  if (passedOver > 0) parts.push(t('On no words of an article, and left out: {0}.', passedOver));
  if (unknownSources.length > 0)
    parts.push(t('Left out, since their article is not here: {0}', unknownSources.join(', ')));
  return parts.join(' ');
}
