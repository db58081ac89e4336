import assert from 'node:assert/strict';
import { extract, onlyClaim, resolvedSpeakers } from './article';

describe('speakers', () => {
  it('are given their full name from an earlier mention', () => {
    const text = 'Ada Moss runs the lake. The water is low, Moss said.';
    assert.deepEqual(resolvedSpeakers(text), ['-', 'Ada Moss']);
  });

  it('are given the role of their first mention', () => {
    const { claims } = extract("The plan was shelved by Ada Moss, Acme's chief scientist. Moss said it was late.");
    assert.equal(claims[1]?.speaker?.role, "Acme's chief scientist");
  });

  it('keep the role before a name', () => {
    const { speaker } = onlyClaim('Acme CEO Ada Moss said it was late.');
    assert.deepEqual([speaker?.resolved, speaker?.role], ['Ada Moss', 'Acme CEO']);
  });

  it('are found behind a pronoun', () => {
    const text = 'Ada Moss said it was late. She also warned that it was dark. He said it was not.';
    assert.deepEqual(resolvedSpeakers(text), ['Ada Moss', 'Ada Moss', '-']);
  });

  it('stay unresolved when nobody fits', () => {
    assert.deepEqual(resolvedSpeakers('He said it was late.'), ['-']);
    assert.deepEqual(resolvedSpeakers('Ada Moss came. Ben Moss left. It was late, Moss said.'), ['-', '-', '-']);
  });

  it('are nobody where a pronoun may mean a stranger named in between', () => {
    const said = (between: string) =>
      resolvedSpeakers(`Ben Moss said it was late. ${between} He said it was dark.`).at(-1);
    for (const between of [
      'Carrow came in May.',
      'Mr. Carrow came in May.',
      'President Carrow came in May.',
      'Carrow met Ben Moss in May.',
      'Carrow said it was not.',
      'Mr. Carrow said it was not.',
      'It was not, Carrow said.',
    ])
      assert.equal(said(between), '-', between);
    for (const between of ['It rained.', 'Ferries came.', 'Reuters said it was not.', 'The boats of Acme came.'])
      assert.equal(said(between), 'Ben Moss', between);
  });

  it('are the person whose title and surname stood last', () => {
    const text = 'Tom Carrow is the mayor. Ben Moss said it was late. Mr. Carrow came in May. He said it was dark.';
    assert.equal(resolvedSpeakers(text).at(-1), 'Tom Carrow');
  });

  it('take a pronoun no further than two paragraphs', () => {
    const text = 'Ada Moss said it was late.\n\nIt rained.\n\nIt rained on.\n\nShe said it was dark.';
    assert.deepEqual(resolvedSpeakers(text), ['Ada Moss', '-', '-', '-']);
  });

  it('are the outlet that "the same report" means', () => {
    const text = 'According to The Ledger, it was late. According to the same report, it was dark.';
    assert.deepEqual(resolvedSpeakers(text), ['-', 'The Ledger']);
  });

  it('are the company that spoke before', () => {
    const text = 'Acme Corp said it was late. It was dark, the company said.';
    assert.deepEqual(resolvedSpeakers(text), ['-', 'Acme Corp']);
  });

  it('are marked when the article leaves them unnamed', () => {
    const anonymous = (text: string) => onlyClaim(text).speaker?.anonymous;
    assert.equal(anonymous('Insiders say it was late.'), true);
    assert.equal(anonymous('It was late, people familiar with the matter said.'), true);
    assert.equal(anonymous('A spokesperson for Acme said it was late.'), true);
    assert.equal(anonymous('A Harbour Democrat said it was late.'), true);
    assert.equal(anonymous('One senator said it was late.'), true);
    assert.equal(anonymous('One of the mayor’s sisters said it was late.'), true);
    assert.equal(anonymous('The Democrat said it was late.'), false);
    assert.equal(anonymous('One of the sisters, Ada Moss, said it was late.'), false);
    assert.equal(anonymous('The Ledger said it was late.'), false);
    assert.equal(anonymous('Ada Moss, a former official, said it was late.'), false);
  });

  it('are found behind their role', () => {
    const { speaker } = onlyClaim('Its head of research, Ada Moss, said it was late.');
    assert.deepEqual([speaker?.resolved, speaker?.role], ['Ada Moss', 'head of research']);
    const text = 'Its head of research, Ada Moss, said it was late. On Friday she conceded that it was dark.';
    assert.deepEqual(resolvedSpeakers(text), ['Ada Moss', 'Ada Moss']);
  });

  it('are found behind what they are, and whence', () => {
    const { speaker } = onlyClaim('The council’s chair, Senator Ada Moss of Harbour, said it was late.');
    assert.equal(speaker?.resolved, 'Ada Moss');
    const inverted = onlyClaim('“It is late,” said the member for Harbour, Ada van Moss.').speaker;
    assert.deepEqual([inverted?.resolved, inverted?.role], ['Ada van Moss', 'member for Harbour']);
    assert.equal(onlyClaim('“It is late,” said the mayor, Monday’s guest.').speaker?.resolved, undefined);
  });

  it('are not anybody', () => {
    assert.equal(onlyClaim('One would think that it was late.').speaker, undefined);
  });

  it('are the firm behind what it is', () => {
    assert.equal(onlyClaim('The builder, Norvik GmbH, said it was late.').speaker?.resolved, 'Norvik GmbH');
    assert.equal(onlyClaim('Norvik, which built the lift, said it was late.').speaker?.resolved, 'Norvik');
  });

  it('are what a relative pronoun stands for', () => {
    const text = 'Ada Moss, the diver who warned that the lake was dry, left town.';
    assert.equal(onlyClaim(text).speaker?.resolved, 'Ada Moss');
    const other = 'It was news to The Ledger, which reported that the lake was dry.';
    assert.equal(onlyClaim(other).speaker?.resolved, 'The Ledger');
    assert.equal(
      onlyClaim('Ada Moss, who as chief diver had warned that it was dry, left.').speaker?.resolved,
      'Ada Moss',
    );
  });

  it('are those a sentence without a speaker was about', () => {
    const text = 'For two years now, Anna Moss has run the lake. “It is late,” she says.';
    assert.deepEqual(resolvedSpeakers(text), ['-', 'Anna Moss']);
    const asked =
      'Ada Moss said it was late. Ben Hall came. Moss was asked what came next. She would leave, she told us.';
    assert.equal(resolvedSpeakers(asked).at(-1), 'Ada Moss');
  });

  it('stay unresolved behind somebody unnamed', () => {
    const text = 'Ada Moss said it was late. A spokeswoman said it was dark. She said it was cold.';
    assert.deepEqual(resolvedSpeakers(text), ['Ada Moss', '-', '-']);
  });

  it('stay unresolved where another was named since', () => {
    const text = 'Kiri Moss said it was late. It was dark for Anna Hall. She said it was cold.';
    assert.equal(resolvedSpeakers(text).at(-1), 'Anna Hall');
    const two = 'Kiri Moss said it was late. It was dark for Anna Hall and for Ben Roe.\n\nShe said it was cold.';
    assert.equal(resolvedSpeakers(two).at(-1), '-');
  });

  it('are no body that the last one named is not', () => {
    const text = 'The Owls said it was late. It was dark, the agency said.';
    assert.deepEqual(resolvedSpeakers(text), ['-', '-']);
  });

  it('are no firm when a person is meant', () => {
    const text = 'Jane Norvik, the head of Norvik Ferries, said it was late. Norvik said it was dark.';
    assert.deepEqual(resolvedSpeakers(text), ['Jane Norvik', 'Jane Norvik']);
  });

  it('reads a name in a link without its markup', () => {
    const text =
      'Ada Moss dived. “It is dry,” [Moss](https://lake.example/moss) said. A spokesman for [Acme](https://acme.example) said it was. [[Ada Moss|Moss]] [told the Post](https://post.example/a_(b)) that it was cold.';
    const speakers = extract(text).attributions.map(({ speaker }) => speaker);
    assert.deepEqual(
      speakers.map((speaker) => speaker?.text),
      ['Moss', 'A spokesman for Acme', 'Moss'],
    );
    assert.equal(speakers[0]?.resolved, 'Ada Moss');
  });

  it('takes brackets that are no links for what they are', () => {
    const text = 'Moss said it was [sic] dry [1].';
    assert.equal(extract(text).attributions[0]?.end, text.length);
  });
});
