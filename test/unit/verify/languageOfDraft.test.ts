import assert from 'node:assert/strict';
import { languageOfDraft } from '../../../src/core/verify/draft/languageOfDraft';

const SPANISH =
  'La presa de Arroyo Seco perdió doce tablones en marzo, y nadie la había mirado desde que el ayuntamiento cerró el camino.';
const ENGLISH =
  'The weir at Ostley lost twelve planks in March, and nobody had looked at it since the council closed the road.';

describe('The language of a draft', () => {
  it('is what its front matter says', () => {
    assert.equal(languageOfDraft(`---\nlang: de-AT\n---\n\n${ENGLISH}\n`), 'de');
  });

  it('is that of its body, however its front matter ends', () => {
    for (const end of ['---', '...'])
      assert.equal(languageOfDraft(`---\nabstract: ${SPANISH.repeat(3)}\n${end}\n\n${ENGLISH}\n`), 'en', end);
  });

  it('is that of all words where two rules stand around prose', () => {
    assert.equal(languageOfDraft(`---\n${SPANISH} ${SPANISH}\n---\n\n${ENGLISH}\n`), 'es');
  });
});
