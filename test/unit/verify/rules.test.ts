import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core/createNewscite';
import { file } from '../library/files';
import { claimId, fixed, found, libraryOf, told } from './checked';

const library = libraryOf({
  weir: `The weir at Orrin Foot will be taken down next spring, Mayor Hanna Birk said. The fish ladder was never finished. A contractor reportedly buried the old gates in the meadow.

"I signed for gravel, not for gates," said site manager Leo Fenn. Insiders said the gravel was never delivered.

The second arch is likely to fall within months. There are reports that the mill could follow if the ice comes. Divers said the footing may be hollow. The pier could then give way in a flood.`,
  heron: `Herons have come back to the Orrin, birdwatchers said.`,
});

function pinned(sentence: string, claim: string): string {
  return `${sentence} [@weir]<!--claim:${claimId(library, claim)}-->.`;
}

describe('A negation', () => {
  it('is told when only one side has it', () => {
    assert.deepEqual(told(library, pinned('The fish ladder was finished', 'The fish ladder'), 'negation-mismatch'), [
      '@weir has a “never” here that the sentence lacks: The fish ladder was never finished.',
    ]);
    const draft = pinned(
      'The weir at Orrin Foot will not be taken down next spring, says Mayor Hanna Birk',
      'The weir',
    );
    assert.equal(told(library, draft, 'negation-mismatch').length, 1);
  });

  it('is nothing of a sentence about something else, nor of a quotation', () => {
    for (const draft of [
      pinned('The fish ladder was not finished', 'The fish ladder'),
      pinned('Nobody counts the fish today', 'The weir'),
      pinned('He says “I signed for gravel, not for gates”, and that is that', '"I signed'),
    ])
      assert.deepEqual(told(library, draft, 'negation-mismatch'), [], draft);
  });
});

describe('A sentence of a source in a message', () => {
  it('keeps its own quotation marks and gets no others around them', () => {
    const draft = pinned('I signed for gravel and for gates, said site manager Leo Fenn', '"I signed');
    assert.deepEqual(told(library, draft, 'negation-mismatch'), [
      '@weir has a “not” here that the sentence lacks: "I signed for gravel, not for gates," said site manager Leo Fenn.',
    ]);
  });
});

describe('A hedge', () => {
  it('is told when the draft states the thing as a fact', () => {
    const draft = pinned('A contractor buried the old gates in the meadow', 'A contractor');
    assert.deepEqual(told(library, draft, 'hedge-dropped'), [
      '@weir does not state this as a fact: it says “reportedly”.',
    ]);
  });

  it('is told where only what the source has besides it is left of it', () => {
    const cases: readonly (readonly [sentence: string, claim: string, says: string])[] = [
      ['The second arch is to fall within months', 'The second arch', 'likely'],
      ['There are reports that the mill will follow if the ice comes', 'There are reports', 'could'],
      ['Divers said the footing is hollow', 'Divers', 'may'],
    ];
    for (const [sentence, claim, says] of cases)
      assert.deepEqual(
        told(library, pinned(sentence, claim), 'hedge-dropped'),
        [`@weir does not state this as a fact: it says “${says}”.`],
        sentence,
      );
  });

  it('may be left out where something else leaves the thing open', () => {
    for (const [sentence, claim] of [
      ['The second arch is expected to fall within months', 'The second arch'],
      ['The mill should follow if the ice comes', 'There are reports'],
      ['The pier would give way in a flood, said divers', 'The pier'],
    ] as const)
      assert.deepEqual(told(library, pinned(sentence, claim), 'hedge-dropped'), [], sentence);
  });

  it('may be another word, or somebody who says so', () => {
    for (const sentence of [
      'A contractor allegedly buried the old gates in the meadow',
      'A contractor buried the old gates in the meadow, the Post says',
    ])
      assert.deepEqual(told(library, pinned(sentence, 'A contractor'), 'hedge-dropped'), [], sentence);
  });
});

describe('A speaker', () => {
  const claim = 'The weir at Orrin';

  it('is told when the source has somebody else say it', () => {
    const draft = pinned('The weir at Orrin Foot will be taken down next spring, Leo Fenn said', claim);
    assert.deepEqual(told(library, draft, 'speaker-mismatch'), ['In @weir, Hanna Birk says this, not Leo Fenn.']);
  });

  it('may go by another part of the name, or be the paper', () => {
    for (const speaker of ['Mayor Birk', 'Hanna Birk', 'the mayor', 'the Harbour Post'])
      assert.deepEqual(
        told(
          library,
          pinned(`The weir at Orrin Foot will be taken down next spring, ${speaker} said`, claim),
          'speaker-mismatch',
        ),
        [],
        speaker,
      );
  });
});

