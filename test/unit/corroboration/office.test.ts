import assert from 'node:assert/strict';
import { officesIn } from '../../../src/core/corroboration/office';
import { SourceLibrary } from '../../../src/core/library/sourceLibrary';
import { file } from '../library/files';

function officesOf(sentence: string): readonly string[] {
  const library = new SourceLibrary();
  library.apply(file('a.txt', sentence));
  library.refresh();
  const [claim] = library.sources()[0]?.claims ?? [];
  assert.ok(claim);
  return officesIn(claim).map(({ start, end }) => claim.text.slice(start, end));
}

describe('What people are', () => {
  it('stands behind a name, between commas', () => {
    assert.deepEqual(officesOf('Petra Quayle, the chief executive of Aldermore, read the memo in August.'), [
      ', the chief executive of Aldermore',
    ]);
    assert.deepEqual(officesOf('The letter reached Petra Quayle, 52, a lawyer from Brimsey, in the morning.'), [
      ', 52, a lawyer from Brimsey',
    ]);
  });

  it('stands before it, from the determiner on', () => {
    assert.deepEqual(officesOf('Nobody told the president of the Brimsey guild, Jonas Thill, about it.'), [
      'the president of the Brimsey guild, ',
    ]);
  });

  it('is a title right before it', () => {
    assert.deepEqual(officesOf('The letter reached former chief executive Petra Quayle in August.'), [
      'former chief executive ',
    ]);
    assert.deepEqual(officesOf('Union leader Petra Quayle left the harbour at noon.'), ['Union leader ']);
  });

  it('is told in German in one word, before or behind', () => {
    const office = (sentence: string) => officesOf(`${sentence} hat den Verkauf der Werft am Montag kritisiert.`);
    assert.deepEqual(office('Die Vorsitzende des Betriebsrats, Jutta Freese,'), ['Die Vorsitzende des Betriebsrats, ']);
    assert.deepEqual(office('Jutta Freese, die Vorsitzende des Betriebsrats,'), [', die Vorsitzende des Betriebsrats']);
    assert.deepEqual(office('Betriebsratschefin Jutta Freese'), ['Betriebsratschefin ']);
    assert.deepEqual(office('Jutta Freese, die als Sprecherin zurückgetreten war,'), []);
  });

  it('is not what a relative clause tells, nor what only stands beside a name', () => {
    assert.deepEqual(officesOf('Petra Quayle, who left the guild in June, declined to comment.'), []);
    assert.deepEqual(officesOf('After the flood, Petra Quayle, and half of the town, went home.'), []);
  });
});
