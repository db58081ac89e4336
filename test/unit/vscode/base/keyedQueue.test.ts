import assert from 'node:assert/strict';
import { KeyedQueue } from '../../../../src/vscode/base/keyedQueue';

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('KeyedQueue', () => {
  it('does work on one file in turn and on two side by side', async () => {
    const queue = new KeyedQueue();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await tick();
      steps.push(`${name} ends`);
    };
    await Promise.all([queue.run('a', work('a1')), queue.run('a', work('a2')), queue.run('b', work('b'))]);
    assert.ok(steps.indexOf('a1 ends') < steps.indexOf('a2 begins'));
    assert.ok(steps.indexOf('b begins') < steps.indexOf('a1 ends'));
  });

  it('tells who asked of a failure, and lets the next one have its turn', async () => {
    const queue = new KeyedQueue();
    const failing = queue.run('a', () => Promise.reject(new Error('full')));
    const next = queue.run('a', () => Promise.resolve('written'));
    await assert.rejects(failing, /full/);
    assert.equal(await next, 'written');
  });
});
