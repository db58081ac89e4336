import assert from 'node:assert/strict';
import { selectorsOf } from '../../../src/core/anchor/selectorsOf';

function quoteOf(text: string, exact: string, from = 0) {
  const start = text.indexOf(exact, from);
  return selectorsOf(text, { start, end: start + exact.length }).quote;
}

describe('selectorsOf', () => {
  it('keeps some whole words on either side', () => {
    const text = 'In all the years of which anybody knew. The river rose. It was by no means extraordinary.';
    assert.deepEqual(quoteOf(text, 'The river rose.'), {
      exact: 'The river rose.',
      prefix: 'years of which anybody knew. ',
      suffix: ' It was by no means',
    });
  });

  it('keeps more where the words beside it are few and set in columns', () => {
    const text = `Rye   ${' '.repeat(20)}12\nOats  ${' '.repeat(20)}14\nBarley${' '.repeat(20)}16\nMillet 9\n`;
    const { prefix } = quoteOf(text, text.slice(text.indexOf('Barley'), text.indexOf('\nMillet')));
    assert.equal(prefix.replace(/\s+/g, ' '), 'Rye 12 Oats 14 ');
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
