/** What VS Code gives a page: messages, and a place for what shall outlive it. */
export interface VsCode<Message, State> {
  postMessage(message: Message): void;
  getState(): State | undefined;
  setState(state: State): void;
}

declare function acquireVsCodeApi(): VsCode<never, never>;

/** To be called once a page. */
export function acquireVsCode<Message, State>(): VsCode<Message, State> {
  return acquireVsCodeApi() as VsCode<unknown, unknown> as VsCode<Message, State>;
}
