import assert from 'node:assert/strict';
import { claimId, fixed, found, libraryOf, told } from './checked';

const LOCK = `The lock keeper of Hallow Mill said on Monday that the sluice "won't last another winter", and asked for new gates.

"We have patched it 14 times since 2019, and we will not patch it again," Edda Marlow said. "The oak has gone soft. I can push a knife into it."

She has written to the council for £1.5 million. The council's engineer called the U.S.-made winch "state of the art" and did not answer.

237. That is the number of the file, kept at https://hallow.example/files/237/gates for all to read. It's the file's own.`;
const QUARRY = `The quarry at Stannow will close in June. "Nobody told us before the papers did," said foreman Ivo Brandt.`;

const library = libraryOf({ lock: LOCK, quarry: QUARRY });

function misquotes(draft: string): string[] {
  return told(library, draft, 'misquote');
}

describe('A quotation that stands in its source', () => {
  const holds = (title: string, ...drafts: readonly string[]) => {
    it(title, () => {
      for (const draft of drafts) assert.deepEqual(misquotes(draft), [], draft);
    });
  };

  holds(
    'may be in any language’s marks',
    'So “we will not patch it again” [@lock].',
    'So „we will not patch it again“ [@lock].',
  );
  holds(
    'may be in marks of other kinds',
    'So « we will not patch it again » [@lock].',
    'So "we will not patch it again" [@lock].',
  );
  holds('may be a block quote', '> The oak has gone soft. I can push a knife into it.\n> — Edda Marlow [@lock]');
  holds(
    'may be a block quote with its citation before or behind it',
    'She says it plainly [@lock]:\n\n> The oak has gone soft.\n\nAnd then?',
    '> The oak has gone soft.\n\n[@lock, para. 2]',
  );
  holds(
    'may stand in the sentence before the citation',
    'She said: “The oak has gone soft.” That was in March [@lock].',
  );
  holds('may be cited in a note', 'She said: “The oak has gone soft.”[^1]\n\n[^1]: See [@lock].');
  holds(
    'may leave words out',
    '“We have patched it … and we will not patch it again” [@lock].',
    '“We … will not patch it again” [@lock]',
  );
  holds(
    'may leave them out in brackets or by stops',
    '“We have patched it [...] since 2019” [@lock].',
    '“We have patched it . . . since 2019” [@lock].',
  );
  holds('may leave out the reporter’s words', '“We will not patch it again. The oak has gone soft” [@lock].');
  holds(
    'may have words put in',
    '“We have patched [the sluice] 14 times since 2019” [@lock].',
    '“We have patched it 14 times [in all] since 2019” [@lock].',
  );
  holds(
    'may begin with another case',
    '“the oak has gone soft” [@lock].',
    '“[t]he oak has gone soft” [@lock].',
    'He says “[w]e have patched it” [@lock].',
    'He says “[i]t’s the file’s” [@lock].',
  );
  holds(
    'may change an ending in brackets',
    'She would “push[] a knife into it” [@lock].',
    'They “patch[ed] it again” [@lock].',
  );
  holds(
    'may be pointed and set otherwise',
    '“We have patched it 14 times since 2019 – and we will not patch it again.” [@lock]',
    '“state-of-the-art” [@lock, para. 3]',
  );
  holds(
    'may write thousands, percent and abbreviations otherwise',
    '“US made winch” [@lock, para. 3]',
    '“the sluice won’t last another winter” [@lock]',
  );
  holds(
    'may have an address in it, bare, in angle brackets or as a link',
    '> the number of the file, kept at https://hallow.example/files/237/gates for all to read [@lock]',
    '> the number of the file, kept at <https://hallow.example/files/237/gates> for all to read [@lock]',
    '> The [oak](https://trees.example/oak/12) has gone soft. [@lock]',
  );
  holds(
    'may begin with a number or be made a list',
    '> 237. That is the number of the file. [@lock]',
    '> 1. The oak has gone soft.\n> 2. I can push a knife into it.\n\n[@lock]',
  );
  holds('may be emphasised', 'She said “we will *not* patch it **again**” [@lock].');
  holds('is not checked while its end is not written', 'She said “we will never patch [@lock].');
  holds('of one or two words is irony', 'The “golden winch” [@lock] again.');
  holds('may be from any of several sources', '“Nobody told us before the papers did” [@lock; @quarry].');
  holds('is not checked where a source is not at hand', '“These words are anybody’s” [@lock; @nowhere].');
});

