import assert from 'node:assert/strict';
import { PreviewDrawings } from '../../../../src/vscode/printing/previewDrawings';

const OLD = 'It rose [@a], she said, and it fell [@b] again.';
const DRAWN = {
  citations: [
    { start: 8, end: 12, html: 'A' },
    { start: 36, end: 40, html: 'B' },
  ],
  end: 'list',
};

describe('PreviewDrawings', () => {
  it('moves what is drawn with what is typed, until it is drawn anew', () => {
    const drawings = new PreviewDrawings();
    assert.equal(drawings.drawn(OLD), undefined);
    drawings.keep(OLD, 'a', DRAWN);
    const typed = OLD.replace('she said', 'as she said');
    const moved = drawings.drawn(typed);
    assert.deepEqual(
      moved?.citations.map(({ start, end }) => typed.slice(start, end)),
      ['[@a]', '[@b]'],
    );
    const touched = OLD.replace('[@a]', '[@ax]');
    assert.deepEqual(
      drawings.drawn(touched)?.citations.map(({ html }) => html),
      ['B'],
    );
    assert.equal(drawings.drawn('Another text, and nothing of the old one is in it.'), undefined);
  });

  it('is current for the drafts that it was drawn for, until it is outdated', () => {
    const drawings = new PreviewDrawings();
    drawings.keep(OLD, 'a', DRAWN);
    assert.deepEqual([drawings.current(OLD, 'a'), drawings.current(OLD, 'b')], [DRAWN, undefined]);
    const other = { citations: [], end: '' };
    drawings.keep(OLD, 'b', other);
    assert.deepEqual(drawings.current(OLD, 'a'), other, 'two drafts of one text do not take turns');
    drawings.outdate();
    assert.equal(drawings.current(OLD, 'a'), undefined);
    assert.ok(drawings.drawn(OLD));
  });
});
