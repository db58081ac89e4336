/** Runs `work` once things have been quiet for a while; dispose it to forget what is waiting. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly work: () => void,
    private readonly milliseconds: number,
  ) {}

  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.work, this.milliseconds);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
