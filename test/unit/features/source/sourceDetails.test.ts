import assert from 'node:assert/strict';
import { type DetailField, type DetailReading } from '../../../../src/core/features/source/readDetail';
import { file, uriOf } from '../../library/files';
import { desk } from '../desk';

const DAM = uriOf('dam.txt');

describe('The details of a source', () => {
  it('say what is known, and from where', () => {
    const details = desk().detailsOf(DAM)?.details ?? [];
    assert.deepEqual(
      details.map(({ field, value, origin }) => [field, value, origin]),
      [
        ['title', '', undefined],
        ['outlet', 'Harbour Post', 'header'],
        ['authors', '', undefined],
        ['issued', '2026-03-04', 'header'],
        ['url', '', undefined],
        ['lang', 'en', 'detected'],
        ['citekey', 'dam', 'sidecar'],
      ],
    );
  });

  it('name what a bibliography would miss', () => {
    const newscite = desk(file('bare.txt', 'It rained all day in the valley. Nobody went out.'));
    assert.deepEqual(newscite.source(uriOf('bare.txt'))?.missing, ['title', 'outlet', 'issued']);
    assert.deepEqual(newscite.source(DAM)?.missing, ['title']);
    assert.deepEqual(newscite.detailsOf(DAM)?.missing, ['title']);
  });

  it('say what stands again when the writer’s own value goes', () => {
    const newscite = desk(file('dam.txt.cite.yaml', 'outlet: The Harbour Post\n'));
    const outlet = newscite.detailsOf(DAM)?.details.find(({ field }) => field === 'outlet');
    assert.deepEqual(outlet, {
      field: 'outlet',
      value: 'The Harbour Post',
      origin: 'sidecar',
      beneath: { value: 'Harbour Post', origin: 'header' },
      isFixed: false,
    });
  });

  it('are those of a source only', () => {
    assert.equal(desk().detailsOf(uriOf('nothing.txt')), undefined);
    assert.equal(desk().source(uriOf('nothing.txt')), undefined);
  });

  it('begin with the sidecar that a renamed article left behind', () => {
    const newscite = desk(file('lamp.txt', 'Coast Wire - A lamp went out.'));
    const lamp = uriOf('lamp.txt');
    newscite.update([file('old.txt.cite.yaml', `citekey: ${newscite.source(lamp)?.citekey ?? ''}\n`)]);
    const { sidecarUri, adoptedFrom } = newscite.detailsOf(lamp) ?? {};
    assert.deepEqual([sidecarUri, adoptedFrom], [uriOf('lamp.txt.cite.yaml'), uriOf('old.txt.cite.yaml')]);
  });
});

