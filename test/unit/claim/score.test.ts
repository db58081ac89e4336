import assert from 'node:assert/strict';
import { onlyClaim } from './article';

const score = (text: string) => onlyClaim(text).score;

describe('score', () => {
  it('is higher for what can be looked up', () => {
    assert.ok(
      score('Acme cut 300 jobs in Springfield in 2019, Ada Moss said.') >
        score('The mood there is said to be poor these days.'),
    );
  });

  it('is lower for questions, opinions and filler', () => {
    const plain = score('Acme is cutting the jobs of divers.');
    assert.ok(score('Is Acme cutting the jobs of divers?') < plain);
    assert.ok(score('Acme should be cutting jobs of divers.') < plain);
    assert.ok(score('Thank you all so much for coming here.') < plain);
  });
});
