import assert from 'node:assert/strict';
import { BoundedCache } from '../../../src/core/text/boundedCache';

describe('BoundedCache', () => {
  const counting = (cache: BoundedCache<string, number | undefined>) => {
    const made: string[] = [];
    const of = (key: string, value?: number) =>
      cache.of(key, () => {
        made.push(key);
        return value;
      });
    return { made, of };
  };

  it('makes a value once, undefined ones too', () => {
    const { made, of } = counting(new BoundedCache(2));
    assert.deepEqual([of('a', 1), of('a', 1), of('b'), of('b')], [1, 1, undefined, undefined]);
    assert.deepEqual(made, ['a', 'b']);
  });

  it('forgets all where one more would be too many', () => {
    const { made, of } = counting(new BoundedCache(2));
    for (const key of ['a', 'b', 'c', 'c', 'a']) of(key, 1);
    assert.deepEqual(made, ['a', 'b', 'c', 'a']);
  });

  it('forgets all when it is told to', () => {
    const cache = new BoundedCache<string, number>(2);
    const { made, of } = counting(cache);
    of('a', 1);
    cache.clear();
    of('a', 1);
    assert.deepEqual(made, ['a', 'a']);
  });
});
