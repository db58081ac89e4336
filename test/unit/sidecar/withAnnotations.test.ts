import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Annotation } from '../../../src/core/annotation/annotation';
import { type AnnotationChange } from '../../../src/core/annotation/annotationChange';
import { parseSidecar } from '../../../src/core/sidecar/parseSidecar';
import { withAnnotations } from '../../../src/core/sidecar/withAnnotations';
import { annotation, annotations } from './annotations';

const LATER = '2026-03-06T16:00:03.007Z';

function written(current: string | undefined, ...changes: readonly AnnotationChange[]): string {
  const result = withAnnotations(current, { citekey: 'gazette', changes });
  if (result.kind !== 'written') assert.fail(JSON.stringify(result));
  return result.text;
}

const put = (each: Annotation): AnnotationChange => ({ kind: 'put', annotation: each });

function read(text: string): readonly Annotation[] {
  const { sidecar, problems } = parseSidecar(text);
  assert.deepEqual(problems, []);
  return sidecar?.annotations ?? [];
}

describe('withAnnotations', () => {
  it('begins a file', () => {
    const reply = { id: '91b5e02f', text: 'May it is.', author: 'Kim Lee', created: LATER };
    assert.equal(
      written(undefined, put(annotation('3c07d1be', { note: 'Ask.\n\nThen *write*.', replies: [reply] }))),
      [
        'citekey: gazette',
        'annotations:',
        '  3c07d1be:',
        '    status: disputed',
        '    start: 8',
        '    end: 23',
        '    created: 2026-03-05T09:12:44.310Z',
        '    quote: "The river rose."',
        '    prefix: "By Ada. "',
        '    suffix: " It fell."',
        '    author: Ada Quill',
        '    tags: [ water, to call ]',
        '    note: |-',
        '      Ask.',
        '',
        '      Then *write*.',
        '    replies:',
        '      91b5e02f:',
        '        author: Kim Lee',
        '        text: May it is.',
        '        created: 2026-03-06T16:00:03.007Z',
        '    modified: 2026-03-05T09:12:44.310Z',
        '',
      ].join('\n'),
    );
  });

  it('reads back whatever it wrote, also with the line ends of Windows', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(annotations, { maxLength: 4, selector: ({ id }) => id }),
        fc.boolean(),
        (all, isDos) => {
          const current = isDos ? '# mine\r\ncitekey: gazette\r\n' : undefined;
          const byId = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
          if (all.length > 0) assert.deepEqual(read(written(current, ...all.map(put))), byId);
        },
      ),
    );
  });

  it('keeps them sorted, in whatever order they come', () => {
    const [a, b, c] = [annotation('0a'), annotation('0b'), annotation('0c')];
    assert.equal(written(written(undefined, put(b)), put(c), put(a)), written(undefined, put(a), put(b), put(c)));
  });

  it('changes what is said and nothing around it', () => {
    const own = [
      '# About this article',
      'citekey: gazette',
      'annotations:',
      '  # the worst one',
      '  0b:',
      '    status: disputed # she rang',
      '    start: 8',
      '    end: 23',
      '    quote: "The river rose."',
      '    mine: 1',
      '',
    ].join('\n');
    const text = written(own, { kind: 'edit', id: '0b', edit: { status: 'do-not-use', tags: ['x'] }, modified: LATER });
    assert.equal(
      text,
      own
        .replace('disputed #', 'do-not-use #')
        .replace(
          '    mine: 1\n',
          `    mine: 1\n    prefix: ""\n    suffix: ""\n    tags: [ x ]\n    modified: ${LATER}\n`,
        ),
    );
  });

  it('keeps what others did meanwhile to the same one', () => {
    const begun = written(undefined, put(annotation('0b')));
    const reply = { id: '11', text: 'Done.', created: LATER };
    const answered = written(begun, { kind: 'putReply', id: '0b', reply, modified: LATER });
    const both = written(answered, { kind: 'edit', id: '0b', edit: { note: 'New' }, modified: LATER });
    assert.deepEqual(read(both), [annotation('0b', { note: 'New', replies: [reply], modified: LATER })]);
    const taken = written(both, { kind: 'removeReply', id: '0b', replyId: '11', modified: LATER });
    assert.deepEqual(read(taken), [annotation('0b', { note: 'New', modified: LATER })]);
  });

  it('removes one, the key with the last, and takes that back', () => {
    const [a, b] = [annotation('0a'), annotation('0b')];
    const text = written('# mine\n\ncitekey: gazette\n', put(a), put(b));
    const less = written(text, { kind: 'remove', id: '0a' });
    assert.deepEqual(read(less), [b]);
    assert.equal(written(less, put(a)), text);
    assert.equal(written(less, { kind: 'remove', id: '0b' }), '# mine\n\ncitekey: gazette\n');
  });

  it('changes nothing where nothing is to change', () => {
    const text = written(undefined, put(annotation('0a')));
    const gone: AnnotationChange = { kind: 'edit', id: '0f', edit: { note: 'x' }, modified: LATER };
    for (const change of [put(annotation('0a')), gone, { kind: 'remove', id: '0f' } as const])
      assert.deepEqual(withAnnotations(text, { citekey: 'gazette', changes: [change] }), { kind: 'unchanged' });
  });

  it('refuses a broken file, and one that uses the key for something else', () => {
    for (const text of [
      'a: [',
      'annotations: yes\n',
      'annotations:\n  - note: mine\n',
      'annotations:\n  a: 1\n  a: 2\n',
    ])
      assert.equal(withAnnotations(text, { citekey: 'g', changes: [put(annotation('0a'))] }).kind, 'refused', text);
  });
});

describe('An annotation that is incomplete', () => {
  it('is a problem, stays in the file, and the others hold', () => {
    const text = written('annotations:\n  0a:\n    quote: "x"\n', put(annotation('0b')));
    const { sidecar, problems } = parseSidecar(text);
    assert.deepEqual(sidecar?.annotations, [annotation('0b')]);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['sidecar-invalid', 'warning']],
    );
    assert.match(text, /0a:\n {4}quote: "x"\n/);
  });
});
