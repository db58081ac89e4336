/** Milliseconds without a call in which a writer may be taken to wait for nothing. */
const QUIET = 10;

/** Does what a later call would have to pay for, a little at a time, while no call comes. */
export class Upkeep {
  private turn: ReturnType<typeof setTimeout> | undefined;

  /** @param tend does a little, and says whether there is more to do */
  constructor(private readonly tend: () => boolean) {}

  /** To be told of each call when it was taken up. */
  afterCall(): void {
    clearTimeout(this.turn);
    this.turn = setTimeout(() => {
      this.run();
    }, QUIET);
  }

  /** A turn of the event loop each: a call that comes meanwhile waits for one of them at most. */
  private run(): void {
    if (!this.tend()) return;
    this.turn = setTimeout(() => {
      this.run();
    });
  }
}
