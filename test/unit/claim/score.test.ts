import assert from 'node:assert/strict';
import { onlyClaim } from './article';

const score = (text: string) => onlyClaim(text).score;

function inFallingOrder(...texts: readonly string[]): void {
  const scores = texts.map(score);
  const sorted = [...scores].sort((a, b) => b - a);
  assert.deepEqual(scores, sorted);
  assert.equal(new Set(scores).size, scores.length);
}

describe('score', () => {
  it('is higher for what can be looked up', () => {
    inFallingOrder(
      'Acme cut 300 jobs in Springfield in 2019, Ada Moss said.',
      'The mood there is said to be poor these days.',
    );
  });

  it('is lower for questions, opinions and filler', () => {
    inFallingOrder('Acme is cutting the jobs of divers.', 'Is Acme cutting the jobs of divers?');
    inFallingOrder('Acme is cutting the jobs of divers.', 'Acme should be cutting jobs of divers.');
    inFallingOrder('Acme is cutting the jobs of divers.', 'Thank you all so much for coming here.');
  });

  it('tells what was done from what is planned', () => {
    inFallingOrder('The firm has closed the mine.', 'The firm closed the mine.', 'The firm will close the mine.');
    inFallingOrder('The firm has never closed a mine.', 'The firm is going to close a mine.');
    inFallingOrder('The mine was closed.', 'The mine is deep.');
  });

  it('tells what others did from what I think', () => {
    inFallingOrder('They built the dam.', 'I built the dam.', 'I think that I built the dam.');
  });

  it('counts a number with separators once, in quotation marks too', () => {
    assert.equal(score('“They sold 12,500 boats that autumn.”'), score('“They sold 12500 boats that autumn.”'));
  });

  it('values money and shares above other numbers, and any number above none', () => {
    inFallingOrder('The dam held 40% back.', 'The dam held 40 boats back.', 'The dam held the boats back.');
  });

  it('values superlatives and records', () => {
    inFallingOrder(
      'It is the deepest lake of the land, the richest too.',
      'It is a deep lake of the land, a rich one too.',
    );
    inFallingOrder('The senate blocked it.', 'The cousins blocked it.');
  });

  it('grows no more with the hundredth sign than with the fourth', () => {
    const heap = (count: number) => score(`${'Wages rose and '.repeat(count)}wages fell.`);
    assert.equal(heap(40), heap(100));
  });
});
