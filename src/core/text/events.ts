/** Something that must be given back; `vscode.Disposable` has the same shape. */
export interface Disposable {
  dispose(): void;
}

/** Subscribes; dispose what it returns to unsubscribe. Same shape as `vscode.Event`. */
export type Event<T> = (listener: (event: T) => void) => Disposable;

/** The firing end of an {@link Event}. A listener that throws does not keep the others from hearing. */
export class EventEmitter<T> implements Disposable {
  private readonly listeners = new Set<(event: T) => void>();

  readonly event: Event<T> = (listener) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };

  fire(event: T): void {
    const errors: unknown[] = [];
    for (const listener of [...this.listeners]) {
      try {
        listener(event);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'A listener failed');
  }

  dispose(): void {
    this.listeners.clear();
  }
}
