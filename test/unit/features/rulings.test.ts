import assert from 'node:assert/strict';
import { type Newscite } from '../../../src/core/newscite';
import { createNewscite } from '../../../src/core/createNewscite';
import { file, uriOf } from '../library/files';
import { claimWith } from './desk';

const NOTICE = 'Subscribe to our newsletter for more stories like this one.';
const TEXT = [
  'Coast Wire - The Brimsey ferry will not run in winter, harbour master Tom Vale said. Nobody was told before.',
  NOTICE,
  'Vale said the hull needed repairs. About 40 islanders depend on it.',
].join('\n\n');
const FERRY = uriOf('ferry.txt');

/** The library of one article, and a writer at it. */
class Writer {
  readonly newscite: Newscite = createNewscite();
  sidecar = 'citekey: ferry # fixed\n';

  constructor(private text = TEXT) {
    this.write(text);
  }

  write(text: string): void {
    this.text = text;
    this.newscite.update([file('ferry.txt', this.text), file('ferry.txt.cite.yaml', this.sidecar)]);
  }

  treatAsText(words: string): void {
    const aside = this.newscite.asidesOf(FERRY).find(({ text }) => text.includes(words));
    assert.ok(aside, words);
    this.rule(aside.location.range, 'text');
  }

  ruleOut(words: string): void {
    this.rule(claimWith(this.newscite, words).location.range, 'boilerplate');
  }

  get claims(): readonly string[] {
    return this.newscite.passagesOf(FERRY).flatMap(({ claims }) => claims.map(({ text }) => text));
  }

  get numbers(): readonly (readonly [number, string])[] {
    return this.newscite.passagesOf(FERRY).map(({ paragraph, text }) => [paragraph, text.slice(0, 4)]);
  }

  get asides(): readonly (readonly [string, string])[] {
    return this.newscite.asidesOf(FERRY).map(({ why, text }) => [why, text]);
  }

  private rule(range: { start: number; end: number }, is: 'text' | 'boilerplate'): void {
    const plan = this.newscite.planRuling(FERRY, range, is);
    assert.ok(plan);
    const written = this.newscite.withRulings(this.sidecar, plan);
    assert.ok(written.kind === 'written', written.kind);
    this.sidecar = written.text;
    this.write(this.text);
  }
}

