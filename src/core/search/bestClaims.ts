/**
 * The claims with the highest scores of a segment, a lower number winning a tie, in a heap with the worst on top: most
 * claims are turned away by one comparison.
 */
export class BestClaims {
  private readonly claims: Uint32Array;
  private readonly scores: Float64Array;
  private size = 0;

  constructor(private readonly capacity: number) {
    this.claims = new Uint32Array(capacity);
    this.scores = new Float64Array(capacity);
  }

  get count(): number {
    return this.size;
  }

  /** What a score must reach to be taken. */
  get least(): number {
    return this.size < this.capacity ? -Infinity : (this.scores[0] ?? 0);
  }

  wouldTake(claim: number, score: number): boolean {
    return this.size < this.capacity || this.isWorse(0, claim, score);
  }

  /** Only what {@link wouldTake}. */
  take(claim: number, score: number): void {
    if (this.size < this.capacity) this.rise(this.size++, claim, score);
    else this.sink(claim, score);
  }

  /** In no order. */
  *entries(): Iterable<{ readonly claim: number; readonly score: number }> {
    for (let i = 0; i < this.size; i++) yield { claim: this.claims[i] ?? 0, score: this.scores[i] ?? 0 };
  }

  private isWorse(at: number, claim: number, score: number): boolean {
    const own = this.scores[at] ?? 0;
    return own < score || (own === score && (this.claims[at] ?? 0) > claim);
  }

  private rise(from: number, claim: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.isBetter(parent, claim, score)) break;
      this.move(parent, at);
      at = parent;
    }
    this.set(at, claim, score);
  }

  private sink(claim: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.isWorse(child + 1, this.claims[child] ?? 0, this.scores[child] ?? 0)) child++;
      if (!this.isWorse(child, claim, score)) break;
      this.move(child, at);
      at = child;
    }
    this.set(at, claim, score);
  }

  private isBetter(at: number, claim: number, score: number): boolean {
    return !this.isWorse(at, claim, score);
  }

  private move(from: number, to: number): void {
    this.set(to, this.claims[from] ?? 0, this.scores[from] ?? 0);
  }

  private set(at: number, claim: number, score: number): void {
    this.claims[at] = claim;
    this.scores[at] = score;
  }
}