describe('A citation', () => {
  it('of an unknown key can be changed to the nearest', () => {
    const draft = 'So [-@weirr, para. 1] it is.';
    assert.equal(fixed(draft, found(library, draft, 'unknown-source')[0]?.fixes[0]), 'So [-@weir, para. 1] it is.');
  });

  it('of a missing paragraph can do without it', () => {
    const draft = 'So [@weir, para. 9] it is.';
    assert.equal(fixed(draft, found(library, draft, 'unknown-paragraph')[0]?.fixes[0]), 'So [@weir] it is.');
  });

  it('of a pin that nothing is known of can do without it', () => {
    const draft = 'So [@weir, para. 1]<!--claim:0000dead--> it is.';
    assert.equal(fixed(draft, found(library, draft, 'unknown-claim')[0]?.fixes[0]), 'So [@weir, para. 1] it is.');
  });

  it('of a sentence that moved or was altered can be pinned anew', () => {
    const newscite = libraryOf({
      weir: 'The fish ladder was never finished. Herons fish there.\n\nIt rained for a week.',
    });
    const id = claimId(newscite, 'The fish ladder');
    const record = newscite.recordOf('weir', id);
    assert.ok(record);
    const sidecar = newscite.withPins('citekey: weir\n', record);
    assert.equal(sidecar.kind, 'written');
    const now = (text: string) => {
      newscite.update([
        file('weir.txt', `date 2026-03-04\n\nHarbour Post - ${text}\n`),
        file('weir.txt.cite.yaml', sidecar.text),
      ]);
    };
    const draft = `It has no ladder [@weir, para. 1; @weir]<!--claim:${id} - -->.`;

    now('It rained for a week.\n\nHerons fish there. The fish ladder was never finished.');
    const [moved] = found(newscite, draft, 'moved');
    assert.equal(moved?.fixes[0]?.isSafe, true);
    assert.equal(fixed(draft, moved.fixes[0]), draft.replace('para. 1', 'para. 2'));
    assert.deepEqual(moved.fixes[0].record, { citekey: 'weir', claimId: id });

    now('The fish ladder was never quite finished. Herons fish there.\n\nIt rained for a week.');
    const [altered] = found(newscite, draft, 'altered-source');
    const fresh = claimId(newscite, 'The fish ladder');
    assert.equal(fixed(draft, altered?.fixes[0]), draft.replace(id, fresh));
    assert.equal(altered?.fixes[0]?.isSafe, false);
    assert.deepEqual(told(newscite, draft, 'altered-source'), [
      'The cited sentence of @weir has been altered (85 % alike): “quite” was put in.',
    ]);

    now('Herons fish there.\n\nIt rained for a week.');
    const [gone] = found(newscite, draft, 'gone');
    assert.equal(fixed(draft, gone?.fixes[0]), 'It has no ladder [@weir, para. 1; @weir].');
    assert.deepEqual(told(newscite, draft, 'gone'), [
      'The cited sentence is no longer in @weir: The fish ladder was never finished.',
    ]);
  });

  it('of a sentence that never stood in the paragraph printed can be put right, with or without a sidecar', () => {
    const id = claimId(library, 'Insiders said');
    const cited = (locator: string) => `The gravel never came [@weir${locator}]<!--claim:${id}-->.`;
    const [moved] = found(library, cited(', para. 1'), 'moved');
    assert.equal(fixed(cited(', para. 1'), moved?.fixes[0]), cited(', para. 2'));
    for (const locator of ['', ', para. 2', ', para. 1-2'])
      assert.deepEqual(told(library, cited(locator), 'moved'), [], locator);

    const text = 'Herons fish at the weir.\n\nThe fish ladder was never finished.';
    const newscite = libraryOf({ weir: text });
    const record = newscite.recordOf('weir', claimId(newscite, 'The fish ladder'));
    assert.ok(record);
    const sidecar = newscite.withPins('citekey: weir\n', record);
    assert.ok(sidecar.kind === 'written');
    newscite.update([file('weir.txt.cite.yaml', sidecar.text)]);
    const draft = `It has no ladder [@weir, para. 1]<!--claim:${claimId(newscite, 'The fish ladder')}-->.`;
    assert.equal(fixed(draft, found(newscite, draft, 'moved')[0]?.fixes[0]), draft.replace('para. 1', 'para. 2'));
  });
});