describe('What is no claim', () => {
  it('can be seen, with its reason', () => {
    const { asides } = new Writer();
    assert.deepEqual(asides.at(-1), ['subscribe', NOTICE]);
  });

  it('is text where the writer says so, and gives claims that can be found and cited', () => {
    const writer = new Writer();
    writer.treatAsText('newsletter');
    assert.ok(writer.claims.includes(NOTICE));
    assert.ok(!writer.asides.some(([, text]) => text === NOTICE));
    const [hit] = writer.newscite.search('newsletter stories', 1).hits;
    assert.equal(hit?.claim.text, NOTICE);
    assert.equal(hit.claim.paragraph, 1);
  });

  it('gives nobody else another number', () => {
    const writer = new Writer();
    const before = writer.numbers;
    const cited = writer.newscite.hoverAt('[@ferry, para. 2]', 5);
    const unchanged = claimWith(writer.newscite, 'islanders').id;
    writer.treatAsText('newsletter');
    assert.deepEqual(writer.numbers, before);
    assert.deepEqual(writer.newscite.hoverAt('[@ferry, para. 2]', 5)?.cards[0]?.kind, 'source');
    const passage = (hover: typeof cited) => {
      const card = hover?.cards[0];
      return card?.kind === 'source' ? card.passage?.text : undefined;
    };
    assert.equal(passage(writer.newscite.hoverAt('[@ferry, para. 2]', 5)), passage(cited));
    assert.match(passage(cited) ?? '', /^Vale said/);
    assert.equal(claimWith(writer.newscite, 'islanders').id, unchanged);
  });

  it('is boilerplate again when the writer takes it back, and the sidecar as it was', () => {
    const writer = new Writer();
    const before = writer.sidecar;
    writer.treatAsText('newsletter');
    assert.notEqual(writer.sidecar, before);
    writer.ruleOut('newsletter');
    assert.equal(writer.sidecar, before);
    assert.ok(!writer.claims.includes(NOTICE));
  });

  it('is found again when the article has changed around it', () => {
    const writer = new Writer();
    writer.treatAsText('newsletter');
    writer.write(`A first paragraph that was not there before.\n\n${TEXT}`);
    assert.ok(writer.claims.includes(NOTICE));
    writer.write(TEXT.replace(NOTICE, 'Share this with your friends.'));
    assert.ok(!writer.claims.some((text) => text.includes('Share')));
  });

  it('is named in the report when its words are gone, with the sidecar that keeps it', () => {
    const writer = new Writer();
    writer.treatAsText('newsletter');
    writer.ruleOut('Nobody was told');
    assert.deepEqual(writer.newscite.status().problems, []);
    writer.write('Coast Wire - The pier is shut, and the fish are glad of the quiet that came over it.\n');
    const { problems } = writer.newscite.status();
    assert.deepEqual(
      problems.map(({ uri, code, severity }) => [uri, code, severity]),
      [1, 2].map(() => [`${FERRY}.cite.yaml`, 'ruling-lost', 'information']),
    );
    assert.match(problems[0]?.message ?? '', /“Nobody was told before\.” is not a claim/);
    assert.match(problems[1]?.message ?? '', /“Subscribe to .*” is text/);
    writer.write(TEXT);
    assert.deepEqual(writer.newscite.status().problems, []);
  });

  it('begins its own numbers in an article that has no others', () => {
    const writer = new Writer(`${NOTICE}\n`);
    writer.treatAsText('newsletter');
    assert.deepEqual(writer.numbers, [[1, 'Subs']]);
  });

  it('is heard of in no file but a source, and at no place but a passage', () => {
    const { newscite } = new Writer();
    assert.equal(newscite.planRuling(uriOf('x.txt'), { start: 0, end: 5 }, 'text'), undefined);
    assert.equal(newscite.planRuling(FERRY, { start: 3, end: 9 }, 'text'), undefined);
    assert.equal(newscite.planRuling(FERRY, { start: 3, end: 9 }, 'boilerplate'), undefined);
    assert.deepEqual(newscite.asidesOf(uriOf('x.txt')), []);
  });
});

describe('What stands between the sentences of a paragraph', () => {
  const CALL = 'If you have been affected by these issues, the harbour office can help.';
  const text = TEXT.replace('Nobody was', `${CALL} Read also: The pier is shut. Nobody was`);

  it('can be seen, with its reason', () => {
    const asides = new Writer(text).asides.filter(([why]) => why === 'read-more');
    assert.deepEqual(asides, [
      ['read-more', CALL],
      ['read-more', 'Read also:'],
    ]);
  });

  it('is a sentence of its paragraph where the writer says so, and none when that is taken back', () => {
    const writer = new Writer(text);
    const before = [writer.claims, writer.sidecar];
    const { id } = claimWith(writer.newscite, 'Nobody was told');
    writer.treatAsText('affected by these');
    const found = claimWith(writer.newscite, 'harbour office');
    assert.deepEqual([found.text, found.paragraph], [CALL, 1]);
    assert.equal(claimWith(writer.newscite, 'Nobody was told').id, id);
    writer.ruleOut('harbour office');
    assert.deepEqual([writer.claims, writer.sidecar], before);
  });

  it('is one sentence with what follows it, whose pins hold', () => {
    const writer = new Writer(text);
    const { id } = claimWith(writer.newscite, 'pier is shut');
    const record = writer.newscite.recordOf('ferry', id);
    const pinned = record && writer.newscite.withPins(writer.sidecar, record);
    assert.ok(pinned?.kind === 'written');
    writer.sidecar = pinned.text;
    writer.write(text);
    writer.treatAsText('Read also');
    assert.ok(writer.claims.includes('Read also: The pier is shut.'));
    assert.deepEqual(writer.newscite.check(`It [@ferry, para. 1]<!--claim:${id}--> is.`), []);
  });

  it('is not taken out again of a passage that is text', () => {
    const writer = new Writer(TEXT.replace(NOTICE, `Read more: ${NOTICE}`));
    writer.treatAsText('newsletter');
    assert.ok(writer.claims.includes(`Read more: ${NOTICE}`));
  });
});

