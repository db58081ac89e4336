import assert from 'node:assert/strict';
import { type HoverCard } from '../../../../src/core';
import { hoverParts, longDate } from '../../../../src/vscode/draft/hoverText';
import { english } from '../english';

type SourceCard = Extract<HoverCard, { kind: 'source' }>;

const location = {
  uri: 'file:///flood.txt',
  encoding: 'utf8',
  range: { start: 0, end: 4 },
  span: { from: { line: 0, character: 0 }, to: { line: 0, character: 4 } },
};

function card(changes: Partial<SourceCard> = {}): SourceCard {
  const text = 'It rained. “We were late (very),” she said. Then it stopped.';
  return {
    kind: 'source',
    source: {
      uri: location.uri,
      location,
      fileName: 'flood.txt',
      citekey: 'flood',
      title: 'The <Flood>',
      outlet: 'The Post',
      authors: ['Ann Lee'],
      issued: '2025-07-23',
      claims: 3,
      paragraphs: 2,
      origins: {},
      missing: [],
    },
    pin: { kind: 'anchored' },
    annotations: [],
    passage: {
      paragraph: 2,
      text,
      marked: { start: 11, end: text.indexOf(' Then') },
      speaker: 'Ann Lee',
      speakerRole: 'the mayor',
      speakerIsAnonymous: false,
    },
    location,
    ...changes,
  };
}

function written(shown: HoverCard, from: 'ours' | 'theirs'): string {
  const parts = hoverParts(shown, english, 'en').filter((part) => part.from === from);
  return parts.map(({ markdown }) => markdown).join('\n\n');
}

