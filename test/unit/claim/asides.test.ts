import assert from 'node:assert/strict';
import { extract, sentencesOf } from './article';

/** What is left out of a passage, with its reason. */
function asidesOf(text: string): string[] {
  return extract(text).asides.map(({ range, why }) => `${why}: ${text.slice(range.start, range.end)}`);
}

describe('asides in a paragraph', () => {
  it('are sentences without a word', () => {
    assert.deepEqual(sentencesOf('The lake is dry. (...) Nobody swims. 3.'), ['The lake is dry.', 'Nobody swims.']);
    assert.deepEqual(asidesOf('The lake is dry. (...) Nobody swims.'), ['markup: (...)']);
    assert.deepEqual(sentencesOf('橋は安全だ。', 'ja'), ['橋は安全だ。']);
  });

  it('are labels before what a page points to', () => {
    const text = 'Le lac est vide. Lire aussi : La ville a fermé le pont mardi.';
    assert.deepEqual(sentencesOf(text, 'fr'), ['Le lac est vide.', 'La ville a fermé le pont mardi.']);
    assert.deepEqual(asidesOf(text), ['read-more: Lire aussi :']);
    assert.deepEqual(asidesOf('Lire aussi Balzac est permis.'), []);
    assert.deepEqual(asidesOf('O lago secou. Leia mais.'), ['read-more: Leia mais.']);
  });

  it('are calls to read on', () => {
    assert.deepEqual(asidesOf('O lago secou. Saiba como a cidade reagiu à seca.'), [
      'read-more: Saiba como a cidade reagiu à seca.',
    ]);
    assert.deepEqual(asidesOf('O lago secou. Saiba-se que chove.'), []);
  });

  it('end at the colon of what they announce', () => {
    assert.deepEqual(sentencesOf('O lago secou. Leia abaixo a íntegra da nota: A cidade não comenta.', 'pt'), [
      'O lago secou.',
      'A cidade não comenta.',
    ]);
    assert.deepEqual(asidesOf('Veja os números "A cidade perdeu casas", disse ela.'), []);
  });

  it('are offers of help', () => {
    assert.deepEqual(asidesOf('If you have been affected by these issues, the harbour line can help.').length, 1);
    assert.deepEqual(asidesOf('If you have been there, the harbour line can help.'), []);
  });

  it('are the signature of an agency', () => {
    assert.deepEqual(asidesOf('Der See ist leer. (APA, 1.3.2016)'), ['byline: (APA, 1.3.2016)']);
    assert.deepEqual(asidesOf('Der See ist leer. (Die Fische leben.)'), []);
  });
});
