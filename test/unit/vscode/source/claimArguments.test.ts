import assert from 'node:assert/strict';
import {
  annotationPlaceIn,
  claimIdIn,
  claimIdsIn,
  locationIn,
  locationsIn,
  recordRequestIn,
  copiedPassageIn,
} from '../../../../src/vscode/source/claimArguments';

const location = {
  uri: 'file:///a.txt',
  encoding: 'utf8',
  range: { start: 0, end: 4 },
  span: { from: { line: 0, character: 0 }, to: { line: 0, character: 4 } },
};

describe('copiedPassageIn', () => {
  it('reads what was copied from an article, and nothing else', () => {
    const copied = { sourceUri: 'file:///a.txt', range: { start: 2, end: 5 } };
    assert.deepEqual(copiedPassageIn(JSON.stringify({ ...copied, more: 1 })), copied);
    for (const json of [
      undefined,
      '',
      '{',
      '[]',
      '{"sourceUri":"x"}',
      '{"sourceUri":"x","range":{"start":-1,"end":2}}',
    ])
      assert.equal(copiedPassageIn(json), undefined);
  });
});

describe('The arguments of a command', () => {
  it('name a claim by id, or by the tree item that shows it', () => {
    assert.equal(claimIdIn({ claimId: '8f3a91c2' }), '8f3a91c2');
    assert.equal(claimIdIn({ kind: 'claim', claim: { id: '8f3a91c2' } }), '8f3a91c2');
    for (const nonsense of [undefined, null, 7, 'x', {}, { claimId: 7 }, { claim: 'x' }])
      assert.equal(claimIdIn(nonsense), undefined);
  });

  it('mean the whole selection when the clicked item is part of it', () => {
    const item = (id: string) => ({ claim: { id } });
    assert.deepEqual(claimIdsIn(item('b'), [item('a'), item('b')]), ['a', 'b']);
    assert.deepEqual(claimIdsIn(item('c'), [item('a'), item('b')]), ['c']);
    assert.deepEqual(claimIdsIn(undefined, [item('a')]), []);
  });

  it('lead to a place only when every part of it is of its kind', () => {
    assert.deepEqual(locationIn(location), location);
    assert.deepEqual(locationIn({ source: { location } }), location);
    assert.deepEqual(locationIn({ claim: { location } }), location);
    const { span } = location;
    for (const broken of [
      { ...location, uri: 1 },
      { ...location, encoding: undefined },
      { ...location, span: { ...span, from: { line: -1, character: 0 } } },
      { ...location, span: { ...span, to: { line: 0.5, character: 0 } } },
      { ...location, span: undefined },
    ])
      assert.equal(locationIn(broken), undefined);
  });

  it('ask for a record with a draft and a key', () => {
    const request = { draft: 'file:///d.md', citekey: 'k' };
    assert.deepEqual(recordRequestIn({ ...request, claimId: 'c', more: 1 }), { ...request, claimId: 'c' });
    assert.deepEqual(recordRequestIn({ ...request, claimId: 7 }), request);
    assert.equal(recordRequestIn({ draft: 1, citekey: 'k' }), undefined);
  });

  it('name an annotation by its article and id', () => {
    const place = { sourceUri: 'file:///dam.txt', id: '0b' };
    assert.deepEqual(annotationPlaceIn({ ...place, more: 1 }), place);
    for (const nonsense of [undefined, 'x', { id: '0b' }, { ...place, id: 7 }])
      assert.equal(annotationPlaceIn(nonsense), undefined);
  });
});

describe('The places of a tree command', () => {
  const at = (start: number) => ({
    uri: 'file:///dam.txt',
    encoding: 'utf8',
    range: { start, end: start + 1 },
    span: { from: { line: 0, character: start }, to: { line: 0, character: start + 1 } },
  });
  const claim = { kind: 'claim', claim: { location: at(1) } };
  const aside = { kind: 'aside', aside: { location: at(5) } };

  it('are those of all that are selected, or of the clicked one beside them', () => {
    assert.deepEqual(locationsIn(claim, [claim, aside]), [at(1), at(5)]);
    assert.deepEqual(locationsIn(aside, [claim]), [at(5)]);
    assert.deepEqual(locationsIn(aside, undefined), [at(5)]);
  });

  it('are none where there is no place', () => {
    for (const nonsense of [undefined, {}, { claim: { location: { uri: 'x' } } }, 'x'])
      assert.deepEqual(locationsIn(nonsense, [nonsense]), []);
  });
});