describe('A hover card', () => {
  it('begins with title, outlet, author and date', () => {
    assert.ok(written(card(), 'theirs').startsWith('**The \\<Flood\\>**  \nThe Post · Ann Lee · July 23\\, 2025\n'));
  });

  it('has its actions above the passage, and what is wrong with the pin above both', () => {
    const kinds = (shown: HoverCard) => hoverParts(shown, english, 'en').map(({ markdown }) => markdown.slice(0, 9));
    assert.deepEqual(kinds(card()), ['**The \\<F', '[$(go-to-', 'It rained']);
    const altered = kinds(
      card({ pin: { kind: 'altered', score: 0.914, changes: [{ kind: 'same', text: 'We were late' }] } }),
    );
    assert.deepEqual(altered, ['**The \\<F', '$(warning', 'We were l', '[$(go-to-', 'It rained']);
  });

  it('says how many sources there are, and is short among them', () => {
    const text = 'It rained again. '.repeat(40);
    const passage = { paragraph: 1, text, speakerIsAnonymous: false };
    const inCompany = hoverParts(card({ passage }), english, 'en', { number: 2, of: 3 });
    assert.match(inCompany[0]?.markdown ?? '', /^2 of 3 · \*\*The/);
    const lengths = [inCompany, hoverParts(card({ passage }), english, 'en')].map(
      (parts) => parts.at(-1)?.markdown.length ?? 0,
    );
    assert.ok((lengths[0] ?? 0) < 300 && (lengths[1] ?? 0) < 500, lengths.join());
  });

  it('shows the passage with the claim in bold, and who said it where', () => {
    const says = written(card(), 'theirs');
    assert.ok(says.includes('It rained\\. **“We were late \\(very\\)\\,” she said\\.** Then it stopped\\.'), says);
    assert.ok(says.includes('— **Ann Lee**, the mayor · para\\. 2'), says);
  });

  it('tells of a work that only the bibliography lists', () => {
    const listed: HoverCard = {
      kind: 'listed',
      entry: { key: 'vale2019', title: 'Harbours*', authors: ['Tom Vale'], issued: '2019' },
    };
    assert.equal(written(listed, 'theirs'), '**Harbours\\*** \nTom Vale · 2019'.replace(' \n', '  \n'));
    assert.match(written(listed, 'ours'), /No article file of it is in the folder/);
    assert.ok(written({ kind: 'listed', entry: { key: 'vale2019', authors: [] } }, 'theirs').includes('@vale2019'));
  });

  it('says that a speaker is unnamed', () => {
    const { passage } = card();
    const anonymous = card(passage ? { passage: { ...passage, speaker: 'insiders', speakerIsAnonymous: true } } : {});
    assert.ok(written(anonymous, 'theirs').includes('**insiders**, the mayor (unnamed)'));
  });

  it('closes the bold of Chinese, which has no space behind a full stop', () => {
    const text = '前言。他说明天开始。然后结束。';
    const marked = { start: 3, end: 10 };
    const says = written(card({ passage: { paragraph: 1, text, marked, speakerIsAnonymous: false } }), 'theirs');
    assert.ok(says.includes('前言。\u200a**他说明天开始。**\u200a然后结束。'), says);
  });

  it('cuts a long passage down to what surrounds the claim', () => {
    const text = `${'Before it. '.repeat(80)}The claim. ${'After it. '.repeat(80)}`;
    const start = text.indexOf('The claim.');
    const passage = { paragraph: 1, text, marked: { start, end: start + 10 }, speakerIsAnonymous: false };
    const quote = /(… .* …) /.exec(written(card({ passage }), 'theirs'))?.[1] ?? '';
    assert.match(quote, /^… .*Before.* \*\*The claim\\\.\*\* .*After it\\\. …$|^… .*\*\*The claim\\\.\*\*.* …$/);
    assert.ok(quote.length < 500);
  });

  it('says what became of the pin, and what had been pinned', () => {
    const altered = card({
      pin: {
        kind: 'altered',
        score: 0.914,
        changes: [
          { kind: 'same', text: 'We were ' },
          { kind: 'old', text: '[late] ' },
          { kind: 'new', text: 'early ' },
        ],
      },
    });
    assert.ok(written(altered, 'ours').includes('(91 % alike)'));
    assert.ok(written(altered, 'theirs').includes('We were ~~\\[late\\]~~ **early**'));
    assert.ok(written(card({ pin: { kind: 'unknownParagraph', paragraphs: 4 } }), 'ours').includes('the source has 4'));
  });

  it('offers actions, with arguments that no bracket can end', () => {
    const ours = written(card({ claimId: '8f3a91c2' }), 'ours');
    const links = [...ours.matchAll(/\]\((command:[^)]*)\)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(
      links.map((link) => link.slice(0, link.indexOf('?'))),
      ['command:newscite.openSource', 'command:newscite.quoteClaim', 'command:newscite.copyQuote'],
    );
    const query = links[1]?.slice(links[1].indexOf('?') + 1) ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(decodeURIComponent(query))), [{ claimId: '8f3a91c2' }]);
  });

  it('offers no quote where no sentence is known', () => {
    assert.doesNotMatch(written(card({ pin: { kind: 'unpinned' } }), 'ours'), /quoteClaim|copyQuote/);
  });

  it('says nothing of an article in the part whose links work', () => {
    const hostile = '[go](command:newscite.reindex)';
    const { source, passage } = card();
    const evil = card({
      source: { ...source, title: hostile, outlet: hostile, authors: [hostile] },
      passage: {
        paragraph: 1,
        speakerIsAnonymous: false,
        ...passage,
        text: hostile,
        speaker: hostile,
        speakerRole: hostile,
      },
      pin: { kind: 'gone', quote: hostile },
    });
    assert.doesNotMatch(written(evil, 'ours'), /reindex/);
    assert.doesNotMatch(written(evil, 'theirs'), /\]\(/);
  });

  it('says that a key is unknown, and which come close', () => {
    const says = written({ kind: 'unknownSource', citekey: 'flod', nearest: ['flood', 'food_bank'] }, 'theirs');
    assert.equal(says, 'No source has the key **@flod**.\n\nClose to it: **@flood**, **@food\\_bank**');
  });
});

describe('A date', () => {
  it('is as precise as it is known', () => {
    assert.equal(longDate('2025-07-23', 'de'), '23. Juli 2025');
    assert.equal(longDate('2025-07', 'en'), 'July 2025');
    assert.equal(longDate('2025', 'en'), '2025');
    assert.equal(longDate('in spring', 'en'), 'in spring');
  });
});
