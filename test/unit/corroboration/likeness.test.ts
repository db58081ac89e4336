import assert from 'node:assert/strict';
import { ClaimComparison } from '../../../src/core/corroboration/likeness';
import { type Profile, profileOf } from '../../../src/core/corroboration/profile';
import { TermReader } from '../../../src/core/corroboration/term';
import { TermIndex } from '../../../src/core/corroboration/termIndex';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { file } from '../library/files';

function profilesOf(...texts: readonly string[]): readonly Profile[] {
  const library = new SourceLibrary();
  for (const [at, text] of texts.entries()) library.apply(file(`${at}.txt`, text));
  library.refresh();
  const reader = new TermReader();
  return library.sources().map((source) => profileOf(source, reader));
}

/** How alike the first claims of two articles are. */
function likeness(one: Profile, other: Profile) {
  const index = new TermIndex();
  for (const profile of [one, other]) index.add(profile);
  const [own, their] = [one.claims[0] ?? assert.fail(), other.claims[0] ?? assert.fail()];
  return new ClaimComparison(one, other, index).likeness(own, their, 0);
}

describe('The likeness of two claims', () => {
  it('is the same from both sides, where a word is a name in one article alone', () => {
    const [one, other] = profilesOf(
      'The board of Granite turned the offer down on Monday. Its rival Granite Holdings declined to comment.',
      'The board turned an offer for the granite quarry down.',
    );
    assert.ok(one && other);
    const theirs = new Set(other.claims[0]?.terms);
    const named = one.claims[0]?.terms.filter((term) => one.names.has(term) && theirs.has(term)) ?? [];
    assert.ok(named.some((term) => !other.names.has(term)));
    assert.deepEqual(likeness(one, other), likeness(other, one));
  });

  it('is the higher the more figures both give', () => {
    const [one, other, third] = profilesOf(
      'The quarry sold 4,300 tonnes of granite in May.',
      'In May the quarry sold 4,300 tonnes of stone.',
      'In May the quarry sold 9,100 tonnes of stone.',
    );
    assert.ok(one && other && third);
    assert.ok(likeness(one, other).score > likeness(one, third).score);
  });
});
