/** Two threads' way to each other: messages are structured clones. */
export interface Channel {
  /** @param handedOver bytes that go over without being copied, and are gone here */
  post(message: unknown, handedOver?: readonly ArrayBuffer[]): void;
  listen(listener: (message: unknown) => void): void;
  /** Ends the other thread, for the side that started it. */
  close?(): void;
}
