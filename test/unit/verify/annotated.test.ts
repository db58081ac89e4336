import assert from 'node:assert/strict';
import { type AnnotationStatus } from '../../../src/core/annotation/annotation';
import { type Newscite } from '../../../src/core/newscite';
import { file, uriOf } from '../library/files';
import { inEnglish } from '../../../src/core/verify/message';
import { claimId, fixed, found, libraryOf, told } from './checked';

const WEIR = uriOf('weir.txt');

/** An article with a note on its first sentence. */
function annotated(status: AnnotationStatus, note = 'The mayor\nhas denied it.'): Newscite {
  const library = libraryOf({
    weir: `The weir at Orrin Foot will be taken down next spring, Mayor Hanna Birk said. The fish ladder was never finished.

"I signed for gravel, not for gates," said site manager Leo Fenn.`,
  });
  const [passage] = library.passagesOf(WEIR);
  const location = passage?.claims[0]?.location ?? assert.fail('no claim');
  const plan = library.planAnnotation({
    sourceUri: WEIR,
    span: location.span,
    words: 'taken down next spring',
    status,
    note,
    tags: [],
    now: '2026-03-05T09:12:44.310Z',
  });
  const written = library.withAnnotations('citekey: weir\n', plan ?? assert.fail('no such words'));
  library.update([file('weir.txt.cite.yaml', written.kind === 'written' ? written.text : assert.fail(written.kind))]);
  return library;
}

const pinned = (library: Newscite, words: string) =>
  `It goes next spring [@weir, para. 1]<!--claim:${claimId(library, words)}-->.`;

describe('Citing what the writer has annotated', () => {
  it('as not to be used is an error, as disputed a warning, with what the note says', () => {
    const bad = annotated('do-not-use');
    assert.deepEqual(told(bad, pinned(bad, 'The weir'), 'do-not-use'), [
      'What is cited of @weir is annotated as not to be used: The mayor has denied it.',
    ]);
    assert.equal(found(bad, pinned(bad, 'The weir'), 'do-not-use')[0]?.severity, 'error');
    const doubted = annotated('disputed', '');
    assert.deepEqual(told(doubted, pinned(doubted, 'The weir'), 'disputed'), [
      'What is cited of @weir is annotated as disputed: taken down next spring',
    ]);
    assert.equal(found(doubted, pinned(doubted, 'The weir'), 'disputed')[0]?.severity, 'warning');
  });

  it('counts for less where only the paragraph is cited, and for nothing beside it', () => {
    const library = annotated('do-not-use');
    assert.equal(found(library, 'It goes [@weir, para. 1].', 'do-not-use')[0]?.severity, 'warning');
    for (const draft of ['He signed [@weir, para. 2].', 'See [@weir].', pinned(library, 'The fish ladder')])
      assert.deepEqual(told(library, draft, 'do-not-use'), [], draft);
  });

  it('is nothing once it is verified', () => {
    const library = annotated('verified');
    const draft = pinned(library, 'The weir');
    assert.deepEqual([...told(library, draft, 'do-not-use'), ...told(library, draft, 'disputed')], []);
  });

  it('is put right by a look at the annotation, by another status for it, or without the citation', () => {
    for (const status of ['do-not-use', 'disputed'] as const) {
      const library = annotated(status);
      const [annotation] = library.annotations(WEIR);
      const place = { sourceUri: WEIR, id: annotation?.annotation.id };
      const fixes = found(library, pinned(library, 'The weir'), status)[0]?.fixes ?? [];
      assert.deepEqual(
        fixes.map(({ title, opensAnnotation, statusOf }) => [inEnglish(title), opensAnnotation, statusOf]),
        [
          ['Open the annotation', place, undefined],
          ['Change the annotation’s status…', undefined, place],
          ['Take the citation out', undefined, undefined],
        ],
      );
      assert.ok(fixes.every(({ isSafe }) => !isSafe));
      assert.equal(fixed(pinned(library, 'The weir'), fixes[2]), 'It goes next spring.');
    }
  });

  it('takes the citation out with its pin, whatever it shares a bracket with', () => {
    const library = annotated('do-not-use');
    const bad = claimId(library, 'The weir');
    const other = claimId(library, 'The fish ladder');
    const without = (draft: string) => {
      const fixes = found(library, draft, 'do-not-use')[0]?.fixes ?? [];
      return fixed(draft, fixes[2] ?? assert.fail('no fix'));
    };
    const pin = `<!--claim:${bad}-->`;
    assert.equal(without(`It goes [see @weir, para. 1, as told]${pin} and stays.`), 'It goes and stays.');
    assert.equal(without(`[-@weir, para. 1]${pin} It goes.`), 'It goes.');
    assert.equal(without(`So.\n[@weir, para. 1]${pin} It goes.`), 'So.\nIt goes.');
    assert.equal(without(`> It goes.\n>\n> [@weir, para. 1]${pin}\n`), '> It goes.\n>\n>\n');
    const both = (first: string, second: string, ids: string) =>
      `It goes [${[first, second].filter(Boolean).join('; ')}]${ids && `<!--claim:${ids}-->`}.`;
    const [weir, ladder] = ['@weir, para. 1', 'also @weir, para. 1, too'];
    assert.equal(without(both(weir, ladder, `${bad} ${other}`)), both('', ladder, other));
    assert.equal(without(both(ladder, weir, `${other} ${bad}`)), both(ladder, '', other));
    assert.equal(without(both('@weir', weir, `- ${bad}`)), both('@weir', '', ''));
    const raw = `It goes [${weir}; ${ladder}]\`<!--claim:${bad} ${other}-->\`{=html}.`;
    assert.equal(without(raw), `It goes [${ladder}]\`<!--claim:${other}-->\`{=html}.`);
  });

  it('leaves a sentence alone that the citation is part of', () => {
    const library = annotated('do-not-use');
    const draft = `As @weir [para. 1]<!--claim:${claimId(library, 'The weir')}--> says, it goes.`;
    assert.equal(found(library, draft, 'do-not-use')[0]?.fixes.length, 2);
  });

  it('shows the notes on the card of the citation, those on the cited words first', () => {
    const library = annotated('disputed');
    const draft = pinned(library, 'The weir');
    const card = library.hoverAt(draft, draft.indexOf('@weir') + 1)?.cards[0];
    assert.deepEqual(card?.kind === 'source' && card.annotations, [
      { status: 'disputed', note: 'The mayor\nhas denied it.', tags: [], words: 'taken down next spring' },
    ]);
    const other = 'He signed [@weir, para. 2].';
    const bare = library.hoverAt(other, other.indexOf('@weir') + 1)?.cards[0];
    assert.deepEqual(bare?.kind === 'source' && bare.annotations, []);
  });
});
