import assert from 'node:assert/strict';
import { parseSidecar } from '../../../src/core/sidecar/parseSidecar';
import { type Ruling } from '../../../src/core/sidecar/sidecar';
import { type RulingChange, withRulings } from '../../../src/core/sidecar/withRulings';

function ruling(is: Ruling['is'], exact: string, start = 0): Ruling {
  const position = { start, end: start + exact.length };
  return { is, selectors: { quote: { exact, prefix: 'So. ', suffix: '' }, position } };
}

function written(current: string | undefined, change: Partial<RulingChange>): string {
  const result = withRulings(current, { add: [], drop: [], ...change });
  if (result.kind !== 'written') assert.fail(result.kind);
  return result.text;
}

const LATE = ruling('text', 'Late.', 40);
const EARLY = ruling('boilerplate', 'Early.', 4);

describe('withRulings', () => {
  it('begins a list', () => {
    assert.equal(
      written('citekey: dam\n', { add: [LATE] }),
      [
        'citekey: dam',
        'boilerplate:',
        '  - quote: "Late."',
        '    is: text',
        '    prefix: "So. "',
        '    suffix: ""',
        '    start: 40',
        '    end: 45',
        '',
      ].join('\n'),
    );
  });

  it('keeps the order of the article, and reads back what it wrote', () => {
    const text = written(written(undefined, { add: [LATE] }), { add: [EARLY] });
    assert.deepEqual(parseSidecar(text), {
      sidecar: { metadata: {}, pins: new Map(), rulings: [EARLY, LATE], annotations: [] },
      problems: [],
    });
  });

  it('drops what is taken back, wherever it has moved to, and the list with its last item', () => {
    const text = written('# mine\n\ncitekey: dam\n', { add: [EARLY, LATE] });
    const moved = ruling('boilerplate', 'Early.', 99);
    assert.deepEqual(parseSidecar(written(text, { drop: [moved] })).sidecar?.rulings, [LATE]);
    assert.equal(written(text, { drop: [EARLY, LATE] }), '# mine\n\ncitekey: dam\n');
  });

  it('leaves items and comments of others alone', () => {
    const own = 'boilerplate:\n  # a thought\n  - note: not ours\n  - is: maybe\n';
    const text = written(own, { add: [EARLY] });
    assert.ok(text.startsWith(own));
    assert.equal(written(text, { drop: [EARLY] }), own);
  });

  it('changes nothing the second time', () => {
    const text = written(undefined, { add: [EARLY] });
    assert.deepEqual(withRulings(text, { add: [EARLY], drop: [] }), { kind: 'unchanged' });
    assert.deepEqual(withRulings(text, { add: [], drop: [LATE] }), { kind: 'unchanged' });
  });

  it('refuses a broken file, and one that uses the key for something else', () => {
    for (const text of ['a: [', 'boilerplate: yes\n', 'boilerplate: { is: text }\n'])
      assert.equal(withRulings(text, { add: [EARLY], drop: [] }).kind, 'refused', text);
  });
});

describe('A ruling that is incomplete', () => {
  it('is a problem, and the others hold', () => {
    const text = written('boilerplate:\n  - is: text\n', { add: [EARLY] });
    const { sidecar, problems } = parseSidecar(text);
    assert.deepEqual(sidecar?.rulings, [EARLY]);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['sidecar-invalid', 'warning']],
    );
  });
});