describe('A quotation that does not stand in its source', () => {
  it('is told with the words that differ, and put right by a fix', () => {
    const draft = 'She said: “We have patched it 40 times since 2019” [@lock].';
    const [finding] = found(library, draft, 'misquote');
    assert.deepEqual(misquotes(draft), ['Not the words of @lock: “40” instead of “14”.']);
    assert.equal(finding?.severity, 'error');
    assert.equal(draft.slice(finding.range.start, finding.range.end), 'We have patched it 40 times since 2019');
    assert.equal(fixed(draft, finding.fixes[0]), 'She said: “We have patched it 14 times since 2019” [@lock].');
  });

  it('is put right around what the writer left out and put in', () => {
    const draft = '“We have mended [the sluice] … since 2019, and we will patch it again” [@lock].';
    const [finding] = found(library, draft, 'misquote');
    const right = '“We have patched [the sluice] … since 2019, and we will not patch it again” [@lock].';
    assert.equal(fixed(draft, finding?.fixes[0]), right);
  });

  it('loses words that are not there', () => {
    const draft = '“The old oak has gone very soft” [@lock].';
    assert.deepEqual(misquotes(draft), ['Not the words of @lock: “old” is not there; “very” is not there.']);
    assert.equal(fixed(draft, found(library, draft, 'misquote')[0]?.fixes[0]), '“The oak has gone soft” [@lock].');
  });

  it('is one where a “not” was left out or put in, however', () => {
    for (const draft of [
      '“We will patch it again” [@lock].',
      '“We will … patch it again” [@lock].',
      '“The oak has [not] gone soft” [@lock].',
      '“The oak has not gone soft” [@lock].',
    ])
      assert.equal(misquotes(draft).length, 1, draft);
  });

  it('is one where brackets replace a figure', () => {
    assert.equal(misquotes('“We have patched it [forty] times since 2019” [@lock].').length, 1);
    assert.equal(misquotes('“She has written to the council for $1.5 million” [@lock].').length, 1);
  });

  it('is one where a number at the beginning or in an address is another', () => {
    assert.deepEqual(misquotes('> 273. That is the number of the file. [@lock]'), [
      'Not the words of @lock: “273” instead of “237”.',
    ]);
    assert.equal(misquotes('“kept at https://hallow.example/files/273/gates for all to read” [@lock].').length, 1);
    assert.equal(misquotes('“the file, kept at https://hallow.example/files/273/gates” [@lock].').length, 1);
  });

  it('is one where clauses changed places', () => {
    assert.equal(misquotes('“We will not patch it again, and we have patched it 14 times” [@lock].').length, 1);
    assert.equal(misquotes('“The oak has gone soft … we will not patch it again” [@lock].').length, 1);
  });

  it('is told to be another source’s, which can be cited instead', () => {
    const draft = 'So: “Nobody told us before the papers did” [@lock, para. 2].';
    const [finding] = found(library, draft, 'misquote');
    assert.deepEqual(misquotes(draft), ['These words are not in @lock, but in @quarry.']);
    const id = claimId(library, '"Nobody told us');
    const right = `So: “Nobody told us before the papers did” [@quarry, para. 1]<!--claim:${id}-->.`;
    assert.equal(fixed(draft, finding?.fixes[0]), right);
    assert.deepEqual(finding?.fixes[0]?.record, { citekey: 'quarry', claimId: id });
  });

  it('is told to be where it is written so, before where only its words are', () => {
    const gravel =
      'The pit was dug, and nobody told us: so it went on.\n\n“The pit was dug and nobody told us,” Ivo Brandt said.';
    const folder = libraryOf({ lock: LOCK, gravel });
    const draft = 'So: “The pit was dug and nobody told us” [@lock].';
    const [finding] = found(folder, draft, 'misquote');
    assert.equal(finding?.fixes[0]?.record?.claimId, claimId(folder, '“The pit'));
  });

  it('is told to be nowhere', () => {
    assert.deepEqual(misquotes('“The winch fell into the river overnight” [@lock].'), [
      'These words are not in @lock.',
    ]);
  });

  it('is checked down to a word where it is pinned', () => {
    const id = claimId(library, 'The lock keeper');
    assert.deepEqual(misquotes(`The “rotten” sluice [@lock]<!--claim:${id}-->.`), ['These words are not in @lock.']);
    assert.deepEqual(misquotes(`The “sluice” [@lock]<!--claim:${id}-->.`), []);
  });

  it('is none in a word or two that the pin is not for', () => {
    const pin = `[@lock]<!--claim:${claimId(library, 'The lock keeper')}-->`;
    for (const draft of [
      `The lock keeper asked for gates ${pin}, and the “unsinkable” barge went down.`,
      `The so-called “winch affair” followed. The lock keeper asked for gates ${pin}.`,
    ])
      assert.deepEqual(misquotes(draft), [], draft);
    assert.equal(misquotes(`As ${pin.replace(/[[\]]/g, '')} has it, the sluice is “rotten”.`).length, 1);
  });

  it('is none where it is the writer’s translation', () => {
    const german = libraryOf({
      mill: 'Die Schleuse hält keinen Winter mehr aus, sagte die Wärterin am Montag. Das Holz ist weich geworden, und der Rat hat nicht geantwortet.',
    });
    const draft =
      'The keeper says that it is over: “The wood has become soft” [@mill]. The council has not answered her.';
    assert.deepEqual(told(german, draft, 'misquote'), []);
  });

  it('is found in scripts without spaces', () => {
    const chinese = libraryOf({ gate: '水务局局长说：“闸门撑不过今年冬天，我们已经修了十四次。”市政府没有回答。' });
    assert.deepEqual(told(chinese, '他说：“闸门撑不过今年冬天”[@gate]。', 'misquote'), []);
    assert.equal(told(chinese, '他说：“闸门撑得过今年冬天”[@gate]。', 'misquote').length, 1);
  });
});

describe('A quotation without a citation', () => {
  it('is told, with the source that has the words', () => {
    const draft = 'It is late [@lock].\n\nHe said: “Nobody told us before the papers did.”';
    assert.deepEqual(told(library, draft, 'uncited-quote'), [
      'No source is cited for this quotation; @quarry has the words.',
    ]);
    const [finding] = found(library, draft, 'uncited-quote');
    assert.match(fixed(draft, finding?.fixes[0]), /papers did\.” \[@quarry, para\. 1\]<!--claim:[0-9a-f]{8}-->$/);
  });

  it('is nothing in a heading, in a draft that cites nothing, and in few words', () => {
    for (const draft of [
      '# “Nobody told us before the papers did”\n\nSo it is [@lock].',
      '“Nobody told us before the papers did.”',
      'It is late [@lock].\n\nThe “so called news” came.',
    ])
      assert.deepEqual(told(library, draft, 'uncited-quote'), [], draft);
  });
});
