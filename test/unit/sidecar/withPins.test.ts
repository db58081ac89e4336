import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSidecar } from '../../../src/core/sidecar/parseSidecar';
import { withPins } from '../../../src/core/sidecar/withPins';
import { pin, pins } from './pins';

function written(current: string | undefined, ...kept: Parameters<typeof withPins>[1]['pins']): string {
  const result = withPins(current, { citekey: 'gazette', pins: kept });
  if (result.kind !== 'written') assert.fail(result.kind);
  return result.text;
}

describe('withPins', () => {
  it('begins a file', () => {
    assert.equal(
      written(undefined, pin('8f3a91c2')),
      [
        'citekey: gazette',
        'pins:',
        '  8f3a91c2:',
        '    paragraph: 1',
        '    article: "00112233445566ff"',
        '    quote: "The river rose."',
        '    prefix: "By Ada. "',
        '    suffix: " It fell."',
        '    start: 8',
        '    end: 23',
        '',
      ].join('\n'),
    );
  });

  it('keeps pins sorted, in whatever order they come', () => {
    const text = written(written(undefined, pin('0b'), pin('0d')), pin('0c'), pin('0a'));
    assert.deepEqual([...(parseSidecar(text).sidecar?.pins.keys() ?? [])], ['0a', '0b', '0c', '0d']);
    assert.equal(text, written(undefined, pin('0a'), pin('0b'), pin('0c'), pin('0d')));
  });

  it('changes nothing the second time', () => {
    const kept = { citekey: 'gazette', pins: [pin('0a')] };
    assert.deepEqual(withPins(written(undefined, pin('0a')), kept), { kind: 'unchanged' });
  });

  it('brings a pin up to date where it stands', () => {
    const text = written(written(undefined, pin('0a'), pin('0b')), pin('0a', 'The river fell.'));
    assert.equal(parseSidecar(text).sidecar?.pins.get('0a')?.selectors.quote.exact, 'The river fell.');
  });

  it('keeps comments, order and keys of others', () => {
    const own = [
      '# About this article',
      '',
      'title: River # as printed',
      'annotations:',
      '  - note: check the gauge',
      '    tags: [ water ]',
      'pins:',
      '  # the best one',
      '  0b:',
      '    mine: 1 # !',
    ];
    const text = written(own.join('\n'), pin('0a'), pin('0b'));
    for (const line of own) assert.ok(text.includes(line), line);
    assert.ok(text.indexOf('# the best one') > text.indexOf('0a:'));
    assert.ok(text.indexOf('title') < text.indexOf('annotations'));
    assert.ok(text.startsWith('# About'));
  });

  it('never changes a citekey', () => {
    assert.equal(parseSidecar(written('citekey: mine\n', pin('0a'))).sidecar?.citekey, 'mine');
  });

  it('keeps line ends and a byte order mark', () => {
    const text = written('\uFEFFtitle: River\r\n', pin('0a'));
    assert.ok(text.startsWith('\uFEFFtitle: River\r\n'));
    assert.ok(!/[^\r]\n/.test(text));
  });

  it('refuses a broken file', () => {
    for (const text of ['a: [', '- a', 'a: 1\n---\nb: 2', 'a: *nowhere']) {
      assert.equal(withPins(text, { citekey: 'gazette', pins: [pin('0a')] }).kind, 'refused', text);
    }
  });

  it('gives back every pin as it was', () => {
    const list = fc.uniqueArray(pins, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, (kept) => {
        const { sidecar, problems } = parseSidecar(written(undefined, ...kept));
        assert.deepEqual(problems, []);
        for (const one of kept) assert.deepEqual(sidecar?.pins.get(one.id), one);
      }),
    );
  });

  it('keeps every key and comment of any file', () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 });
    fc.assert(
      fc.property(keys, pins, (names, one) => {
        const own = names.filter((name) => !['pins', 'citekey'].includes(name));
        const text = written(own.map((name) => `# on ${name}\n${name}: value of ${name}\n`).join(''), one);
        for (const name of own) assert.ok(text.includes(`# on ${name}\n${name}: value of ${name}\n`));
      }),
    );
  });
});
