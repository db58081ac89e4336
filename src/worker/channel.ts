/** Two threads' way to each other: messages are structured clones. */
export interface Channel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
  /** Ends the other thread, for the side that started it. */
  close?(): void;
}
