import assert from 'node:assert/strict';
import fc from 'fast-check';
import { scanCitations } from '../../../src/core/citation/scanCitations';
import { type Claim } from '../../../src/core/library/source';
import { resolveCitation } from '../../../src/core/library/resolveCitation';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { deletion, file, uriOf } from './files';

const CLOSING = 'The Harbour Post is printed on paper from the mill at Brimsey.';

/** Three stories that have nothing but an outlet in common. */
const STORIES = [
  'The Lindau dam will be raised by three metres before the winter, and the bill for it comes to four million pounds.\n\nThe valley has flooded twice.',
  'A ferry ran aground on the sandbank off Brimsey at dawn, and forty islanders had to be brought ashore in small boats.\n\nNobody was hurt.',
  'The last lamp on the old pier was switched off at midnight, a hundred and forty years after the first one had been lit.\n\nGulls have moved in.',
] as const;

const [DAM_STORY, FERRY_STORY, PIER_STORY] = STORIES;

function libraryOf(...texts: readonly string[]): SourceLibrary {
  const library = new SourceLibrary();
  texts.forEach((text, index) => {
    library.apply(file(`${index}.txt`, text));
  });
  library.refresh();
  return library;
}

function closed(story: string, closing = CLOSING): string {
  return `${story}\n\n${closing}\n`;
}

function claimsOf(library: SourceLibrary, name = '0.txt'): readonly string[] {
  return library.source(uriOf(name))?.claims.map(({ text }) => text) ?? [];
}

describe('repeated passages', () => {
  it('are left out of the claims when three stories end in the same words', () => {
    const library = libraryOf(...STORIES.map((story) => closed(story)));
    const source = library.source(uriOf('0.txt'));
    assert.ok(source);
    assert.ok(!claimsOf(library).includes(CLOSING));
    assert.deepEqual(
      source.unlisted.map(({ text }) => text),
      [CLOSING],
    );
    assert.deepEqual(
      source.repeated.map(({ range, why }) => [why, source.article.text.slice(range.start, range.end)]),
      [['repeated', CLOSING]],
    );
    assert.equal(library.claimCount, library.sources().flatMap(({ claims }) => claims).length);
  });

  it('are the same words however they are typeset', () => {
    const library = libraryOf(
      closed(DAM_STORY, 'The Harbour Post’s paper – all of it – is from Brimsey.'),
      closed(FERRY_STORY, "The Harbour Post's paper - all of it - is from Brimsey."),
      closed(PIER_STORY, 'THE HARBOUR POST’S PAPER – ALL  OF IT – IS FROM BRIMSEY.'),
    );
    assert.equal(library.sources().flatMap(({ repeated }) => repeated).length, 3);
  });

  it('are none when two stories share them', () => {
    assert.ok(claimsOf(libraryOf(closed(DAM_STORY), closed(FERRY_STORY), PIER_STORY)).includes(CLOSING));
  });

  it('are none when it is one story in many papers', () => {
    const copies = ['', 'It was Tuesday.\n\n', 'Rain fell.\n\n', 'A long week.\n\n'].map((lead) =>
      closed(lead + DAM_STORY),
    );
    assert.ok(claimsOf(libraryOf(...copies)).includes(CLOSING));
  });

  it('are none in which somebody speaks', () => {
    const speech = 'The work will begin in May, the mayor said.';
    assert.ok(claimsOf(libraryOf(...STORIES.map((story) => closed(story, speech)))).includes(speech));
  });

  it('are none amid an article', () => {
    const filler = Array.from({ length: 8 }, (_, day) => `On day ${day} of the storm the harbour stayed shut.`);
    const texts = STORIES.map((story, index) =>
      [story, filler[0], CLOSING, ...filler.slice(1).map((line) => line.replace('harbour', `harbour ${index}`))].join(
        '\n\n',
      ),
    );
    assert.ok(claimsOf(libraryOf(...texts)).includes(CLOSING));
  });

  it('keep their number, so that no paragraph cited before means another one after', () => {
    const alone = libraryOf(closed(DAM_STORY)).source(uriOf('0.txt'));
    const amongOthers = libraryOf(...STORIES.map((story) => closed(story))).source(uriOf('0.txt'));
    assert.deepEqual(amongOthers?.article.passages, alone?.article.passages);
    assert.deepEqual([...(amongOthers?.claims ?? []), ...(amongOthers?.unlisted ?? [])], alone?.claims);
  });

  it('are found by a pin, and listed where the writer has pinned them', () => {
    const library = libraryOf(...STORIES.map((story) => closed(story)));
    const source = library.source(uriOf('0.txt'));
    const [hidden] = source?.unlisted ?? [];
    assert.ok(source && hidden);
    assert.equal(library.claim(hidden.id), hidden);
    const [citation] = scanCitations(`[@${source.citekey}, para. 3]<!--claim:${hidden.id}-->`).flatMap(
      ({ citations }) => citations,
    );
    assert.ok(citation);
    const resolution = resolveCitation(library, citation);
    assert.ok(resolution.kind === 'anchored');
    assert.equal(resolution.claim?.id, hidden.id);
    library.apply(file('0.txt.cite.yaml', sidecarPinning(source.citekey, hidden)));
    library.refresh();
    assert.ok(claimsOf(library).includes(CLOSING));
  });

  it('change the sources that had them when the last one comes or goes', () => {
    const library = libraryOf(closed(DAM_STORY), closed(FERRY_STORY));
    library.apply(file('2.txt', closed(PIER_STORY)));
    assert.equal(library.refresh().changed.length, 3);
    library.apply(file('3.txt', closed(PIER_STORY.replace('midnight', 'noon'))));
    assert.equal(library.refresh().changed.length, 1);
    library.apply(deletion('0.txt'));
    library.apply(deletion('1.txt'));
    library.refresh();
    assert.ok(claimsOf(library, '2.txt').includes(CLOSING));
  });

  it('are the same whatever came before', () => {
    const changes = STORIES.map((story, index) => file(`${index}.txt`, closed(story)));
    const detours = [
      file('1.txt', 'Nothing yet.'),
      file('9.txt', closed(DAM_STORY)),
      deletion('9.txt'),
      deletion('0.txt'),
    ];
    const snapshot = (library: SourceLibrary) =>
      library.sources().map(({ uri, claims }) => [uri, claims.map(({ id }) => id)]);
    const expected = snapshot(libraryOf(...STORIES.map((story) => closed(story))));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...detours, ...changes)),
        fc.shuffledSubarray(changes, { minLength: changes.length }),
        fc.boolean(),
        (before, order, settleOften) => {
          const library = new SourceLibrary();
          for (const change of [...before, deletion('9.txt'), ...order]) {
            library.apply(change);
            if (settleOften) library.refresh();
          }
          library.refresh();
          assert.deepEqual(snapshot(library), expected);
        },
      ),
    );
  });
});

function sidecarPinning(citekey: string, { id, text, start, end, paragraph }: Claim): string {
  const pin = { paragraph, quote: text, prefix: '', suffix: '', start, end, article: '0'.repeat(16) };
  return `citekey: ${citekey}\npins:\n  "${id}": ${JSON.stringify(pin)}\n`;
}