describe('A source', () => {
  it('is told to be incomplete once, when readers could not find it', () => {
    const newscite = createNewscite();
    newscite.update([
      file(
        'note.txt',
        'The weir will be taken down in spring. The fish ladder was never finished, and nobody knows why.\n',
      ),
      file('note.txt.cite.yaml', 'citekey: note\n'),
    ]);
    const findings = found(newscite, 'So [@note], and so [@note].', 'incomplete-source');
    assert.deepEqual(
      findings.map(({ fixes }) => fixes.map(({ detailsOf }) => detailsOf)),
      [['file:///work/note.txt']],
    );
    assert.deepEqual(told(library, 'So [@weir].', 'incomplete-source'), []);
  });

  it('is told when another asks for its key, or the bibliography lists it twice', () => {
    const newscite = libraryOf({ weir: 'The fish ladder was never finished, and nobody knows why it was not.' });
    newscite.update([
      file('other.txt', 'date 2026-03-04\n\nHarbour Post - Herons have come back to the Orrin, birdwatchers said.\n'),
      file('other.txt.cite.yaml', 'citekey: weir\n'),
    ]);
    const [rival] = found(newscite, 'So [@weir].', 'duplicate-key');
    assert.deepEqual(
      rival?.fixes.map(({ detailsOf }) => detailsOf),
      ['file:///work/weir.txt'],
    );
    const draft = '---\nreferences:\n- id: roe\n- id: roe\n---\n\nSo [@roe], and [@weir].';
    const [twice] = found(library, draft, 'duplicate-key');
    assert.deepEqual(told(library, draft, 'duplicate-key'), ['The bibliography lists “roe” more than once.']);
    assert.equal(fixed(draft, twice?.fixes[0]), '---\nreferences:\n- id: roe\n---\n\nSo [@roe], and [@weir].');

    const uri = 'file:///work/references.json';
    newscite.putBibliography(uri, '[\n  { "id": "doe" },\n  { "id": "fay" },\n  { "id": "doe" }\n]');
    const [listed] = newscite.check('So [@doe].', [uri]);
    assert.deepEqual(listed?.fixes[0]?.opens, {
      uri,
      span: { from: { line: 3, character: 11 }, to: { line: 3, character: 14 } },
    });
  });

  it('is told when the draft lists it itself and never cites it', () => {
    const draft = '---\nreferences:\n- id: roe\n- id: "doe"\n---\n\nSo [@roe].';
    const [finding] = found(library, draft, 'unused-entry');
    assert.equal(draft.slice(finding?.range.start, finding?.range.end), 'doe');
    assert.equal(fixed(draft, finding?.fixes[0]), '---\nreferences:\n- id: roe\n---\n\nSo [@roe].');
    const long = '---\nreferences:\n  - title: A\n    id: doe\n\n    URL: x\n  - id: roe\nlang: en\n---\n\nSo [@roe].';
    assert.equal(
      fixed(long, found(library, long, 'unused-entry')[0]?.fixes[0]),
      '---\nreferences:\n  - id: roe\nlang: en\n---\n\nSo [@roe].',
    );
    const shared = createNewscite();
    shared.putBibliography('file:///work/references.json', '[{"id":"roe"},{"id":"doe"}]');
    assert.deepEqual(shared.check('So [@roe].', ['file:///work/references.json'], {}), []);
    assert.deepEqual(told(library, draft.replace('---\n\n', 'nocite: "@*"\n---\n\n'), 'unused-entry'), []);
    const named = draft.replace('---\n\n', 'nocite: |\n  @doe, @{fay}\n---\n\n');
    assert.deepEqual(told(library, named, 'unused-entry'), []);
    assert.equal(told(library, named.replace('@doe', '@dove'), 'unused-entry').length, 1);
  });
});

describe('A rule', () => {
  const draft = `So [@weir].\n\n${pinned('Gravel came', 'Insiders said')}`;

  it('is off or counts as the writer says', () => {
    assert.deepEqual(told(library, draft, 'single-source'), []);
    const rules = { 'single-source': 'warning', 'anonymous-source-only': 'error' } as const;
    assert.deepEqual(
      found(library, draft, 'single-source', rules).map(({ severity }) => severity),
      ['warning', 'warning'],
    );
    const sentenceOf = (code: 'single-source' | 'anonymous-source-only') =>
      found(library, draft, code, rules).map(({ fixes: [fix] }) =>
        draft.slice(fix?.sourcesFor?.start, fix?.sourcesFor?.end),
      );
    assert.deepEqual(
      sentenceOf('single-source').map((sentence) => sentence.slice(0, 6)),
      ['So [@w', 'Gravel'],
    );
    assert.deepEqual(
      sentenceOf('anonymous-source-only').map((sentence) => sentence.slice(0, 6)),
      ['Gravel'],
    );
    assert.deepEqual(told(library, draft, 'anonymous-source-only', rules), [
      'Only unnamed sources are cited for this: Insiders.',
    ]);
    assert.deepEqual(library.check('So [@nobody].', [], { 'unknown-source': 'off' }), []);
  });

  it('finds the same after an edit as in a draft that it has not seen', () => {
    const long = `${draft}\n\n“The fish ladder was always finished” [@weir].\n`;
    const edited = long.replace('So [', 'Indeed so [').replace('always', 'soon');
    library.check(long);
    const fresh = libraryOf({ heron: 'Herons have come back to the Orrin, birdwatchers said.' });
    const once = library.check(edited);
    assert.deepEqual(library.check(edited), once);
    assert.equal(once.filter(({ code }) => code === 'misquote').length, 1);
    assert.equal(found(fresh, edited, 'unknown-source').length, 3);
  });
});
