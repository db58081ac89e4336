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
    assert.equal(anonymous('The Ledger said it was late.'), false);
    assert.equal(anonymous('Ada Moss, a former official, said it was late.'), false);
  });
});
