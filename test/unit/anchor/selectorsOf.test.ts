import assert from 'node:assert/strict';
import { selectorsOf } from '../../../src/core/anchor/selectorsOf';

function quoteOf(text: string, exact: string, from = 0) {
  const start = text.indexOf(exact, from);
  return selectorsOf(text, { start, end: start + exact.length }).quote;
}

describe('selectorsOf', () => {
  it('keeps some whole words on either side', () => {
    const text = `${'extraordinary '.repeat(5)}The river rose. ${'extraordinary '.repeat(5)}`;
    assert.deepEqual(quoteOf(text, 'The river rose.'), {
      exact: 'The river rose.',
      prefix: 'extraordinary extraordinary ',
      suffix: ' extraordinary extraordinary',
    });
  });

  it('keeps what there is at the edges of a text', () => {
    assert.deepEqual(quoteOf('The river rose.', 'The river rose.'), {
      exact: 'The river rose.',
      prefix: '',
      suffix: '',
    });
  });

  it('keeps more where the quote with its context stands twice', () => {
    const part = `${'Rain fell on the hills all week. '.repeat(2)}It rose. It fell back on the day that followed. `;
    const text = `First. ${part}${part}`;
    const { prefix, exact, suffix } = quoteOf(text, 'It rose.');
    const whole = prefix + exact + suffix;
    assert.equal(text.indexOf(whole), text.lastIndexOf(whole));
    assert.ok(suffix.length > 32);
  });

  it('cuts no character in two', () => {
    const text = `${'𠮷'.repeat(40)}洪水${'𠮷'.repeat(40)}`;
    const { prefix, suffix } = quoteOf(text, '洪水');
    for (const context of [prefix, suffix]) assert.doesNotThrow(() => encodeURIComponent(context));
  });
});
