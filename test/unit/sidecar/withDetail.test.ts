import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSidecar } from '../../../src/core/sidecar/parseSidecar';
import { type DetailToKeep, withDetail } from '../../../src/core/sidecar/withDetail';

function written(current: string | undefined, detail: DetailToKeep): string {
  const result = withDetail(current, 'dam', detail);
  if (result.kind !== 'written') assert.fail(result.kind);
  return result.text;
}

const OUTLET: DetailToKeep = { key: 'outlet', value: 'Harbour Post' };

describe('withDetail', () => {
  it('begins a file', () => {
    assert.equal(written(undefined, OUTLET), 'citekey: dam\noutlet: Harbour Post\n');
  });

  it('fixes the key that the detail would change, and no other', () => {
    assert.equal(written('title: Dam\n', OUTLET), 'title: Dam\ncitekey: dam\noutlet: Harbour Post\n');
    assert.equal(written('citekey: sluice\n', OUTLET), 'citekey: sluice\noutlet: Harbour Post\n');
    const gone = written('title: Dam\noutlet: Post\n', { key: 'outlet', value: undefined });
    assert.equal(gone, 'title: Dam\ncitekey: dam\n');
    for (const citekey of ['dam', 'sluice'])
      assert.equal(written(undefined, { key: 'citekey', value: citekey }), `citekey: ${citekey}\n`);
  });

  it('puts a key where the others of its kind are, before the pins', () => {
    const text = written('citekey: dam\nurl: https://example.org/\npins: {}\n', OUTLET);
    assert.equal(text, 'citekey: dam\noutlet: Harbour Post\nurl: https://example.org/\npins: {}\n');
  });

  it('leaves the comments at the top at the top', () => {
    const text = written('# About the dam\n\ncitekey: dam\npins: {}\n', OUTLET);
    assert.equal(text, '# About the dam\n\ncitekey: dam\noutlet: Harbour Post\npins: {}\n');
    const last = written('# About the dam\n\npins: {}\n', OUTLET);
    assert.match(last, /^# About the dam\n\npins: \{\}\n(?=.*^outlet)(?=.*^citekey)/ms);
    assert.equal(written('# Nothing yet\n', OUTLET), '# Nothing yet\n\ncitekey: dam\noutlet: Harbour Post\n');
  });

  it('changes a value where it stands, with its comment and all other keys', () => {
    const own = '# mine\ncitekey: dam\n# asked twice\noutlet: "Post" # as printed\nmood: dark\n';
    assert.equal(
      written(own, OUTLET),
      '# mine\ncitekey: dam\n# asked twice\noutlet: "Harbour Post" # as printed\nmood: dark\n',
    );
  });

  it('says nothing new', () => {
    assert.deepEqual(withDetail('outlet: Harbour Post\n', 'dam', OUTLET), { kind: 'unchanged' });
    assert.deepEqual(withDetail('citekey: dam\n', 'dam', { key: 'outlet', value: undefined }), { kind: 'unchanged' });
    assert.deepEqual(withDetail(undefined, 'dam', { key: 'outlet', value: undefined }), { kind: 'unchanged' });
  });

  it('takes a value back, and leaves the key where a comment hangs on it', () => {
    const gone: DetailToKeep = { key: 'outlet', value: undefined };
    assert.equal(written('citekey: dam\noutlet: Post\nurl: u\n', gone), 'citekey: dam\nurl: u\n');
    const commented = written('citekey: dam\n# asked twice\noutlet: Post # as printed\n', gone);
    assert.match(commented, /# asked twice\noutlet: # as printed\n/);
    assert.equal(parseSidecar(commented).sidecar?.metadata.outlet, undefined);
    assert.equal(written('outlet: Post\n# key\ncitekey: dam\n', gone), '# key\ncitekey: dam\n');
    assert.match(written('# asked\noutlet: Post\n', gone), /# asked\noutlet:/);
    assert.equal(parseSidecar(written('outlet: Post\n', gone)).sidecar?.metadata.outlet, undefined);
  });

  it('writes authors, organisations as such, and keeps the list in its style', () => {
    const authors: DetailToKeep = {
      key: 'author',
      value: [
        { name: 'Jane Doe', isOrganisation: false },
        { name: 'Reuters', isOrganisation: true },
      ],
    };
    assert.equal(written('citekey: dam\n', authors), 'citekey: dam\nauthor: [ Jane Doe, { literal: Reuters } ]\n');
    assert.match(written('author: Jane Doe\n', authors), /^author: \[ Jane Doe, \{ literal: Reuters \} \]\n/);
    assert.match(written('author:\n  - Jan\n', authors), /^author:\n {2}- Jane Doe\n {2}- \{ literal: Reuters \}\n/);
  });

  it('keeps line ends and a byte order mark', () => {
    assert.equal(written('\uFEFFcitekey: dam\r\n', OUTLET), '\uFEFFcitekey: dam\r\noutlet: Harbour Post\r\n');
  });

  it('refuses a broken file', () => {
    for (const text of ['a: [', '- a', 'a: 1\n---\nb: 2', 'a: *nowhere'])
      assert.equal(withDetail(text, 'dam', OUTLET).kind, 'refused', text);
  });

  it('is read back as it was typed', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(
        line.filter((text) => text !== ''),
        (title) => {
          const text = written('pins: {}\n', { key: 'title', value: title });
          assert.equal(parseSidecar(text).sidecar?.metadata.title?.value, title);
        },
      ),
    );
  });
});
