import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/claim/language/languages';
import { signSet } from '../../../src/core/claim/sign/signSet';
import { endsInEd } from '../../../src/core/claim/token/ending';
import { NO_WORD, Part, WordClass } from '../../../src/core/claim/token/word';
import { extract, onlyClaim } from './article';

describe('lexicon', () => {
  const { lexicon } = languageOf('en');
  const listed = (written: string) => lexicon.listedAt(`(${written})`, 1, written.length + 1);
  const unlisted = (written: string) => lexicon.unlistedAt(`(${written})`, 1, written.length + 1);

  it('knows a listed word however it is written', () => {
    for (const written of ['reportedly', 'Reportedly', 'REPORTEDLY'])
      assert.equal(listed(written)?.lower, 'reportedly');
    assert.equal((listed('reportedly')?.classes ?? 0) & WordClass.Hearsay, WordClass.Hearsay);
    assert.equal(listed('Don’t'), listed("don't"));
  });

  it('knows all parts of speech that a word has in the grammar of its language', () => {
    assert.equal(listed('Once')?.parts, Part.Subordinator | Part.Adverb);
    assert.equal(listed('barking')?.parts, undefined);
    assert.equal(listed('Ada')?.parts, 0);
    const { lexicon: german } = languageOf('de');
    assert.equal((german.listedAt('Wie', 0, 3)?.parts ?? 0) & Part.AsWord, Part.AsWord);
    assert.equal(listed('wie'), undefined);
  });

  it('finds long words and those of other scripts by all their letters', () => {
    const { lexicon: french } = languageOf('fr');
    assert.equal(french.listedAt('PROBABLEMENT', 0, 12)?.lower, 'probablement');
    assert.equal(listed('unconfirmed'), listed('Unconfirmed'));
    assert.equal(listed('disagreement'), undefined);
    assert.equal(listed('probablyy'), undefined);
    assert.equal(listed('Ċprobably'), undefined);
  });

  it('tells other words by their endings, hyphens and digits', () => {
    assert.equal(listed('barked'), undefined);
    assert.equal(unlisted('barked').classes, WordClass.Past);
    assert.equal(unlisted('barked').signs, signSet(['past', 'participle']));
    assert.equal(unlisted('twenty-five').signs, signSet(['number']));
    assert.equal(unlisted('3.5').signs, signSet(['numeral']));
    assert.deepEqual(unlisted('springfield'), NO_WORD);
    assert.equal(unlisted('Springfield’s').classes, WordClass.Possessive);
    assert.equal(unlisted('BARKED').classes, WordClass.Past);
    assert.equal(lexicon.unlistedAt("'s", 1, 2).classes, 0);
  });

  it('takes for a past what ends so behind two letters', () => {
    assert.deepEqual(
      ['rained', 'need', 'red', '42ed', 'ed', '', 'raines'].map((word) => endsInEd(word)),
      [true, true, false, false, false, false, false],
    );
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
