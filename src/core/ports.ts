/** What a host gives the core. Structural: `vscode.CancellationToken` and `console` fit as they are. */

export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Milliseconds, monotonic. For how long things took, never for dates. */
export interface Clock {
  now(): number;
}
