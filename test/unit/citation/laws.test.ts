import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type CitationTarget } from '../../../src/core/citation/citation';
import { formatCitation } from '../../../src/core/citation/formatCitation';
import { edited } from '../../../src/core/citation/insert/draftEdit';
import { insertionFor, quoteInsertionFor } from '../../../src/core/citation/insertion';
import { formatQuote } from '../../../src/core/citation/quote';
import { scanCitations } from '../../../src/core/citation/scanCitations';
import { textOf } from '../../../src/core/text/range';
import { drafts, selections, targets } from './drafts';

function cited(draft: string): CitationTarget[] {
  return scanCitations(draft).flatMap(({ citations }) =>
    citations.map(({ key, locator, claimId }) => ({
      key,
      ...(locator && { paragraph: locator.first }),
      ...(claimId !== undefined && { claimId }),
    })),
  );
}

const styles = fc.constantFrom('bracketed' as const, 'narrative' as const);

describe('Laws of citations', () => {
  it('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(targets, { minLength: 1, maxLength: 4 }), styles, (list, style) => {
        const draft = `Rain fell ${formatCitation(list, style)}.`;
        assert.deepEqual(cited(draft), list);
        assert.equal(scanCitations(draft).length, 1);
      }),
    );
  });

  it('every range slices to what it says', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        let end = 0;
        for (const group of scanCitations(draft)) {
          assert.ok(group.start >= end && group.end <= draft.length);
          end = group.pin?.end ?? group.end;
          if (group.pin) assert.match(textOf(draft, group.pin), /^`?<!--\s*claim:/);
          for (const { key, keyRange, locator, start, end: itemEnd } of group.citations) {
            assert.match(textOf(draft, keyRange), /^-?@/);
            assert.ok(textOf(draft, keyRange).includes(key));
            assert.ok(start <= keyRange.start && keyRange.end <= itemEnd);
            assert.ok(start >= group.start && itemEnd <= group.end);
            if (locator) assert.ok(textOf(draft, locator).includes(String(locator.first)));
          }
        }
      }),
    );
  });

  it('an insertion keeps every old citation and is read itself', () => {
    fc.assert(
      fc.property(
        drafts,
        selections,
        fc.array(targets, { minLength: 1, maxLength: 2 }),
        styles,
        (draft, select, list, style) => {
          const before = cited(draft);
          const edit = insertionFor(draft, select(draft), list, style);
          const after = cited(edited(draft, edit));
          for (const target of list) {
            // A comment that is never closed would be by a pin: there the citation stands without.
            assert.ok(after.some(({ key, paragraph }) => key === target.key && paragraph === target.paragraph));
          }
          for (const old of before) assert.ok(after.some((one) => JSON.stringify(one) === JSON.stringify(old)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a quotation keeps every old citation', () => {
    fc.assert(
      fc.property(drafts, selections, targets, (draft, select, target) => {
        const edit = quoteInsertionFor(draft, select(draft), [target], formatQuote('It “rose” [sic].', 'en'), 'inline');
        const after = cited(edited(draft, edit));
        for (const old of cited(draft)) assert.ok(after.some((one) => JSON.stringify(one) === JSON.stringify(old)));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a megabyte of anything in its stride', function () {
    this.timeout(60_000);
    const pieces = {
      1_000_000: ['[@', '`', '<!--', '<!-- a\n\n', '\\'],
      100_000: ['@{', '[@a; ', '- [@a\n', '[@a](x "', '``` ', '$a'],
    };
    for (const [length, repeated] of Object.entries(pieces)) {
      for (const piece of repeated) {
        const started = performance.now();
        scanCitations(piece.repeat(Math.ceil(Number(length) / piece.length)));
        // Quadratic time would be half a minute. The bound is wide for machines that are busy.
        assert.ok(performance.now() - started < 10_000, piece);
      }
    }
  });
});
