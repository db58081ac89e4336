import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSidecar } from '../../../src/core/sidecar/parseSidecar';
import { withAnnotations } from '../../../src/core/sidecar/withAnnotations';

describe('parseSidecar', () => {
  it('reads what the writer typed', () => {
    const { sidecar, problems } = parseSidecar(
      [
        'citekey: gazette2025river',
        'title: 2025',
        'author: [Jane Doe, { literal: Reuters }]',
        'issued: 2025-07-23',
        'accessed: 2025-08',
        'url: https://example.org/river',
        'mood: dark',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.equal(sidecar?.citekey, 'gazette2025river');
    assert.deepEqual(sidecar.metadata, {
      title: { value: '2025', origin: 'sidecar' },
      authors: {
        value: [
          { name: 'Jane Doe', isOrganisation: false },
          { name: 'Reuters', isOrganisation: true },
        ],
        origin: 'sidecar',
      },
      issued: { value: { year: 2025, month: 7, day: 23 }, origin: 'sidecar' },
      accessed: { value: { year: 2025, month: 8 }, origin: 'sidecar' },
      url: { value: 'https://example.org/river', origin: 'sidecar' },
    });
  });

  it('takes one author without a list', () => {
    assert.deepEqual(parseSidecar('author: Jane Doe').sidecar?.metadata.authors?.value, [
      { name: 'Jane Doe', isOrganisation: false },
    ]);
  });

  it('reads pins, whatever YAML would make of their ids', () => {
    const { sidecar } = parseSidecar(
      'pins:\n  00001234: { quote: "x ", start: 3, end: 5, paragraph: 2, article: 0e1 }\n',
    );
    assert.deepEqual(sidecar?.pins.get('00001234'), {
      id: '00001234',
      selectors: { quote: { exact: 'x ', prefix: '', suffix: '' }, position: { start: 3, end: 5 } },
      paragraph: 2,
      articleHash: '0e1',
    });
  });

  it('reads an empty file and one of comments alone', () => {
    for (const text of ['', '# nothing yet\n', '---\n']) assert.equal(parseSidecar(text).sidecar?.pins.size, 0);
  });

  it('says what is wrong with a value, and reads the rest', () => {
    const { sidecar, problems } = parseSidecar(
      'citekey: a b\nissued: 2025-13-01\ntitle: T\npins:\n  0a: { quote: x }\n',
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['invalid-citekey', 'metadata-invalid', 'sidecar-invalid'],
    );
    assert.equal(sidecar?.metadata.title?.value, 'T');
    assert.equal(sidecar.citekey, undefined);
  });

  it('gives a broken file up as a whole', () => {
    const broken = {
      'an open bracket': 'a: [',
      'a list': '- a',
      'two documents': 'a: 1\n---\nb: 2\n',
      'a key twice': 'a: 1\na: 2\n',
      'a pin twice': 'pins:\n  0a: {}\n  0a: {}\n',
      'deep brackets': `a: ${'['.repeat(16_000)}`,
      'deep lists': `${'- '.repeat(16_000)}a`,
      'a megabyte': 'a: 1 # x\n'.repeat(200_000),
    };
    for (const [name, text] of Object.entries(broken)) {
      const { sidecar, problems } = parseSidecar(text);
      assert.equal(sidecar, undefined, name);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [['sidecar-invalid', 'error']],
        name,
      );
    }
  });

  describe('after a merge that left keys twice', () => {
    const item = (id: string, quote: string, more = '') =>
      `  ${id}:\n    status: verified\n    start: 3\n    end: 9\n    quote: "${quote}"\n${more}`;

    it('reads both lists of annotations, and what is the same in both once', () => {
      const text = [
        'citekey: gazette\nannotations:\n',
        item('0a', 'harbour'),
        item('1b', 'silo'),
        '# from Kim\nannotations:\n',
        item('1b', 'silo'),
        item('2c', 'grain'),
      ].join('');
      const { sidecar, problems } = parseSidecar(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        sidecar?.annotations.map(({ id, selectors }) => [id, selectors.quote.exact]),
        [
          ['0a', 'harbour'],
          ['1b', 'silo'],
          ['2c', 'grain'],
        ],
      );
      const written = withAnnotations(text, { citekey: 'gazette', changes: [{ kind: 'remove', id: '0a' }] });
      const kept = written.kind === 'written' ? written.text : assert.fail(written.kind);
      assert.equal(kept.match(/^annotations:$/gm)?.length, 1);
      assert.match(kept, /# from Kim\n {2}(?:1b|2c):/);
      assert.equal(parseSidecar(kept).sidecar?.annotations.length, 2);
    });

    it('reads both lists of rulings, and both maps of pins', () => {
      const ruling = (quote: string) => `  - is: text\n    quote: ${quote}\n    start: 0\n    end: 4\n`;
      const pin = (id: string) =>
        `  ${id}:\n    paragraph: 1\n    article: "x"\n    quote: "a"\n    start: 0\n    end: 1\n`;
      const { sidecar, problems } = parseSidecar(
        `pins:\n${pin('0a')}boilerplate:\n${ruling('grain')}pins:\n${pin('1b')}boilerplate:\n${ruling('silo')}`,
      );
      assert.deepEqual(problems, []);
      assert.deepEqual([...(sidecar?.pins.keys() ?? [])], ['0a', '1b']);
      assert.equal(sidecar?.rulings.length, 2);
    });

    it('says so where one annotation stands in it in two ways, and takes neither', () => {
      const { sidecar, problems } = parseSidecar(
        `annotations:\n${item('0a', 'harbour')}annotations:\n${item('0a', 'silo')}`,
      );
      assert.equal(sidecar, undefined);
      assert.match(problems[0]?.message ?? '', /“0a” twice, as after a merge: delete one of the two/);
    });

    it('says which part of an annotation stands twice, until it is set anew', () => {
      const text = `annotations:\n${item('0a', 'harbour', '    status: disputed\n    modified: a\n    modified: b\n')}`;
      const { sidecar, problems } = parseSidecar(text);
      assert.equal(sidecar?.annotations[0]?.status, 'verified');
      assert.deepEqual(
        problems.map(({ severity, message }) => [severity, message.includes('“status” twice')]),
        [['warning', true]],
      );
      const edit = { kind: 'edit', id: '0a', edit: { status: 'do-not-use' }, modified: 'c' } as const;
      const written = withAnnotations(text, { citekey: 'gazette', changes: [edit] });
      const kept = written.kind === 'written' ? written.text : assert.fail(written.kind);
      assert.deepEqual(parseSidecar(kept).problems, []);
      assert.equal(kept.match(/status|modified/g)?.length, 2);
    });
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&x ',
      '*x',
      '!t ',
      '|',
      '"',
      "'",
      '# ',
      '? ',
      '  ',
      'pins:',
      'author:',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (text) => {
        parseSidecar(text.join(''));
      }),
    );
  });
});
