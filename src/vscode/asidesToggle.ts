import { setContext } from './contextKeys';
import { CONTEXT_KEYS } from './ids';
import * as vscode from 'vscode';

const REMEMBERED = 'asidesShown';

/** Whether the Sources view lists what is no claim as well; remembered for the workspace. */
export class AsidesToggle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<boolean>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: vscode.Memento) {
    void setContext(CONTEXT_KEYS.asidesShown, this.isOn);
  }

  get isOn(): boolean {
    return this.memento.get(REMEMBERED, false);
  }

  async set(isOn: boolean): Promise<void> {
    await this.memento.update(REMEMBERED, isOn);
    await setContext(CONTEXT_KEYS.asidesShown, isOn);
    this.changed.fire(isOn);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
