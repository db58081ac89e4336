import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factCheckOf } from '../../../src/core/features/factCheck/factCheck';
import { NO_REFERENCES } from '../../../src/core/library/draftReferences';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { DraftChecker } from '../../../src/core/verify/draftChecker';
import { type RuleSettings } from '../../../src/core/verify/ruleCodes';
import { file } from '../library/files';

const library = new SourceLibrary();
library.apply(
  file('weir.txt', 'The weir at Ostley lost 12 planks in March. “Nobody had looked since 1998,” said Jo Marrin.\n'),
);
library.apply(file('weir.txt.cite.yaml', 'citekey: weir\n'));
library.apply(
  file('ferry.txt', 'The ferry will not sail before June, the council said. It carried 340 people a day last year.\n'),
);
library.apply(file('ferry.txt.cite.yaml', 'citekey: ferry\n'));
library.refresh();

const pinOf = (key: string, nth: number) => library.sourceByKey(key)?.claims[nth]?.id ?? '';

/** What drafts are made of: each rule finds something in some of them, alone or beside another. */
const PARAGRAPHS = [
  `The weir lost 13 planks in March [@weir, para. 1]<!--claim:${pinOf('weir', 0)}-->. It was old.`,
  `The ferry will sail before June [@ferry, para. 1]<!--claim:${pinOf('ferry', 0)}-->.`,
  'Marrin said “somebody had looked since 1998” [@weir].',
  '“It carried nobody a day last year,” they wrote of the ferry at length.',
  'As one report has it[^a], nobody cared; another says so[^b].',
  '[^a]: [@weir, para. 9] and [@ferri].',
  '[^b]: See @weir [para. 1].',
  'The council put it so:\n\n> The ferry will never sail before June.\n>\n> It carried 340 people.\n\n[@ferry] has it.',
  '> Nobody had looked.\n\n[@weir, para. 1]',
  '# A “weir of planks at Ostley”\nText under it @weir.',
  '| One | [@ferry] |\n| “ferry” | @weir |',
  '| Planks | Month |\n|---|---|\n| 13 planks | March [@weir] |',
  "---\nabstract: 'It''s “lost 13 planks” [@weir]'\nreferences:\n- id: own\n- id: own\n---",
  '(@good) Example.\n\nSee @good and @own.',
  '<!-- A comment that',
  'ends here --> and [@weir].',
  '```\n[@weir]\n```',
];

const EVERY_RULE: RuleSettings = { 'single-source': 'warning', 'anonymous-source-only': 'warning' };

/** Typing, pasting, deleting, at a share of the draft's length. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.constantFrom(0, 0, 0, 1, 7, 90),
    put: fc.oneof(
      fc.constantFrom('x', ' ', '\n\n', '“', '> ', '1', 'not ', '[^a]', ':', ''),
      fc.constantFrom(...PARAGRAPHS).map((paragraph) => `\n\n${paragraph}\n\n`),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function sheetAndFindings(checker: DraftChecker, draft: string) {
  const context = checker.read(draft, NO_REFERENCES);
  const findings = checker.findingsIn(context, EVERY_RULE);
  return { findings, sheet: factCheckOf(context, findings, () => undefined) };
}

describe('DraftChecker', () => {
  it('finds in an edited draft what one finds that never saw it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 10 }), edits, (paragraphs, changes) => {
        const checker = new DraftChecker(library, () => library.sources());
        let draft = paragraphs.join('\n\n');
        for (const { at, cut, put } of [{ at: 0, cut: 0, put: '' }, ...changes]) {
          const start = Math.floor(at * draft.length);
          draft = draft.slice(0, start) + put + draft.slice(start + cut);
          const fresh = new DraftChecker(library, () => library.sources());
          assert.deepEqual(sheetAndFindings(checker, draft), sheetAndFindings(fresh, draft), draft);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('forgets what it found when the folder changes', () => {
    const folder = new SourceLibrary();
    const checker = new DraftChecker(folder, () => []);
    const draft = 'It was shut [@gate].';
    const codes = () => checker.check(draft, NO_REFERENCES).map(({ code }) => code);
    assert.deepEqual(codes(), ['unknown-source']);
    folder.apply(file('gate.txt', 'date 2026-03-04\n\nThe gate was shut on Monday.\n'));
    folder.apply(file('gate.txt.cite.yaml', 'citekey: gate\n'));
    folder.refresh();
    checker.forget();
    assert.deepEqual(codes(), []);
  });
});
