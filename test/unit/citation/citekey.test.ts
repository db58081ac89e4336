import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ArticleMetadata, type MetadataValue } from '../../../src/core/article/article';
import { generateCitekey, isCitekey, CitekeyPool } from '../../../src/core/citation/citekey';

function value<T>(of: T): MetadataValue<T> {
  return { value: of, origin: 'header' };
}

describe('generateCitekey', () => {
  const rows: readonly (readonly [title: string, metadata: ArticleMetadata, text: string, key: string])[] = [
    [
      'takes outlet, year and a telling word',
      { outlet: value('The Gazette'), issued: value({ year: 2025 }), title: value('Why the River Rose') },
      '',
      'gazette2025river',
    ],
    ['leaves an unknown year out', { outlet: value('Gazette') }, 'The river rose.', 'gazetteriver'],
    ['does not repeat the outlet', { outlet: value('RiverPost') }, 'RiverPost - A flood came.', 'riverpostflood'],
    [
      'takes the host where no outlet is known',
      { url: value('https://www.herald.co.uk/x') },
      'The river rose.',
      'heraldriver',
    ],
    [
      'else the author',
      { authors: value([{ name: 'Ada van der Berg', isOrganisation: false }]) },
      'The river rose.',
      'vanderbergriver',
    ],
    ['else two words', {}, 'The river rose.', 'riverrose'],
    [
      'spells diacritics in ASCII',
      { outlet: value('Süddeutsche Straße') },
      'Über die Überschwemmung',
      'suddeutschestrasseuberschwemmung',
    ],
    ['spells Cyrillic in ASCII', { outlet: value('Украина') }, 'Щука', 'ukrainashchuka'],
    ['begins with a letter', { outlet: value('20 Minuten') }, 'Flut', 'n20minutenflut'],
    ['passes over front matter', { outlet: value('Gazette') }, '---\nfoo: bar\n---\nThe river', 'gazetteriver'],
  ];
  for (const [title, metadata, text, key] of rows) {
    it(title, () => {
      assert.equal(generateCitekey(metadata, text), key);
    });
  }

  it('has an ASCII key for any script', () => {
    assert.match(generateCitekey({ outlet: value('新华社'), title: value('洪水来了') }, ''), /^source[0-9a-f]{4}$/);
    assert.match(
      generateCitekey({ outlet: value('Xinhua'), issued: value({ year: 2025 }) }, '洪水来了'),
      /^xinhua2025[0-9a-f]{4}$/,
    );
  });

  it('is always a plain key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (outlet, text) => {
        const key = generateCitekey({ outlet: value(outlet) }, text);
        assert.match(key, /^[a-z][a-z0-9_]*$/);
        assert.ok(isCitekey(key));
      }),
    );
  });
});

describe('CitekeyPool', () => {
  it('counts up, past what is taken', () => {
    const pool = new CitekeyPool(['a_3']);
    assert.deepEqual(
      ['a', 'b', 'a', 'a', 'a_2'].map((base) => pool.take(base)),
      ['a', 'b', 'a_2', 'a_4', 'a_2_2'],
    );
  });
});

describe('isCitekey', () => {
  it('holds for what pandoc reads whole without braces', () => {
    for (const key of ['a', '_a', '1', 'doi:10.1/x', 'é', 'a//b']) assert.ok(isCitekey(key), key);
    for (const key of ['', 'a.', 'a b', 'a--b', '{a}', '-a', '*']) assert.ok(!isCitekey(key), key);
  });
});
