/** Something that must be given back; `vscode.Disposable` has the same shape. */
export interface Disposable {
  dispose(): void;
}
