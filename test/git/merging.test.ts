import assert from 'node:assert/strict';
import { type Annotation } from '../../src/core/annotation/annotation';
import { annotationId } from '../../src/core/annotation/annotationId';
import { parseSidecar } from '../../src/core/sidecar/parseSidecar';
import { type Ruling } from '../../src/core/sidecar/sidecar';
import { withAnnotations } from '../../src/core/sidecar/withAnnotations';
import { withPins } from '../../src/core/sidecar/withPins';
import { withRulings } from '../../src/core/sidecar/withRulings';
import { type WrittenText } from '../../src/core/text/writtenText';
import { withUnionMerge } from '../../src/vscode/annotation/gitAttributes';
import { annotation } from '../unit/sidecar/annotations';
import { pin } from '../unit/sidecar/pins';
import { Repository } from './repository';

const SIDECAR = 'flood.txt.cite.yaml';
/** As Newscite offers to write it. */
const ATTRIBUTES = { '.gitattributes': withUnionMerge('* text=auto\n') };

function textOf(written: WrittenText): string {
  return written.kind === 'written' ? written.text : assert.fail(written.kind);
}

const kept = (current: string | undefined, ...all: readonly Annotation[]) =>
  textOf(
    withAnnotations(current, {
      citekey: 'gazette',
      changes: all.map((each) => ({ kind: 'put', annotation: each })),
    }),
  );

/** An annotation of the n-th sentence at the n-th minute. */
function nth(n: number, author: string): Annotation {
  const created = new Date(Date.UTC(2026, 2, 5, 9, n, 44, 310 + n)).toISOString();
  const exact = `Sentence number ${n} stands here.`;
  const quote = { exact, prefix: `And then ${n}. `, suffix: ` And ${n} more.` };
  const selectors = { quote, position: { start: n * 100, end: n * 100 + exact.length } };
  const id = annotationId([created, exact]);
  return annotation(id, { selectors, author, created, modified: created, tags: [], note: '' });
}

