import assert from 'node:assert/strict';
import { type FactCheckSheet, type SheetSentence } from '../../../../src/core';
import { inEnglish } from '../../../../src/core/verify/message';
import { type Newscite } from '../../../../src/core/newscite';
import { file } from '../../library/files';
import { claimWith, desk } from '../desk';

/** States of the sentences in the order of the sheet, each with its first words. */
function states(sheet: FactCheckSheet): string[] {
  return sheet.sentences.map(({ state, text }) => `${state}: ${text.split(' ').slice(0, 2).join(' ')}`);
}

function only(newscite: Newscite, draft: string): SheetSentence {
  const { sentences } = newscite.factCheck(draft);
  assert.equal(sentences.length, 1, JSON.stringify(sentences.map(({ text }) => text)));
  const [sentence] = sentences;
  if (sentence === undefined) throw new Error('There is no sentence.');
  return sentence;
}

const pinned = (newscite: Newscite, words: string) => `<!--claim:${claimWith(newscite, words).id}-->`;

describe('A fact-check sheet', () => {
  it('lists what states something and cites nothing first, and counts', () => {
    const newscite = desk();
    const sheet = newscite.factCheck(
      `It was a quiet day. Work starts in May [@dam, para. 1]${pinned(newscite, 'Work starts')}. ` +
        'Nobody asked Ruth Okafor. The hull leaks [@ferry]. Some 60 boats lay idle.',
    );
    assert.deepEqual(states(sheet), [
      'unproven: Nobody asked',
      'unproven: Some 60',
      'uncited: It was',
      'verified: Work starts',
      'toCheck: The hull',
    ]);
    assert.deepEqual(sheet.summary, { sentences: 5, cited: 2, verified: 1, toCheck: 1, uncited: 3, unproven: 2 });
    assert.deepEqual(
      sheet.sentences.map(({ number }) => number),
      [3, 5, 1, 2, 4],
    );
  });

  it('leaves out the head of a table, and reads its rows', () => {
    const sheet = desk().factCheck('| Boat | Load in Harbour |\n|---|---:|\n| Lady Ann | 40 tonnes |\n');
    assert.deepEqual(
      sheet.sentences.map(({ text }) => text),
      ['Lady Ann · 40 tonnes'],
    );
  });

  it('takes a quotation of several sentences for cited where it ends', () => {
    const newscite = desk(
      file('pier.txt', 'date 2026-02-01\n\n“It is late. The piles are hollow,” warden Ida Brandt said.\n'),
    );
    const pin = pinned(newscite, 'piles are hollow');
    const key = claimWith(newscite, 'piles are hollow').citekey;
    const cited = (draft: string) => newscite.factCheck(draft).sentences.map(({ state }) => state);
    assert.deepEqual(cited(`“It is late. The piles are hollow,” Ida Brandt said [@${key}, para. 1]${pin}.`), [
      'verified',
      'verified',
    ]);
    // What the writer says before the quotation is not cited by it.
    assert.deepEqual(
      cited(`Ida Brandt, 57, said: “It is late. The piles are hollow” [@${key}, para. 1]${pin}.`)[0],
      'unproven',
    );
  });

  it('says what an uncited sentence states', () => {
    const stated = (draft: string) => only(desk(), draft).states;
    assert.deepEqual(stated('The bill came to 40 pounds.'), ['figure']);
    assert.deepEqual(stated('It was, somebody said, “the worst of all winters”.'), ['quote']);
    assert.deepEqual(stated('On the quay stood Ruth Okafor.'), ['name']);
    assert.deepEqual(stated('It rained again.'), []);
  });

  it('shows the words without markup and citations, with the place in the draft', () => {
    const draft = '---\ntitle: Sluices\n---\n\n# 40 years\n\n- As @dam says, work *starts* in May [@dam, para. 1].\n';
    const newscite = desk();
    const { text, line, range } = only(newscite, draft);
    assert.equal(text, 'As @dam says, work starts in May.');
    assert.equal(line, 7);
    assert.equal(draft.slice(range.start, range.end), 'As @dam says, work *starts* in May [@dam, para. 1].');
    assert.equal(newscite.factCheck(draft).title, 'Sluices');
  });

  it('gives claim, quote, speaker, source and place of a citation', () => {
    const archive = 'https://web.archive.org/web/2026/https://example.org/pier';
    const text = `---\ntitle: Pier shut\nsource: https://example.org/pier\narchive_url: ${archive}\npublished: 2026-02-01\n---\n\n“The piles are hollow,” warden Ida Brandt said.\n`;
    const newscite = desk(file('pier.md', text), file('pier.md.cite.yaml', 'citekey: pier\n'));
    const draft = `The warden called them “hollow” [@pier, para. 1]${pinned(newscite, 'piles are hollow')}.`;
    const [citation] = only(newscite, draft).citations;
    assert.equal(citation?.pin, 'anchored');
    assert.equal(citation.paragraph, 1);
    assert.equal(citation.claim?.quote, 'The piles are hollow');
    assert.equal(citation.claim.speaker, 'Ida Brandt');
    assert.deepEqual(citation.source, {
      title: 'Pier shut',
      authors: [],
      issued: '2026-02-01',
      url: 'https://example.org/pier',
      archiveUrl: archive,
    });
  });

  it('has to be looked at where a pin is altered, gone or missing, or a rule finds something', () => {
    const state = (sentence: string, newscite = desk()) => only(newscite, sentence).state;
    assert.equal(state('Work starts in May [@dam, para. 1].'), 'toCheck');
    assert.equal(state('Work starts in May [@dma].'), 'toCheck');
    const newscite = desk();
    const pin = pinned(newscite, 'Work starts');
    assert.equal(state(`Work starts in May [@dam, para. 1]${pin}.`, newscite), 'verified');
    const misquoted = only(newscite, `“Work ended in great haste” [@dam, para. 1]${pin}.`);
    assert.deepEqual(
      misquoted.findings.map(({ code }) => code),
      ['misquote'],
    );
    assert.equal(misquoted.state, 'toCheck');
  });

  it('verifies no figure that nothing cited has', () => {
    const text =
      'Date: 2026-03-04\n\nKestrel Ferries said that the pumps had worked. It was the third fire on that ship.\n\nFour crew drowned.\n';
    const newscite = desk(file('fire.txt', text), file('fire.txt.cite.yaml', 'citekey: fire\n'));
    const pin = pinned(newscite, 'pumps had worked');
    const added = only(newscite, `Nine sailors died, and the company says the pumps worked [@fire, para. 1]${pin}.`);
    assert.equal(added.state, 'toCheck');
    assert.deepEqual(
      added.findings.map(({ code, message }) => [code, inEnglish(message)]),
      [['unproven-figure', '“Nine sailors” is not in what is cited.']],
    );
    assert.equal(only(newscite, `The pumps had worked [@fire, para. 1]${pin}.`).state, 'verified');
  });

  it('verifies no name that nothing cited has', () => {
    const text =
      'Date: 2026-03-04\nTitle: A tug lost\n\nThe Norwegian tug sank off Kenya, warden Ida Brandt told the World Harbour Forum.\n\n' +
      'It had put in there twice.\n\nNobody lives on the rock.\n\nThe tug was built in Ghana.\n';
    const newscite = desk(file('tug.txt', text), file('tug.txt.cite.yaml', 'citekey: tug\n'));
    const pin = pinned(newscite, 'sank off');
    const unproven = (sentence: string) =>
      only(newscite, `${sentence} [@tug, para. 1]${pin}.`).findings.map(
        ({ code, message }) => `${code}: ${inEnglish(message)}`,
      );
    assert.deepEqual(unproven('The tug sank off Mozambique'), ['unproven-name: “Mozambique” is not in what is cited.']);
    assert.deepEqual(unproven('The tug sank off Ghana'), ['unproven-name: “Ghana” is not in what is cited.']);
    assert.deepEqual(unproven('The tug sank off Kenya, and it was built in Ghana'), []);
    assert.deepEqual(unproven('The tug from Norway sank in Kenyan waters'), []);
    assert.deepEqual(unproven('The tug sank off Kenya, Brandt told the WHF'), []);
  });

  it('finds the verdict on a citation behind the full stop and in a note', () => {
    for (const draft of ['It is so. [@dam, para. 9]', 'It is so.[^1]\n\n[^1]: [@dam, para. 9]']) {
      const { state, findings, citations } = only(desk(), draft);
      assert.equal(state, 'toCheck', draft);
      assert.deepEqual(
        findings.map(({ code }) => code),
        ['unknown-paragraph'],
      );
      assert.equal(citations[0]?.pin, 'unknownParagraph');
    }
  });

  it('takes a source named in the sentence and cited at its end for one citation', () => {
    const newscite = desk();
    const draft = `As @dam has it, work starts in May [-@dam, para. 1]${pinned(newscite, 'Work starts')}.`;
    const { state, citations } = only(newscite, draft);
    assert.equal(citations.length, 1);
    assert.equal(state, 'verified');
  });

  it('takes a block quote for cited by the line above it', () => {
    const sheet = desk().factCheck('He told the committee [@ferry, para. 2]:\n\n> Vale said the hull needed repairs.');
    assert.deepEqual(
      sheet.sentences.map(({ citations }) => citations.map(({ citekey }) => citekey)),
      [['ferry'], ['ferry']],
    );
  });

  it('does not take a handle for a citation', () => {
    assert.deepEqual(only(desk(), 'thanks to @octocat-fan.').citations, []);
  });

  it('shows notes on the cited words, and verifies nothing that is disputed', () => {
    const newscite = desk();
    const { location, text } = claimWith(newscite, 'Work starts');
    const marked = { sourceUri: location.uri, span: location.span, words: text };
    const said = {
      note: 'June, says the ministry.',
      tags: ['dates'],
      status: 'disputed',
      author: 'Ada Quill',
    } as const;
    const plan = newscite.planAnnotation({ ...marked, ...said, now: '2026-03-05T09:12:44.310Z' });
    const written = plan && newscite.withAnnotations('citekey: dam\n', plan);
    newscite.update([file('dam.txt.cite.yaml', written?.kind === 'written' ? written.text : '')]);
    const pin = pinned(newscite, 'Work starts');
    const { state, citations } = only(newscite, `Work starts in May [@dam, para. 1]${pin}.`);
    assert.equal(state, 'toCheck');
    assert.deepEqual(citations[0]?.annotations, [{ ...said, words: 'Work starts in May.' }]);
    const elsewhere = only(newscite, `The bill is high [@dam, para. 2]${pinned(newscite, 'The bill')}.`);
    assert.equal(elsewhere.state, 'verified');
  });

  it('says who else tells of it, and what differs', () => {
    const other = `date 2026-03-05\n\nCoast Wire - The Lindau dam will be raised by five metres, engineer Ruth Okafor said on Tuesday.\n`;
    const newscite = desk(file('wire.txt', other), file('wire.txt.cite.yaml', 'citekey: wire\n'));
    const draft = `The dam grows [@dam, para. 1]${pinned(newscite, 'raised by three')}.`;
    const { corroboration } = only(newscite, draft).citations[0] ?? {};
    assert.equal(corroboration?.differing, 1);
    assert.equal(corroboration.others[0]?.citekey, 'wire');
    assert.ok(corroboration.others[0].differences.length > 0);
  });

  it('is plain data, and empty for a draft without a sentence', () => {
    const newscite = desk();
    const sheet = newscite.factCheck('Work starts [@dam, para. 1].');
    assert.deepEqual(structuredClone(sheet), sheet);
    assert.deepEqual(newscite.factCheck('---\ntitle: X\n---\n\n<!-- nothing -->\n').sentences, []);
  });
});
