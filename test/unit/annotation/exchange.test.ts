import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Annotation } from '../../../src/core/annotation/annotation';
import { annotationCsv } from '../../../src/core/annotation/exchange/csv';
import { csvText, readCsv } from '../../../src/core/annotation/exchange/csvText';
import { type ExchangedAnnotation } from '../../../src/core/annotation/exchange/exchanged';
import { hypothesisRows } from '../../../src/core/annotation/exchange/hypothesis';
import { annotationMarkdown } from '../../../src/core/annotation/exchange/markdown';
import { readExchange } from '../../../src/core/annotation/exchange/readExchange';
import { webAnnotations } from '../../../src/core/annotation/exchange/webAnnotation';
import { fromCodePoints, toCodePoints } from '../../../src/core/text/codePoints';
import { annotation, annotations } from '../sidecar/annotations';
import { violations } from './annotationModel';

const SOURCE = { citekey: 'harbourpost2026dam', url: 'https://example.org/dam', title: 'A higher dam' };

const exchanged = (each: Annotation): ExchangedAnnotation => ({ annotation: each, source: SOURCE, counts: 'utf16' });
const some = fc.uniqueArray(annotations, { maxLength: 3, selector: ({ id }) => id });

const FORMATS = { 'Web Annotation': webAnnotations, Hypothesis: hypothesisRows, CSV: annotationCsv };

describe('Annotations that are carried elsewhere', () => {
  for (const [name, write] of Object.entries(FORMATS)) {
    it(`come back from ${name} as they were`, () => {
      fc.assert(
        fc.property(some, (all) => {
          const reading = readExchange(write(all.map(exchanged)));
          assert.deepEqual(reading?.annotations.map((each) => each.annotation) ?? [], all);
          assert.equal(reading?.passedOver ?? 0, 0);
        }),
        { numRuns: 200 },
      );
    });

    it(`keep their article in ${name}`, () => {
      const [read] = readExchange(write([exchanged(annotation('0a0a0a0a'))]))?.annotations ?? [];
      assert.equal(read?.source.citekey, SOURCE.citekey);
      assert.equal(read.source.url, SOURCE.url);
    });
  }

  it('are what the W3C’s recommendation calls annotations', () => {
    fc.assert(
      fc.property(some, (all) => {
        assert.deepEqual(violations(JSON.parse(webAnnotations(all.map(exchanged)))), []);
      }),
      { numRuns: 200 },
    );
  });

  it('can be read as Markdown', () => {
    const reply = { id: '1', text: 'May it is.', author: 'Kim Lee', created: '2026-03-06T16:00:03.007Z' };
    assert.equal(
      annotationMarkdown([exchanged(annotation('0a', { replies: [reply], isResolved: true }))]),
      [
        '# Annotations',
        '## A higher dam',
        '[@harbourpost2026dam] <https://example.org/dam>',
        '> The river rose.',
        '**disputed** · Ada Quill · 2026-03-05 · resolved · #water #to call',
        'Ask the *gauge* keeper.',
        '- Kim Lee, 2026-03-06: May it is.\n',
      ].join('\n\n'),
    );
  });
});

describe('What Hypothesis exports', () => {
  const row = {
    id: 'Yk7bSkqLEe2xx',
    created: '2026-03-05T09:12:44.310123+00:00',
    updated: '2026-03-05T09:12:44.310123+00:00',
    user: 'acct:adaq@hypothes.is',
    user_info: { display_name: null },
    uri: 'https://example.org/dam',
    text: 'Ask.',
    tags: ['dam', 'newscite:unheard'],
    document: { title: ['A higher dam'] },
    links: { html: 'https://hypothes.is/a/Yk7bSkqLEe2xx' },
    target: [
      {
        source: 'https://example.org/dam',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 1, endOffset: 9 },
          { type: 'TextPositionSelector', start: 1003, end: 1018 },
          { type: 'TextQuoteSelector', exact: 'The river rose.', prefix: 'Ada. ', suffix: ' It fell.' },
        ],
      },
    ],
  };
  const reply = {
    ...row,
    id: 'Zz',
    text: 'Done.',
    references: ['Yk7bSkqLEe2xx'],
    tags: [],
    target: [{ source: row.uri }],
  };
  const pageNote = { ...row, id: 'Pp', target: [{ source: row.uri }] };

  it('is read, replies with what they answer, and notes on whole pages are counted', () => {
    for (const file of [
      { total: 3, rows: [row, reply, pageNote] },
      [row, reply, pageNote],
      { annotations: [row, reply, pageNote] },
    ]) {
      const reading = readExchange(JSON.stringify(file));
      const [read] = reading?.annotations ?? [];
      assert.equal(read?.annotation.author, 'adaq');
      assert.equal(read.annotation.origin, row.links.html);
      assert.deepEqual(read.annotation.tags, row.tags);
      assert.equal(read.annotation.created, '2026-03-05T09:12:44.310Z');
      assert.deepEqual(
        read.annotation.replies.map(({ text }) => text),
        ['Done.'],
      );
      assert.equal(reading?.passedOver, 1);
    }
  });

  it('gets the same id each time', () => {
    const id = () => readExchange(JSON.stringify([row]))?.annotations[0]?.annotation.id;
    assert.match(id() ?? '', /^[0-9a-f]{8}$/);
    assert.equal(id(), id());
  });
});

describe('Web Annotations of others', () => {
  it('are read in the shapes that the recommendation allows', () => {
    const [read] =
      readExchange(
        JSON.stringify({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: 'https://example.org/anno7',
          type: 'Annotation',
          creator: 'https://example.org/ada',
          bodyValue: 'Ask.',
          target: { source: 'https://example.org/dam', selector: { type: 'TextQuoteSelector', exact: 'It rose.' } },
        }),
      )?.annotations ?? [];
    assert.equal(read?.annotation.note, 'Ask.');
    assert.equal(read.annotation.origin, 'https://example.org/anno7');
    assert.deepEqual(read.source, { url: 'https://example.org/dam' });
  });

  it('are nothing where a file is none', () => {
    for (const text of ['', '{}', '[]', 'null', '{"rows":[1]}', 'a,b\n1,2\n', '{"type":"Annotation"'])
      assert.equal(readExchange(text), undefined, text);
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readExchange(text);
      }),
    );
  });
});

describe('CSV', () => {
  it('runs nothing in a spreadsheet, and comes back as it was', () => {
    assert.match(csvText([['=1+1', '@x', "'y"]]), /^\uFEFF"'=1\+1","'@x","''y"\r\n$/);
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (all) => {
        assert.deepEqual(readCsv(csvText(all)), all);
      }),
    );
  });

  it('is read as others write it', () => {
    assert.deepEqual(readCsv('a,"b ""c"""\n\n1,\n'), [['a', 'b "c"'], [''], ['1', '']]);
  });
});

describe('Code points', () => {
  it('are counted as the W3C counts, and lead back', () => {
    assert.equal(toCodePoints('a😀b', 3), 2);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, count) => {
        assert.equal(toCodePoints(text, fromCodePoints(text, count)), count);
      }),
    );
  });
});
