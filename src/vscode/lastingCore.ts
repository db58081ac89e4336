import { type AsyncNewscite } from '../core';
import { type RunningCore } from './base/host';

/** Starts a core; `onCrash` is told once when it ended by itself. */
export type StartCore = (onCrash: (error: Error) => void) => Promise<RunningCore>;

export interface CrashListener {
  /** A new core is there, and empty. */
  restarted(error: Error): void;
  /** It ended a second time: what its files hold may end it again and again, so that somebody has to decide. */
  gaveUp(error: Error): void;
}

/**
 * A core that is started again when it ends by itself: once unasked, from then on when {@link restart} is called. A call
 * that was under way is lost and rejects; one that comes between two cores waits for the new one.
 */
export class LastingCore {
  private running: Promise<RunningCore>;
  private crashes = 0;
  private isDisposed = false;

  /** The same object for every core there will be. */
  readonly newscite: AsyncNewscite = new Proxy({} as AsyncNewscite, {
    get:
      (_, method: keyof AsyncNewscite) =>
      (...parameters: never[]) =>
        this.call(method, parameters),
  });

  constructor(
    private readonly start: StartCore,
    private readonly listener: CrashListener,
  ) {
    this.running = this.begin();
  }

  /** Resolves when the core answers; rejects when none could be started. */
  async ready(): Promise<void> {
    await this.running;
  }

  /** Starts a new core in place of the one that ended. */
  async restart(): Promise<void> {
    this.running = this.begin();
    await this.running;
  }

  dispose(): void {
    this.isDisposed = true;
    void this.running.then(
      (core) => {
        core.dispose();
      },
      () => undefined,
    );
  }

  private begin(): Promise<RunningCore> {
    return this.start((error) => void this.recover(error));
  }

  private async call(method: keyof AsyncNewscite, parameters: never[]): Promise<unknown> {
    const { newscite } = await this.running;
    const run = newscite[method] as (...parameters: never[]) => Promise<unknown>;
    return run(...parameters);
  }

  private async recover(error: Error): Promise<void> {
    if (this.isDisposed) return;
    this.crashes++;
    if (this.crashes > 1) {
      this.listener.gaveUp(error);
      return;
    }
    try {
      await this.restart();
      this.listener.restarted(error);
    } catch {
      this.listener.gaveUp(error);
    }
  }
}