describe('What is typed for a detail', () => {
  const newscite = desk(file('free.txt', 'A road was closed in the hills.'));
  const FREE = uriOf('free.txt');
  const read = (field: DetailField, typed: string): DetailReading => newscite.readDetail(FREE, field, typed);
  const faults = (field: DetailField, ...typed: string[]) =>
    typed.map((text) => {
      const reading = read(field, text);
      return reading.kind === 'invalid' ? reading.why : undefined;
    });

  it('is a date to the year, month or day', () => {
    assert.deepEqual(faults('issued', '2026', '2026-02', ' 2026-02-28 '), [undefined, undefined, undefined]);
    for (const fault of faults('issued', '2026-02-30', '26-02-03', '4 March 2026', '2026-3', '2026-03-04T10:00'))
      assert.equal(fault, 'not-a-date');
  });

  it('is an address of the web', () => {
    assert.deepEqual(faults('url', 'https://example.org/a', 'http://example.org'), [undefined, undefined]);
    for (const fault of faults('url', 'example.org', 'ftp://example.org', 'https://nowhere', 'a b'))
      assert.equal(fault, 'not-an-address');
  });

  it('is a language by its tag', () => {
    assert.deepEqual(faults('lang', 'en', 'pt-BR', 'zh-Hant'), [undefined, undefined, undefined]);
    for (const fault of faults('lang', 'German', 'e', 'en_US', '12')) assert.equal(fault, 'not-a-language');
  });

  it('is one author or several, organisations by their name or in braces', () => {
    const reading = read('authors', 'Jane Doe; Reuters ;{Two Rivers}');
    assert.deepEqual(reading, {
      kind: 'valid',
      detail: {
        key: 'author',
        value: [
          { name: 'Jane Doe', isOrganisation: false },
          { name: 'Reuters', isOrganisation: true },
          { name: 'Two Rivers', isOrganisation: true },
        ],
      },
    });
    assert.deepEqual(faults('authors', ' ; ', '{}'), ['not-authors', 'not-authors']);
  });

  it('comes back as it was typed', () => {
    const typed = 'Jane Doe; Reuters; {Two Rivers}';
    const reading = read('authors', typed);
    assert.ok(reading.kind === 'valid');
    const written = newscite.withDetail(undefined, 'road', reading.detail);
    assert.ok(written.kind === 'written');
    newscite.update([file('free.txt.cite.yaml', written.text)]);
    assert.equal(newscite.detailsOf(FREE)?.details.find(({ field }) => field === 'authors')?.value, typed);
  });

  it('leaves the key as it was, since a draft may have it', () => {
    const { citekey = '' } = newscite.source(FREE) ?? {};
    const reading = read('outlet', 'Valley Herald');
    assert.ok(reading.kind === 'valid');
    const written = newscite.withDetail(undefined, newscite.detailsOf(FREE)?.citekey ?? '', reading.detail);
    assert.ok(written.kind === 'written');
    newscite.update([file('free.txt.cite.yaml', written.text)]);
    assert.equal(newscite.source(FREE)?.outlet, 'Valley Herald');
    assert.deepEqual(newscite.check(`It [@${citekey}, para. 1] is.`), []);
    newscite.update([file('free.txt.cite.yaml', 'outlet: Valley Herald\n')]);
    assert.notEqual(newscite.source(FREE)?.citekey, citekey);
  });

  it('is a key that nobody else has, unless it stands in drafts already', () => {
    newscite.update([file('free.txt.cite.yaml', 'outlet: Post\n')]);
    assert.deepEqual(faults('citekey', 'road2026', 'dam', 'a b', ''), [
      undefined,
      'citekey-taken',
      'not-a-citekey',
      'not-a-citekey',
    ]);
    assert.deepEqual(newscite.readDetail(DAM, 'citekey', 'other'), { kind: 'invalid', why: 'citekey-fixed' });
  });

  it('takes back what was typed before when it is nothing', () => {
    assert.deepEqual(read('outlet', '  '), { kind: 'valid', detail: { key: 'outlet', value: undefined } });
    assert.deepEqual(read('authors', ''), { kind: 'valid', detail: { key: 'author', value: undefined } });
  });
});

describe('Values in use', () => {
  const newscite = desk(
    file('a.md', '---\ntitle: A\nauthor: [Ann Lee, Bo Ek]\npublisher: Coast Wire\n---\n\nIt rained.'),
    file('b.md', '---\ntitle: B\nauthor: Ann Lee\npublisher: Coast Wire\n---\n\nIt snowed.'),
  );
  const offered = (...[field, typed]: [DetailField, string]) =>
    newscite.detailChoices(field, typed).map(({ text, sources }) => [text, sources]);

  it('complete an outlet, the commonest first', () => {
    assert.deepEqual(offered('outlet', ''), [
      ['Coast Wire', 3],
      ['Harbour Post', 1],
    ]);
    assert.deepEqual(offered('outlet', 'pos'), [['Harbour Post', 1]]);
    assert.deepEqual(offered('outlet', 'Harbour Post'), []);
  });

  it('complete the last of several authors', () => {
    assert.deepEqual(offered('authors', 'Reuters; an'), [['Reuters; Ann Lee', 2]]);
  });

  it('are none for what each source has of its own', () => {
    for (const field of ['title', 'issued', 'url', 'citekey'] as const) assert.deepEqual(offered(field, ''), []);
  });
});
