import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts, type AccountsOptions } from '../../../src/node/cli/accounts';
import { annotations, type AnnotationsOptions } from '../../../src/node/cli/annotations';
import { printed } from './printed';

const article = (outlet: string, ...paragraphs: readonly string[]) =>
  ['---', `outlet: ${outlet}`, 'date: 2026-03-04', '---', '', paragraphs.join('\n\n'), ''].join('\n');
const STRIKE = article(
  'Harbour Post',
  'Dock workers in Brimsey walked out on Tuesday after the Aldermore shipping company refused to discuss their wages.',
  'Union leader Petra Quayle said 340 crane drivers had joined the strike by noon.',
);
const WALKOUT = article(
  'Coast Wire',
  'Cranes stood still in Brimsey as dockers struck against Aldermore, the shipping company that runs the port.',
  'According to Petra Quayle, who leads the union, 290 crane drivers had joined the strike by noon.',
);
const SIDECAR = [
  'citekey: strike',
  'annotations:',
  '  0a000000:',
  '    status: disputed',
  '    start: 0',
  '    end: 3',
  '    created: 2026-03-05T09:00:00.000Z',
  '    quote: "340 crane drivers"',
  '    prefix: "Quayle said "',
  '    suffix: " had joined"',
  '    author: Ada Quill',
  '    tags: [count]',
  '    note: Ask the harbour office.',
  '',
].join('\n');

describe('newscite', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newscite-'));
    await writeFile(join(folder, 'strike.md'), STRIKE);
    await writeFile(join(folder, 'walkout.md'), WALKOUT);
    await writeFile(join(folder, 'strike.md.cite.yaml'), SIDECAR);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const file = (name: string) => join(folder, name);
  const files = () => [file('strike.md'), file('walkout.md')];
  const accountsOf = (options: AccountsOptions = {}) => printed(() => accounts(files(), options));
  const annotationsOf = (options: AnnotationsOptions = {}) => printed(() => annotations(files(), options));

  describe('accounts', () => {
    it('lists stories with their articles', async () => {
      assert.match(
        await accountsOf(),
        /2 articles, independent accounts: 2\n {4}@strike · Harbour Post · 2026-03-04\n/,
      );
    });

    it('tells who else says a claim, and what differs', async () => {
      const stories = JSON.parse(await accountsOf({ json: true })) as { sources: unknown[] }[];
      assert.equal(stories[0]?.sources.length, 2);
      const claim = [await claimIdOf('340 crane drivers')];
      const text = await accountsOf({ claim });
      assert.match(text, /^independent accounts: 2, agreeing: 1, differing: 1\n/);
      assert.match(text, /differs: 290 crane drivers, not 340 crane drivers/);
      const [view] = JSON.parse(await accountsOf({ claim, json: true })) as { differing: number }[];
      assert.equal(view?.differing, 1);
    });

    it('says what is wrong with an id', async () => {
      await assert.rejects(accountsOf({ claim: ['00000000'] }), /No claim has the id 00000000/);
    });
  });

  describe('annotations', () => {
    it('lists them where they stand, or those that a query finds', async () => {
      const text = await annotationsOf();
      assert.match(
        text,
        /strike\.md:8:32: disputed · Ada Quill · #count\n {4}“340 crane drivers”\n {4}Ask the harbour/,
      );
      assert.equal(await annotationsOf({ query: 'status:disputed harbor' }), text);
      assert.equal(await annotationsOf({ query: 'status:verified' }), 'No annotation answers this query.\n');
      await writeFile(file('strike.md.cite.yaml'), 'citekey: strike\n');
      assert.equal(await annotationsOf(), 'There are no annotations.\n');
    });

    for (const format of ['web-annotation', 'hypothesis', 'csv'] as const)
      it(`go out and come in as ${format}`, async () => {
        const before = await annotationsOf();
        const carried = file('carried');
        await writeFile(carried, await annotationsOf({ format }));
        await writeFile(file('strike.md.cite.yaml'), 'citekey: strike # mine\n');
        assert.match(await annotationsOf({ import: carried }), /^added: 1, updated: 0, here already: 0/);
        assert.equal(await annotationsOf(), before);
        assert.match(await readFile(file('strike.md.cite.yaml'), 'utf8'), /# mine/);
        assert.match(await annotationsOf({ import: carried }), /^added: 0, updated: 0, here already: 1/);
      });

    it('are written to a file, and say what is wrong', async () => {
      await annotationsOf({ format: 'markdown', output: file('notes.txt') });
      assert.match(await readFile(file('notes.txt'), 'utf8'), /Ask the harbour office/);
      await assert.rejects(annotationsOf({ import: file('none') }), /none can't be read/);
      await assert.rejects(annotationsOf({ import: file('strike.md') }), /no annotations in .*strike\.md/);
      await assert.rejects(
        annotationsOf({ format: 'csv', output: join(folder, 'no', 'x') }),
        /x can't be written: there is no folder .*no\./,
      );
    });
  });

  async function claimIdOf(words: string): Promise<string> {
    const { search } = await import('../../../src/node/cli/search');
    const hits = JSON.parse(await printed(() => search(files(), { query: words, limit: 1, json: true }))) as {
      id: string;
    }[];
    return hits[0]?.id ?? assert.fail('no such claim');
  }
});
