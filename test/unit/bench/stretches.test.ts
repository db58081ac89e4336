import assert from 'node:assert/strict';
import { type Profiler } from 'node:inspector';
import { stretchesOf } from '../../bench/host/stretches';

const INTERVAL = 500;
const OURS = '/newscite/dist/extension.js';
const OTHERS = '/markdown/dist/extension.js';

/** What a profile's sample may stand in: root, nothing to do, ours, what ours calls, others, a collection. */
const NODES = [
  node(1, '(root)', '', [2, 3, 5, 6]),
  node(2, '(idle)', ''),
  node(3, 'answer', OURS, [4]),
  node(4, 'parse', 'native'),
  node(5, 'render', OTHERS),
  node(6, '(garbage collector)', ''),
];

function node(id: number, functionName: string, url: string, children: number[] = []): Profiler.ProfileNode {
  return { id, callFrame: { functionName, scriptId: '', url, lineNumber: 41, columnNumber: 0 }, children };
}

/** The lengths in milliseconds, of samples that lasted `deltas` microseconds each. */
function lengths(samples: number[], deltas: number[] = samples.map(() => INTERVAL)): readonly number[] {
  const profile = { nodes: NODES, startTime: 0, endTime: 0, samples, timeDeltas: [0, ...deltas] };
  return stretchesOf(profile, OURS, INTERVAL).map(({ milliseconds }) => milliseconds);
}

describe('stretchesOf', () => {
  it('adds up what runs below one file until something else does', () => {
    assert.deepEqual(lengths([2, 3, 4, 3, 2, 4, 5, 3]), [1.5, 0.5, 0.5]);
  });

  it('counts a collection to what ran before it, and none by itself', () => {
    assert.deepEqual(lengths([6, 3, 6, 3, 5, 6]), [1.5]);
  });

  it('counts a gap in the samples as a pause of the machine', () => {
    assert.deepEqual(lengths([3, 3], [90_000, INTERVAL]), [2.5]);
  });

  it('names the function of the file that was entered', () => {
    const profile = { nodes: NODES, startTime: 0, endTime: 0, samples: [4, 4], timeDeltas: [0, INTERVAL, INTERVAL] };
    assert.equal(stretchesOf(profile, OURS, INTERVAL)[0]?.entry, 'answer:42');
  });
});
