import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BibliographyFormat } from '../../src/core/citation/bibliography';
import { scanCitations } from '../../src/core/citation/scanCitations';
import { toCslItem } from '../../src/core/citation/toCslItem';
import { withReferences } from '../../src/core/citation/withReferences';
import { textOf } from '../../src/core/text/range';
import { drafts } from './drafts';
import { pandoc } from './pandoc';
import { readByPandoc } from './readByPandoc';
import { readByUs } from './readByUs';

const DRAFTS = 400;
const CLAIM = '<!--claim:8f3a91c2-->';

/** A bibliography as Newscite writes it. */
function bibliography(format: BibliographyFormat = 'csl-json'): string {
  const from = { origin: 'header' as const };
  const items = [
    ['harbour2026dam', 'Ruth Okafor', 'Harbour Post', 4],
    ['coast2026ferry', 'Tom Vale', 'Coast Wire', 5],
  ].map(([key, name, outlet, month]) =>
    toCslItem(
      String(key),
      {
        title: { value: `What ${String(outlet)} saw`, ...from },
        outlet: { value: String(outlet), ...from },
        authors: { value: [{ name: String(name), isOrganisation: false }], ...from },
        issued: { value: { year: 2026, month: Number(month), day: 4 }, ...from },
      },
      '',
    ),
  );
  const written = withReferences(undefined, items, format);
  assert.ok(written.kind === 'written');
  return written.text;
}

describe('scanCitations', () => {
  it(`reads ${DRAFTS} drafts as pandoc does`, () => {
    const all = fc.sample(drafts, { numRuns: DRAFTS, seed: 20261120 });
    const theirs = readByPandoc(all);
    all.forEach((draft, at) => {
      assert.deepEqual(readByUs(draft), theirs[at], draft);
      // Each key stands in a draft once: who has it right has its place right.
      for (const { key, keyRange } of scanCitations(draft).flatMap(({ citations }) => citations))
        assert.match(textOf(draft, keyRange), new RegExp(`^-?@\\{?${key.replace(/[/.]/g, '\\$&')}\\}?$`), draft);
    });
  });
});

describe('Citations as Newscite writes them', () => {
  const forms = {
    one: `It rose [@harbour2026dam, para. 3]${CLAIM}.`,
    several: `It rose [@harbour2026dam, para. 3; @coast2026ferry, para. 1]<!--claim:8f3a91c2 00c0ffee-->.`,
    narrative: `As @harbour2026dam [para. 3]${CLAIM} says.`,
    suppressed: `It rose [-@harbour2026dam, para. 3]${CLAIM}.`,
    'pin of a round trip': 'It rose [@harbour2026dam, para. 3]`<!--claim:8f3a91c2-->`{=html}.',
  };
  const files = { 'references.json': bibliography(), 'numeric.csl': numericStyle(), 'note.csl': noteStyle() };
  const run = (text: string, more: Readonly<Record<string, unknown>>) => ({
    options: { from: 'markdown', wrap: 'none', citeproc: true, bibliography: ['references.json'], ...more },
    text,
    files,
  });

  it('come out as author and date, as notes and as numbers, without a warning', () => {
    const texts = Object.values(forms);
    const styles = [{}, { csl: 'note.csl' }, { csl: 'numeric.csl' }];
    const results = pandoc(styles.flatMap((style) => texts.map((text) => run(text, { to: 'plain', ...style }))));
    for (const { warnings, stderr } of results) assert.deepEqual([warnings, stderr], [[], '']);
    assert.match(results[texts.length]?.stdout ?? '', /\[1\] Ruth Okafor, What Harbour Post saw, para\. 3\./);
    const firstLines = results.map(({ stdout }) => stdout.split('\n')[0]);
    assert.deepEqual(firstLines, [
      'It rose (Okafor 2026, para. 3).',
      'It rose (Okafor 2026, para. 3; Vale 2026, para. 1).',
      'As Okafor (2026, para. 3) says.',
      'It rose (2026, para. 3).',
      'It rose (Okafor 2026, para. 3).',
      'It rose.[1]',
      'It rose.[1]',
      'As Ruth Okafor[1] says.',
      'It rose.[1]',
      'It rose.[1]',
      'It rose [1, para. 3].',
      'It rose [1, para. 3; 2, para. 1].',
      'As [1, para. 3] says.',
      'It rose [1, para. 3].',
      'It rose [1, para. 3].',
    ]);
  });

  it('keep key and locator from Markdown to Markdown', () => {
    const results = pandoc(Object.values(forms).map((text) => run(text, { to: 'markdown', citeproc: false })));
    const read = (text: string) =>
      scanCitations(text).flatMap(({ citations }) =>
        citations.map(({ key, locator, claimId }) => [key, locator?.first, claimId]),
      );
    Object.values(forms).forEach((text, at) => {
      assert.deepEqual(read(results[at]?.stdout ?? ''), read(text));
    });
  });

  it('have the same items in CSL-YAML and BibLaTeX, and print the same with them', () => {
    const formats = { 'references.yaml': bibliography('csl-yaml'), 'references.bib': bibliography('biblatex') };
    const names = Object.keys(formats) as (keyof typeof formats)[];
    const kinds = { 'references.yaml': 'markdown', 'references.bib': 'biblatex' };
    const all = (text: string) => ({ options: { from: 'csljson', to: 'csljson' }, text, files: {} });
    const read = names.map((name) => ({
      options: { from: kinds[name], to: 'csljson' },
      // CSL-YAML is the metadata of a draft to pandoc.
      text: name === 'references.yaml' ? `---\n${formats[name]}---\n` : formats[name],
      files: {},
    }));
    const [ours, ...theirs] = pandoc([all(bibliography()), ...read]).map(({ stdout, warnings }) => {
      assert.deepEqual(warnings, []);
      return JSON.parse(stdout) as unknown;
    });
    for (const items of theirs) assert.deepEqual(items, ours);
    const draft = `It rose [@harbour2026dam, para. 3; @coast2026ferry]${CLAIM}.`;
    const printed = pandoc(
      names.map((name) => ({
        options: { from: 'markdown', to: 'plain', wrap: 'none', citeproc: true, bibliography: [name] },
        text: draft,
        files: formats,
      })),
    );
    for (const { stdout, warnings } of printed) {
      assert.deepEqual(warnings, []);
      assert.match(stdout, /^It rose \(Okafor 2026, para\. 3; Vale 2026\)\.\n/);
    }
  });

  it('have a bibliography that goes through pandoc unchanged', () => {
    const text = files['references.json'];
    const [result] = pandoc([{ options: { from: 'csljson', to: 'csljson' }, text, files: {} }]);
    assert.deepEqual(JSON.parse(result?.stdout ?? ''), JSON.parse(text));
  });
});

function numericStyle(): string {
  return style(
    'in-text',
    `<layout prefix="[" suffix="]" delimiter="; "><text variable="citation-number"/><group prefix=", "><label variable="locator" form="short" suffix=" "/><text variable="locator"/></group></layout>`,
  );
}

function noteStyle(): string {
  return style(
    'note',
    `<layout suffix="." delimiter="; "><names variable="author"/><text variable="title" prefix=", "/><group prefix=", "><label variable="locator" form="short" suffix=" "/><text variable="locator"/></group></layout>`,
  );
}

/** Styles of our own, as small as they can be. */
function style(kind: string, layout: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><style xmlns="http://purl.org/net/xbiblio/csl" class="${kind}" version="1.0"><info><title>t</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info><citation>${layout}</citation><bibliography><layout><text variable="title"/></layout></bibliography></style>`;
}
