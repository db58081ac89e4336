import assert from 'node:assert/strict';
import { createNewscite } from '../../../../src/core';

describe('the row of an extraction', () => {
  it('lists where people stand among what they said, in the order of the text', () => {
    const newscite = createNewscite();
    const text = 'Moss opposes the dam. “It is old,” she said. Roe vowed to build it.';
    newscite.update([{ kind: 'changed', uri: 'file:///a.txt', bytes: new TextEncoder().encode(text), isNamed: true }]);
    const attributions = newscite.extractionOf('file:///a.txt')?.attributions;
    assert.deepEqual(
      attributions?.map(({ cue, isStance }) => ({ cue, isStance })),
      [
        { cue: 'opposes', isStance: true },
        { cue: 'said', isStance: false },
        { cue: 'vowed', isStance: true },
      ],
    );
  });
});
