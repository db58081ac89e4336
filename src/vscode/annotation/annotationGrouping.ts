import * as vscode from 'vscode';

const { t } = vscode.l10n;

export type AnnotationGrouping = 'source' | 'tag' | 'status';

const REMEMBERED = 'annotationGrouping';

/** By what the Annotations view is grouped; remembered for the workspace. */
export class GroupingChoice implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {}

  get now(): AnnotationGrouping {
    return this.memento.get<AnnotationGrouping>(REMEMBERED, 'source');
  }

  async choose(): Promise<void> {
    const items: readonly (vscode.QuickPickItem & { readonly by: AnnotationGrouping })[] = [
      { label: `$(file-text) ${t('Source')}`, by: 'source' },
      { label: `$(tag) ${t('Tag')}`, by: 'tag' },
      { label: `$(question) ${t('Status')}`, by: 'status' },
    ];
    const shown = items.map((item) => ({ ...item, description: item.by === this.now ? t('now') : '' }));
    const picked = await vscode.window.showQuickPick(shown, { title: t('Group Annotations By') });
    if (!picked) return;
    await this.memento.update(REMEMBERED, picked.by);
    this.changed.fire(undefined);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
