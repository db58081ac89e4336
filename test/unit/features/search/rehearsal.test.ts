import assert from 'node:assert/strict';
import { Rehearsal } from '../../../../src/core/features/search/rehearsal';
import { type Source } from '../../../../src/core/library/source';
import { SourceLibrary } from '../../../../src/core/library/sourceLibrary';
import { file } from '../../library/files';

describe('Rehearsing searches', () => {
  const library = new SourceLibrary();
  library.apply(file('lock.txt', '---\ntitle: The lock at Brimsey stays closed\n---\n\nIt will open in the spring.'));
  library.refresh();

  it('waits for sources, and ends', () => {
    let sources: readonly Source[] = [];
    const asked: string[] = [];
    const rehearsal = new Rehearsal(
      () => sources,
      (query) => asked.push(query),
    );
    assert.equal(rehearsal.next(), false);
    assert.deepEqual(asked, []);
    sources = library.sources();
    while (rehearsal.next());
    assert.ok(asked.length > 1);
    const { length } = asked;
    assert.equal(rehearsal.next(), false);
    assert.equal(asked.length, length);
  });

  it('asks for a figure and words of a title, the last of them unfinished', () => {
    const asked: string[] = [];
    const rehearsal = new Rehearsal(
      () => library.sources(),
      (query) => asked.push(query),
    );
    rehearsal.next();
    assert.deepEqual(asked, ['14 lock Brimsey sta']);
  });
});
