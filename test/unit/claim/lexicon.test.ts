import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/claim/language/languages';
import { signSet } from '../../../src/core/claim/sign/signSet';
import { WordClass } from '../../../src/core/claim/token/word';
import { extract, onlyClaim } from './article';

describe('lexicon', () => {
  const { lexicon } = languageOf('en');

  it('knows a listed word however it is written', () => {
    for (const written of ['reportedly', 'Reportedly', 'REPORTEDLY'])
      assert.equal(lexicon.wordOf(written).classes & WordClass.Hearsay, WordClass.Hearsay);
    assert.equal(lexicon.wordOf('Don’t'), lexicon.wordOf("don't"));
  });

  it('tells other words by their endings, hyphens and digits', () => {
    assert.equal(lexicon.wordOf('barked').classes, WordClass.Past);
    assert.equal(lexicon.wordOf('barked').signs, signSet(['past', 'participle']));
    assert.equal(lexicon.wordOf('twenty-five').signs, signSet(['number']));
    assert.equal(lexicon.wordOf('3.5').signs, signSet(['numeral']));
    assert.deepEqual(lexicon.wordOf('Springfield'), { lower: 'springfield', classes: 0, signs: 0 });
  });

  it('finds signs behind an opening word, and speech behind a lone quotation mark', () => {
    assert.deepEqual(
      onlyClaim('Reportedly the lake is dry.').hedges.map(({ text }) => text),
      ['Reportedly'],
    );
    assert.equal(extract('“The lake is dry.” — Jane Roe').attributions.length, 1);
  });

  it('lets no name begin with a small word in a language without tables', () => {
    assert.deepEqual(
      onlyClaim('And Japan sent divers.', { lang: 'und' }).names.map(({ text }) => text),
      ['Japan'],
    );
  });
});
