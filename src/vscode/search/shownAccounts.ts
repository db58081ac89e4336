import { type AccountCounts } from '../../core';
import { Debounced } from '../base/debounce';

/** Milliseconds in which nothing was typed or moved: who writes on is not waiting for counts, and they cost some. */
const PAUSE = 400;
/** Lines on either side of the active one that a writer may see. */
const AROUND = 12;

/** A line that may stand for a claim. */
export interface ClaimLine {
  readonly claim?: { readonly id: string };
}

/**
 * Learns how many tell the claims of a list, once the writer pauses and for the lines on the screen alone. Claim is asked
 * for after claim: a key pressed meanwhile is answered in between.
 */
export class ShownAccounts {
  private readonly known = new Map<string, AccountCounts>();
  private readonly pause: Debounced;
  /** Counts up with every change; whoever learns of an older list stops. */
  private turn = 0;
  private hasNews = false;

  /**
   * @param lines those of the list as it is now, and which of them is active
   * @param learned told when there is something to show that was not
   */
  constructor(
    private readonly count: (claimId: string) => Promise<AccountCounts | undefined>,
    private readonly lines: () => { readonly all: readonly ClaimLine[]; readonly active: number },
    private readonly learned: () => void,
    fail: (error: unknown) => void,
  ) {
    this.pause = new Debounced(() => void this.learn().catch(fail), PAUSE);
  }

  of({ claim }: ClaimLine): AccountCounts | undefined {
    return claim && this.known.get(claim.id);
  }

  /** For when articles have come or gone. */
  forget(): void {
    this.known.clear();
  }

  /** To be told when the list or the active line has changed. */
  changed(): void {
    this.turn++;
    this.pause.schedule();
  }

  dispose(): void {
    this.turn++;
    this.pause.dispose();
  }

  private async learn(): Promise<void> {
    const { turn } = this;
    const { all, active } = this.lines();
    const shown = all.slice(Math.max(0, active - AROUND), active + AROUND + 1);
    for (const { claim } of shown) {
      if (claim === undefined || this.known.has(claim.id)) continue;
      const counts = await this.count(claim.id);
      if (turn !== this.turn) return;
      if (counts) this.known.set(claim.id, counts);
      this.hasNews ||= counts !== undefined && counts.accounts > 1;
    }
    if (!this.hasNews) return;
    this.hasNews = false;
    this.learned();
  }
}