describe('A claim that is none', () => {
  it('is on no list, and seen among what is no claim', () => {
    const writer = new Writer();
    writer.ruleOut('Nobody was told');
    assert.ok(!writer.claims.some((text) => text.includes('Nobody')));
    assert.deepEqual(
      writer.newscite.search('nobody told', 5).hits.filter(({ claim }) => claim.text.includes('Nobody')),
      [],
    );
    assert.ok(writer.asides.some(([why, text]) => why === 'overruled' && text.startsWith('Nobody')));
  });

  it('keeps its paragraph’s number, and the pins of drafts hold', () => {
    const writer = new Writer();
    const { numbers } = writer;
    const { id } = claimWith(writer.newscite, 'Nobody was told');
    writer.ruleOut('Nobody was told');
    assert.deepEqual(writer.numbers, numbers);
    assert.deepEqual(writer.newscite.check(`It [@ferry, para. 1]<!--claim:${id}--> is.`), []);
  });

  it('takes its paragraph off the list when it was the only one there', () => {
    const writer = new Writer(TEXT.replace(' About 40 islanders depend on it.', ''));
    writer.ruleOut('hull');
    assert.deepEqual(writer.numbers, [[1, 'The ']]);
  });

  it('is a claim again when the writer takes it back', () => {
    const writer = new Writer();
    const before = [writer.claims, writer.sidecar];
    writer.ruleOut('Nobody was told');
    writer.treatAsText('Nobody was told');
    assert.deepEqual([writer.claims, writer.sidecar], before);
  });

  it('leaves the others of its passage that was taken in', () => {
    const two = `${NOTICE} Subscribe today.`;
    const writer = new Writer(TEXT.replace(NOTICE, two));
    writer.treatAsText('newsletter');
    writer.ruleOut('Subscribe today');
    assert.ok(writer.claims.includes(NOTICE));
    assert.ok(!writer.claims.includes('Subscribe today.'));
  });
});

describe('A repeated passage', () => {
  const CLOSING = 'The Harbour Post is printed on paper from the mill at Brimsey.';
  const story = (words: string) => `${words}\n\nIt rained on ${words.slice(0, 12)} as well.\n\n${CLOSING}\n`;
  const newscite = createNewscite();
  newscite.update([
    file('ferry.txt', story('The ferry ran aground on the sandbank off the island at dawn on a grey Tuesday.')),
    file('lamp.txt', story('A lamp on the old pier was switched off for good after a hundred and forty years.')),
    file('dam.txt', story('Work on the higher dam begins in the spring and will cost four million pounds.')),
  ]);

  it('is seen with how often it stands, and is no empty paragraph', () => {
    const aside = newscite.asidesOf(FERRY).find(({ why }) => why === 'repeated');
    assert.deepEqual([aside?.text, aside?.articles], [CLOSING, 3]);
    assert.deepEqual(
      newscite.passagesOf(FERRY).map(({ paragraph }) => paragraph),
      [1, 2],
    );
  });

  it('is text with its own number where the writer says so', () => {
    const aside = newscite.asidesOf(FERRY).find(({ why }) => why === 'repeated');
    const plan = aside && newscite.planRuling(FERRY, aside.location.range, 'text');
    const written = plan && newscite.withRulings(undefined, plan);
    assert.ok(written?.kind === 'written');
    newscite.update([file('ferry.txt.cite.yaml', written.text)]);
    assert.equal(claimWith(newscite, 'mill at Brimsey').paragraph, 3);
    assert.ok(!newscite.asidesOf(FERRY).some(({ text }) => text === CLOSING));
  });
});
