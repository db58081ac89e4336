import assert from 'node:assert/strict';
import { LatestOnly } from '../../../src/vscode/latestOnly';

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
});
