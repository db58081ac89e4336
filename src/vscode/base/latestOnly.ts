/**
 * Answers the newest of many questions: one at most is being answered, the newest waits, those between are dropped.
 * Answers therefore arrive in the order of their questions and an old one never replaces a newer one.
 */
export class LatestOnly<Question, Answer> {
  private waiting: { readonly question: Question } | undefined;
  private running: Promise<void> | undefined;
  private isDisposed = false;

  constructor(
    private readonly answer: (question: Question) => Promise<Answer>,
    private readonly deliver: (answer: Answer, question: Question) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  ask(question: Question): void {
    if (this.isDisposed) return;
    this.waiting = { question };
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  /** Resolves when the newest question has been answered; at once when it has. */
  async settled(): Promise<void> {
    await this.running;
  }

  dispose(): void {
    this.isDisposed = true;
    this.waiting = undefined;
  }

  private async run(): Promise<void> {
    for (let next = this.take(); next; next = this.take()) await this.answerOne(next.question);
  }

  private take(): { readonly question: Question } | undefined {
    const next = this.waiting;
    this.waiting = undefined;
    return next;
  }

  private async answerOne(question: Question): Promise<void> {
    try {
      const answer = await this.answer(question);
      if (!this.isDisposed) this.deliver(answer, question);
    } catch (error) {
      if (!this.isDisposed) this.fail(error);
    }
  }
}
