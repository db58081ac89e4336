import assert from 'node:assert/strict';
import { pairQuotes } from '../../../src/core/claim/quote/pairQuotes';
import { languageOf } from '../../../src/core/claim/language/languages';

function quoted(text: string, lang = 'en'): string[] {
  const range = { start: 0, end: text.length };
  return pairQuotes(text, range, languageOf(lang).quoteMarks).map(({ start, end }) => text.slice(start, end));
}

describe('quotation marks', () => {
  it('pair straight and typographic ones', () => {
    assert.deepEqual(quoted('"One," she said. “Two,” he said.'), ['"One,"', '“Two,”']);
  });

  it('pair two apostrophes as one mark', () => {
    assert.deepEqual(quoted("''One,'' she said."), ["''One,''"]);
  });

  it('pair three apostrophes as a double mark with a single one inside', () => {
    assert.deepEqual(quoted("''A 'dry lake,''' she said. ''Cold.''"), ["''A 'dry lake,'''", "''Cold.''"]);
  });

  it('open behind a comma that no space parts from them', () => {
    assert.deepEqual(quoted('Moss said," It is dry."'), ['" It is dry."']);
  });

  it('pair the marks of other languages', () => {
    assert.deepEqual(quoted('„Eins“, sagte er. »Zwei«, sagte sie.', 'de'), ['„Eins“', '»Zwei«']);
    assert.deepEqual(quoted('« Un », dit-elle.', 'fr'), ['« Un »']);
    assert.deepEqual(quoted('彼は「一」と言った。', 'ja'), ['「一」']);
  });

  it('leave nested ones to the outer', () => {
    assert.deepEqual(quoted('“He said ‘no’ to me,” she said.'), ['“He said ‘no’ to me,”']);
  });

  it('take inches for no quotation', () => {
    assert.deepEqual(quoted('The 6\'2" guard said "yes."'), ['"yes."']);
  });

  it('take apostrophes for no quotation', () => {
    assert.deepEqual(quoted("The workers' rights weren't Moss's concern."), []);
    assert.deepEqual(quoted('The ‘right to work’ bill passed.'), ['‘right to work’']);
  });

  it('pair single marks that close on punctuation', () => {
    assert.deepEqual(quoted("'No,' she said."), ["'No,'"]);
    assert.deepEqual(quoted('‘We will mend it,’ he said. ‘Soon.’'), ['‘We will mend it,’', '‘Soon.’']);
  });

  it('run to the end of the paragraph when one is left open', () => {
    const [quotation] = pairQuotes('She said: “One. Two.', { start: 0, end: 20 }, languageOf('en').quoteMarks);
    assert.deepEqual(quotation, { start: 10, end: 20, isClosed: false });
  });

  it('close a typographic mark with a straight one behind punctuation', () => {
    assert.deepEqual(quoted('“We build," he said. "It works," he added.'), ['“We build,"', '"It works,"']);
  });
});
