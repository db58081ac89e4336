import { setContext } from './contextKeys';
import { type CONTEXT_KEYS } from './ids';
import * as vscode from 'vscode';

/** Something of a view that is on or off; remembered for the workspace, and known to the menus. */
export class ViewToggle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<boolean>();
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memento: vscode.Memento,
    private readonly remembered: string,
    private readonly contextKey: (typeof CONTEXT_KEYS)[keyof typeof CONTEXT_KEYS],
  ) {
    void setContext(contextKey, this.isOn);
  }

  get isOn(): boolean {
    return this.memento.get(this.remembered, false);
  }

  async set(isOn: boolean): Promise<void> {
    await this.memento.update(this.remembered, isOn);
    await setContext(this.contextKey, isOn);
    this.changed.fire(isOn);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
