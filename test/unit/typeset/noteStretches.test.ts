import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noteStretches } from '../../../src/core/features/printing/noteStretches';
import { touches } from '../../../src/core/text/range';

const texts = (draft: string) => noteStretches(draft).map(({ start, end }) => draft.slice(start, end));

describe('noteStretches', () => {
  it('takes the paragraph of a footnote from behind its mark', () => {
    assert.deepEqual(texts('Rain.[^a]\n\n[^a]: See there,\nand here.\n\nMore rain.'), [' See there,\nand here.\n']);
  });

  it('takes what an inline note encloses, brackets in it too', () => {
    assert.deepEqual(texts('Rain^[see [@post] there] and [@post], so^[a note'), ['see [@post] there]', 'a note']);
  });

  it('ends an inline note that is never closed with its paragraph', () => {
    assert.deepEqual(texts('Rain^[see\n\n[@post].'), ['see\n']);
  });

  it('has as many stretches as there are notes in a paragraph of any length', () => {
    assert.equal(noteStretches('Rain [@post]^[so [@post]] '.repeat(5000)).length, 5000);
  });

  it('goes through a draft in order and never back', () => {
    const pieces = fc.constantFrom('[^a]: ', '^[', '[', ']', 'rain', '\n', '\n\n', '[@post]', '\r\n', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
        const draft = all.join('');
        const stretches = noteStretches(draft);
        stretches.forEach(({ start, end }, index) => {
          assert.ok(start <= end && end <= draft.length && start >= (stretches[index - 1]?.end ?? 0), draft);
        });
        for (const { index } of draft.matchAll(/\[@post\]/g)) {
          const paragraph =
            draft
              .slice(0, index)
              .split(/\n[^\S\n]*\n/)
              .at(-1) ?? '';
          if (/(?:^|\n)\[\^a\]:/.test(paragraph))
            assert.ok(
              stretches.some((note) => touches(note, index)),
              draft,
            );
          if (!paragraph.includes('^')) assert.ok(!stretches.some((note) => touches(note, index)), draft);
        }
      }),
      { numRuns: 500 },
    );
  });
});
