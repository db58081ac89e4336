import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LatestOnly } from '../../../../src/vscode/base/latestOnly';

/** Answers only when told to. */
class Oracle {
  readonly asked: string[] = [];
  private readonly waiting: ((answer: string) => void)[] = [];

  readonly answer = (question: string): Promise<string> => {
    this.asked.push(question);
    return new Promise((resolve) => this.waiting.push(resolve));
  };

  async speak(answer: string): Promise<void> {
    this.waiting.shift()?.(answer);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('LatestOnly', () => {
  function set() {
    const oracle = new Oracle();
    const heard: string[] = [];
    const errors: unknown[] = [];
    const latest = new LatestOnly(
      oracle.answer,
      (answer: string, question: string) => heard.push(`${question}: ${answer}`),
      (error) => errors.push(error),
    );
    return { oracle, heard, errors, latest };
  }

  it('asks one question at a time, and of those that wait only the newest', async () => {
    const { oracle, heard, latest } = set();
    for (const question of ['f', 'fe', 'fed']) latest.ask(question);
    await oracle.speak('1');
    await oracle.speak('2');
    assert.deepEqual(oracle.asked, ['f', 'fed']);
    assert.deepEqual(heard, ['f: 1', 'fed: 2']);
  });

  it('settles when the newest question is answered', async () => {
    const { oracle, heard, latest } = set();
    latest.ask('f');
    latest.ask('fe');
    const settled = latest.settled().then(() => heard.push('settled'));
    await oracle.speak('1');
    await oracle.speak('2');
    await settled;
    assert.deepEqual(heard, ['f: 1', 'fe: 2', 'settled']);
  });

  it('hands nothing out once it is disposed', async () => {
    const { oracle, heard, latest } = set();
    latest.ask('f');
    latest.dispose();
    latest.ask('fe');
    await oracle.speak('1');
    assert.deepEqual(heard, []);
    assert.deepEqual(oracle.asked, ['f']);
  });

  it('goes on after a question that could not be answered', async () => {
    const heard: string[] = [];
    const errors: unknown[] = [];
    const latest = new LatestOnly(
      (question: string) => (question === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(question)),
      (answer) => heard.push(answer),
      (error) => errors.push(String(error)),
    );
    latest.ask('bad');
    latest.ask('good');
    await latest.settled();
    assert.deepEqual([heard, errors], [['good'], ['Error: no']]);
  });

  it('ends with the newest question, whatever comes when: one at a time, and no answer behind a newer one', async () => {
    const steps = fc.array(fc.constantFrom('ask', 'answer', 'fail'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const running: { resolve(): void; reject(): void }[] = [];
        const delivered: number[] = [];
        let most = 0;
        const latest = new LatestOnly(
          (question: number) =>
            new Promise<number>((resolve, reject) => {
              running.push({
                resolve: () => {
                  resolve(question);
                },
                reject: () => {
                  reject(new Error('no'));
                },
              });
              most = Math.max(most, running.length);
            }),
          (answer, question) => {
            assert.equal(answer, question);
            delivered.push(answer);
          },
          () => undefined,
        );
        let asked = 0;
        const end = async (how: 'resolve' | 'reject') => {
          running.shift()?.[how]();
          await new Promise((resolve) => setImmediate(resolve));
        };
        for (const step of script) {
          if (step === 'ask') latest.ask(++asked);
          else await end(step === 'answer' ? 'resolve' : 'reject');
        }
        latest.ask(++asked);
        while (running.length > 0) await end('resolve');
        await latest.settled();
        assert.deepEqual(
          delivered,
          [...new Set(delivered)].sort((a, b) => a - b),
        );
        assert.equal(delivered.at(-1), asked);
        assert.equal(most, 1);
      }),
      { numRuns: 100 },
    );
  });
});
