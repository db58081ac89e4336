import assert from 'node:assert/strict';
import { type ClaimView } from '../../../../src/core';
import { claimDetail, claimLabel } from '../../../../src/vscode/search/claimText';
import { english } from '../english';

const LONG =
  'That decision, insiders say, frustrated engineers after Federighi had rejected in a long meeting of the whole group the proposal to open-source the models.';

function rangesOf(text: string, ...words: readonly string[]) {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

describe('The line of a claim', () => {
  it('leaves words that stand as they were typed to the picker to highlight', () => {
    const text = 'Federighi rejected the proposal.';
    assert.equal(claimLabel(text, 'federighi rej', rangesOf(text, 'Federighi', 'rejected')), text);
  });

  it('marks what answers a query with typos, neighbours as one', () => {
    const text = 'Federighi rejected the open-source proposal.';
    const label = claimLabel(
      text,
      'rejectd federigi open source',
      rangesOf(text, 'open', 'Federighi', 'source', 'rejected'),
    );
    assert.equal(label, '*Federighi rejected* the *open-source* proposal.');
  });

  it('leaves words in their order to it as well, and marks those in another', () => {
    const text = 'A gate that may close is a gate that may not.';
    assert.equal(claimLabel(text, 'gat close', rangesOf(text, 'gate', 'close')), text);
    assert.match(claimLabel(text, 'close a gatte', rangesOf(text, 'gate', 'close')), /^A \*gate\* that may \*close\*/);
  });

  it('marks whole words, where only their beginning matches', () => {
    const text = 'The gates were rejected, the floodgate too.';
    assert.equal(
      claimLabel(text, 'rejct gate', rangesOf(text, 'gate', 'reject')),
      'The *gates* were *rejected*, the floodgate too.',
    );
    const chinese = '他说明天开始。';
    assert.equal(claimLabel(chinese, '开始 明天x', rangesOf(chinese, '明天')), '他说*明天*开始。');
  });

  it('marks nothing for those who have it read out', () => {
    const text = 'Federighi rejected it.';
    assert.equal(claimLabel(text, 'federigi', rangesOf(text, 'Federighi'), { isOn: false }), text);
  });

  it('shortens a long claim to what surrounds its matches', () => {
    const label = claimLabel(LONG, 'federigi open-source', rangesOf(LONG, 'Federighi', 'open-source'));
    assert.match(label, /^…\S.* \*Federighi\* .*… ….* \*open-source\* the models\.$/);
    assert.ok(label.length < LONG.length);
  });

  it('leaves a long claim whole whose matches are at its beginning', () => {
    assert.equal(claimLabel(LONG, 'insidrs', rangesOf(LONG, 'insiders')), LONG.replace('insiders', '*insiders*'));
  });

  it('draws no icon that an article asks for', () => {
    assert.equal(claimLabel('It cost $(flame) much.', '', []), 'It cost \\$(flame) much.');
  });
});

describe('The second line of a claim', () => {
  const bare: ClaimView = {
    id: '8f3a91c2',
    citekey: 'tradingkeytalent',
    text: 'It was rejected.',
    quote: 'It was rejected.',
    kind: 'indirect',
    paragraph: 3,
    score: 0.5,
    speakerIsAnonymous: false,
    title: 'Talent',
    location: {
      uri: 'file:///a.txt',
      range: { start: 0, end: 1 },
      span: { from: { line: 0, character: 0 }, to: { line: 0, character: 1 } },
      encoding: 'utf8',
    },
  };

  it('says who, where, when and in which paragraph', () => {
    const known = { speaker: 'insiders', speakerIsAnonymous: true, outlet: 'TradingKey', issued: '2025-07-23' };
    assert.equal(
      claimDetail({ claim: { ...bare, ...known } }, english),
      'insiders (unnamed) · TradingKey · 2025-07-23 · para. 3',
    );
  });

  it('names the article where its outlet is not known', () => {
    assert.equal(claimDetail({ claim: bare }, english), 'Talent · para. 3');
  });

  it('marks the speaker, but no word of the name that the claim has itself', () => {
    const claim = { ...bare, text: 'The dam holds.', speaker: 'the Okafor family' };
    const highlights = {
      text: [{ start: 0, end: 3 }],
      speaker: [
        { start: 0, end: 3 },
        { start: 4, end: 10 },
      ],
    };
    assert.match(claimDetail({ claim, highlights }, english), /^the \*Okafor\* family · /);
    assert.match(claimDetail({ claim, highlights }, english, { isOn: false }), /^the Okafor family · /);
  });

  it('counts the other sources that have it', () => {
    const detailWith = (...citekeys: readonly string[]) =>
      claimDetail({ claim: bare, copies: citekeys.map((citekey) => ({ ...bare, citekey })) }, english);
    assert.equal(detailWith(bare.citekey), 'Talent · para. 3');
    assert.equal(detailWith('ferry', bare.citekey), 'Talent and 1 other source · para. 3');
    assert.equal(detailWith('ferry', 'lock', 'ferry'), 'Talent and 2 other sources · para. 3');
  });
});