describe('Two branches, merged by git', () => {
  let repository: Repository;
  beforeEach(() => (repository = new Repository()));
  afterEach(() => {
    repository.dispose();
  });

  /** What the sidecar is when both branches are one; `undefined` for a conflict. */
  function merged(
    base: string | undefined,
    ours: (base: string | undefined) => string,
    theirs: (base: string | undefined) => string,
    attributes: Readonly<Record<string, string>> = ATTRIBUTES,
  ): string | undefined {
    repository.commit('main', undefined, { ...attributes, ...(base === undefined ? {} : { [SIDECAR]: base }) });
    repository.commit('theirs', 'main', { [SIDECAR]: theirs(base) });
    repository.commit('ours', 'main', { [SIDECAR]: ours(base) });
    return repository.merge('theirs') ? repository.read(SIDECAR) : undefined;
  }

  function annotationsIn(text: string | undefined): readonly Annotation[] {
    assert.ok(text !== undefined, 'a conflict');
    const { sidecar, problems } = parseSidecar(text);
    assert.deepEqual(problems, []);
    return [...(sidecar?.annotations ?? [])].sort((a, b) => a.selectors.position.start - b.selectors.position.start);
  }

  const both = [nth(1, 'Ada Quill'), nth(2, 'Kim Lee')] as const;

  it('have the first annotations of both, where neither had a sidecar', () => {
    const text = merged(
      undefined,
      (base) => kept(base, both[0]),
      (base) => kept(base, both[1]),
    );
    assert.deepEqual(annotationsIn(text), both);
  });

  it('conflict where neither had one and git is not told, for which there is the offer', () => {
    const text = merged(
      'citekey: gazette\n',
      (base) => kept(base, both[0]),
      (base) => kept(base, both[1]),
      {},
    );
    assert.equal(text, undefined);
  });

  it('have the first annotations of both, where one has pinned and ruled too', () => {
    const { selectors } = nth(3, 'Ada Quill');
    const pinned = (base: string | undefined) =>
      textOf(withPins(base, { citekey: 'gazette', pins: [{ ...pin('8f3a91c2'), selectors }] }));
    const ruled = (base: string | undefined) =>
      textOf(withRulings(base, { add: [{ is: 'text', selectors: nth(4, 'Ada').selectors }], drop: [] }));
    const text = merged(
      'citekey: gazette\n',
      (base) => kept(ruled(pinned(base)), both[0]),
      (base) => kept(base, both[1]),
    );
    assert.deepEqual(annotationsIn(text), both);
    assert.deepEqual([...(parseSidecar(text ?? '').sidecar?.pins.keys() ?? [])], ['8f3a91c2']);
  });

  it('have both statuses where each changed it, and say so', () => {
    const status = (to: Annotation['status'], at: string) => (current: string | undefined) =>
      textOf(
        withAnnotations(current, {
          citekey: 'gazette',
          changes: [{ kind: 'edit', id: both[0].id, edit: { status: to }, modified: `2026-03-06T${at}:00.000Z` }],
        }),
      );
    const text = merged(kept(undefined, ...both), status('verified', '10:00'), status('do-not-use', '11:00')) ?? '';
    assert.match(text, /status: verified/);
    assert.match(text, /status: do-not-use/);
    const { sidecar, problems } = parseSidecar(text);
    assert.equal(sidecar?.annotations.length, 2);
    assert.match(problems.map(({ message }) => message).join(), /has “status” twice/);
  });

  it('have both where two people marked the same sentence', () => {
    const { selectors } = both[0];
    const second = { ...both[1], selectors };
    const text = merged(
      'citekey: gazette # mine\n',
      (base) => kept(base, both[0]),
      (base) => kept(base, second),
    );
    assert.deepEqual(new Set(annotationsIn(text)), new Set([both[0], second]));
    assert.match(text ?? '', /# mine/);
  });

  it('have what each added to the same ones: replies, tags, a note', () => {
    const base = kept(undefined, ...both);
    const reply = (id: string, author: string) => ({ id, text: `From ${author}`, author, created: `2026-03-0${id}` });
    const modified = '2026-03-06T16:00:03.007Z';
    const put = (id: string, author: string) => (current: string | undefined) =>
      textOf(
        withAnnotations(current, {
          citekey: 'gazette',
          changes: [{ kind: 'putReply', id: both[0].id, reply: reply(id, author), modified }],
        }),
      );
    const [first] = annotationsIn(merged(base, put('7', 'Ada'), put('8', 'Kim')));
    assert.deepEqual(first?.replies, [reply('7', 'Ada'), reply('8', 'Kim')]);
  });

  it('have the pins of both', () => {
    const cited = (id: string, n: number) => (base: string | undefined) => {
      const { selectors } = nth(n, 'Ada Quill');
      return textOf(withPins(base, { citekey: 'gazette', pins: [{ ...pin(id), selectors }] }));
    };
    const text = merged(undefined, cited('8f3a91c2', 1), cited('1b3a91c2', 2));
    const { articleHash } = pin('0');
    assert.deepEqual(
      [...(parseSidecar(text ?? '').sidecar?.pins.values() ?? [])].map((each) => each.articleHash),
      [articleHash, articleHash],
    );
  });

  it('have the rulings of both', () => {
    const ruling = (n: number): Ruling => ({ is: 'text', selectors: nth(n, 'Ada Quill').selectors });
    const ruled = (n: number) => (base: string | undefined) =>
      textOf(withRulings(base, { add: [ruling(n)], drop: [] }));
    const text = merged('citekey: gazette\n', ruled(1), ruled(2));
    assert.deepEqual(new Set(parseSidecar(text ?? '').sidecar?.rulings), new Set([ruling(1), ruling(2)]));
  });

  it('merge without any advice where annotations stand between the new ones', () => {
    const all = Array.from({ length: 12 }, (_, n) => nth(n + 1, 'Ada Quill')).sort((a, b) => (a.id < b.id ? -1 : 1));
    const base = all.filter((_, at) => at !== 3 && at !== 8);
    const add = (each: Annotation | undefined) => (current: string | undefined) =>
      kept(current, each ?? assert.fail('no such one'));
    const text = merged(kept('citekey: gazette\n', ...base), add(all[3]), add(all[8]), {});
    assert.equal(text, kept('citekey: gazette\n', ...all));
  });
});
