import assert from 'node:assert/strict';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../../src/core/annotation/exchange/exchanged';
import { createNewscite } from '../../../../src/core/createNewscite';
import { type Newscite } from '../../../../src/core/newscite';
import { withAnnotations } from '../../../../src/core/sidecar/withAnnotations';
import { type Annotation } from '../../../../src/core/annotation/annotation';
import { file } from '../../library/files';
import { annotation } from '../../sidecar/annotations';

const TEXT = '😀 By Ada.\n\nThe river rose. It fell. Nobody was hurt.\n';
const URL = 'https://www.example.org/river/';
const start = TEXT.indexOf('The river');
const selectors = {
  quote: { exact: 'The river rose.', prefix: 'By Ada.\n\n', suffix: ' It fell.' },
  position: { start, end: start + 15 },
};

function desk(...annotations: readonly Annotation[]): Newscite {
  const newscite = createNewscite();
  const begun = `citekey: river\nurl: ${URL}\n`;
  const changes = annotations.map((each) => ({ kind: 'put', annotation: each }) as const);
  const written = withAnnotations(begun, { citekey: 'river', changes });
  newscite.update([
    file('river.txt', TEXT),
    file('river.txt.cite.yaml', written.kind === 'written' ? written.text : begun),
  ]);
  return newscite;
}

const KNOWN = annotation('0a0a0a0a', { selectors });
const READ = EXCHANGE_FORMATS.filter((format) => format !== 'markdown');

describe('Annotations of a folder', () => {
  for (const format of READ) {
    it(`move to another folder by ${format}`, () => {
      const plan = desk().planImport(desk(KNOWN).exportAnnotations(format));
      assert.deepEqual(
        plan?.plans.flatMap(({ changes }) => changes),
        [{ kind: 'put', annotation: KNOWN }],
      );
      assert.equal(plan.plans[0]?.citekey, 'river');
      assert.equal(plan.added, 1);
    });
  }

  it('stay as they are when they are brought over again, unless they were changed', () => {
    const later = { ...KNOWN, note: 'New', modified: '2026-04-01T00:00:00.000Z' };
    const counts = (here: Annotation, there: Annotation, format: ExchangeFormat) => {
      const plan = desk(here).planImport(desk(there).exportAnnotations(format));
      return [plan?.added, plan?.updated, plan?.unchanged];
    };
    for (const format of READ) {
      assert.deepEqual(counts(KNOWN, KNOWN, format), [0, 0, 1]);
      assert.deepEqual(counts(KNOWN, later, format), [0, 1, 0]);
      assert.deepEqual(counts(later, KNOWN, format), [0, 0, 1]);
    }
  });

  it('count code points where the W3C does', () => {
    const text = desk(KNOWN).exportAnnotations('web-annotation');
    assert.match(text, new RegExp(`"start": ${start - 1},`));
  });
});

describe('What Hypothesis has of an article', () => {
  const row = (uri: string) => ({
    id: 'Yk7',
    uri,
    user: 'acct:ada@hypothes.is',
    text: 'Ask.',
    target: [
      { source: uri, selector: [{ type: 'TextQuoteSelector', exact: 'The river rose.', prefix: '', suffix: ' It' }] },
    ],
  });

  it('finds the article by its address, and its words by what they are', () => {
    const newscite = desk();
    const plan = newscite.planImport(JSON.stringify({ rows: [row('http://example.org/river#top')] }));
    assert.equal(plan?.added, 1);
    const written = newscite.withAnnotations(undefined, plan.plans[0] ?? assert.fail('no plan'));
    newscite.update([
      file('river.txt.cite.yaml', written.kind === 'written' ? written.text : assert.fail(written.kind)),
    ]);
    assert.deepEqual(
      newscite.annotations().map(({ state, words }) => [state, words]),
      [['moved', 'The river rose.']],
    );
  });

  it('is named where its article is not here', () => {
    const plan = desk().planImport(JSON.stringify([row('https://example.org/other')]));
    assert.deepEqual(plan?.unknownSources, ['https://example.org/other']);
    assert.equal(desk().planImport('no such thing'), undefined);
  });
});
