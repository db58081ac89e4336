import assert from 'node:assert/strict';
import { type Account, CorroborationIndex } from '../../../src/core/corroboration/corroborationIndex';
import { packProfile, storedProfile } from '../../../src/core/corroboration/packedProfile';
import { packProfiles, unpackProfiles } from '../../../src/core/corroboration/packedProfiles';
import { type Profile, profileOf } from '../../../src/core/corroboration/profile';
import { TermReader } from '../../../src/core/corroboration/term';
import { type Source } from '../../../src/core/library/source';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { file, uriOf } from '../library/files';

const ARTICLES = {
  'mill.md':
    '---\noutlet: Harbour Post\ndate: 2026-03-04\n---\n\nThe paper mill in Ostrand will close in June, its owner Karsund announced.\n\nAbout 410 workers lose their jobs, mayor Ina Velde said on Monday.\n\nThe mill used 30,000 tonnes of spruce a year.\n',
  'closing.md':
    '---\noutlet: Coast Wire\ndate: 2026-03-05\n---\n\nKarsund, the owner of the paper mill, said that Ostrand would lose it in June.\n\nMayor Ina Velde said about 380 workers lose their jobs.\n\nSpruce from the valley went there for a century.\n',
  'old.md': '---\noutlet: Almanac\ndate: 1961-07-09\n---\n\nA bridge was opened in Tresk by the crown prince.\n',
  'undated.txt': 'The choir of Tresk sings 12 songs on Friday.\n\nIts leader Ola Brun wrote 3 of them.\n',
};

function sourcesOf(articles: Readonly<Record<string, string>>): readonly Source[] {
  const library = new SourceLibrary();
  for (const [name, text] of Object.entries(articles)) library.apply(file(name, text));
  library.refresh();
  return library.sources();
}

const sources = sourcesOf(ARTICLES);
const mill = sources.find(({ uri }) => uri === uriOf('mill.md')) ?? assert.fail();

function seen({ claims, ...profile }: Profile): unknown {
  return { ...profile, claims: claims.map(({ claim, ...rest }) => ({ claim, ...rest })) };
}

/** The source, with the list of those whose claims were asked for. */
function watched(source: Source, asked: string[]): Source {
  return Object.defineProperty({ ...source }, 'claims', {
    get: () => {
      asked.push(source.uri);
      return source.claims;
    },
  });
}

function restored(from: CorroborationIndex, asked: string[] = []): CorroborationIndex {
  const index = new CorroborationIndex();
  const byUri = new Map(sources.map((source) => [source.uri, watched(source, asked)]));
  for (const { uri, bytes } of unpackProfiles(packProfiles([...from.packing()])))
    index.restoreSource(byUri.get(uri) ?? assert.fail(uri), bytes);
  return index;
}

function fresh(): CorroborationIndex {
  const index = new CorroborationIndex();
  for (const source of sources) index.replaceSource(source);
  return index;
}

const storiesOf = (index: CorroborationIndex) =>
  index.allStories().map((story) => [index.accountsAmong(story).length, story.map(({ source: { uri } }) => uri)]);
const accountsOf = (accounts: readonly Account[]) =>
  accounts.map((account) => account.map(({ source: { uri }, ...rest }) => ({ uri, ...rest })));

describe('A packed profile', () => {
  it('is the same again', () => {
    const reader = new TermReader();
    for (const source of sources) {
      const profile = profileOf(source, reader);
      assert.deepEqual(seen(storedProfile(source, packProfile(profile))), seen(profile));
    }
  });

  it('tells of stories without a look at a claim', () => {
    const asked: string[] = [];
    const index = restored(fresh(), asked);
    assert.deepEqual(storiesOf(index), storiesOf(fresh()));
    assert.deepEqual(storiesOf(index)[0], [2, [uriOf('closing.md'), uriOf('mill.md')]]);
    assert.deepEqual(asked, []);
  });

  it('tells of the same accounts, with a look at the articles that have one', () => {
    for (const claim of sources.flatMap(({ claims }) => claims))
      assert.deepEqual(accountsOf(restored(fresh()).accountsOf(claim)), accountsOf(fresh().accountsOf(claim)));
    const asked: string[] = [];
    const workers = mill.claims.find(({ words }) => words.includes('410')) ?? assert.fail();
    assert.equal(restored(fresh(), asked).accountsOf(workers).length, 2);
    assert.deepEqual([...new Set(asked)].sort(), [uriOf('closing.md'), uriOf('mill.md')]);
  });

  it('is handed on as it is by whoever has not read it', () => {
    const asked: string[] = [];
    const index = restored(fresh(), asked);
    assert.deepEqual([...index.packing()], [...fresh().packing()]);
    assert.deepEqual([...restored(index).packing()], [...fresh().packing()]);
    assert.deepEqual(asked, []);
  });

  it('is forgotten with its article, and replaced by a newer one', () => {
    const index = restored(fresh());
    index.removeSource(mill.uri);
    assert.deepEqual(index.accountsOf(mill.claims[0] ?? assert.fail()), []);
    index.replaceSource(mill);
    assert.deepEqual(storiesOf(index), storiesOf(fresh()));
    index.clear();
    assert.deepEqual(index.allStories(), []);
  });
});
