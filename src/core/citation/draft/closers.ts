/** Finds closing marks such as `-->` ahead, in linear time however often they are missing. Ask from front to back. */
export class Closers {
  private readonly found = new Map<string, number>();

  constructor(private readonly draft: string) {}

  /** Where the next `closer` at or behind `from` ends. */
  endOf(closer: string, from: number): number | undefined {
    let at = this.found.get(closer) ?? -Infinity;
    if (at < from) {
      at = this.draft.indexOf(closer, from);
      if (at < 0) at = Infinity;
      this.found.set(closer, at);
    }
    return at === Infinity ? undefined : at + closer.length;
  }
}
