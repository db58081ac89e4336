import assert from 'node:assert/strict';
import { type HoverCard } from '../../../../src/core/features/citing/hoverCard';
import { DAM, file } from '../../library/files';
import { caret, claimWith, desk } from '../desk';

function cardsAt(newscite: ReturnType<typeof desk>, marked: string): readonly HoverCard[] | undefined {
  const { text, offset } = caret(marked);
  return newscite.hoverAt(text, offset)?.cards;
}

function sourceCard(card: HoverCard | undefined) {
  assert.ok(card?.kind === 'source');
  return card;
}

describe('hoverAt', () => {
  it('shows the passage with the pinned claim marked and its speaker', () => {
    const newscite = desk();
    const { id } = claimWith(newscite, 'dam will be raised');
    const card = sourceCard(cardsAt(newscite, `So [@d|am, para. 1]<!--claim:${id}--> it is.`)?.[0]);
    assert.deepEqual(card.pin, { kind: 'anchored' });
    assert.equal(card.claimId, id);
    assert.equal(card.source.outlet, 'Harbour Post');
    assert.equal(card.source.issued, '2026-03-04');
    assert.ok(card.passage?.marked);
    assert.equal(card.passage.paragraph, 1);
    assert.equal(card.passage.speaker, 'Ruth Okafor');
    const { start, end } = card.passage.marked;
    assert.equal(
      card.passage.text.slice(start, end),
      'The Lindau dam will be raised by three metres, engineer Ruth Okafor said on Tuesday.',
    );
  });

  it('shows the source that nocite names', () => {
    const draft = "---\nnocite: '@nobody, @{da|m}'\n---\n\nText.";
    assert.equal(sourceCard(cardsAt(desk(), draft)?.[0]).source.outlet, 'Harbour Post');
    const { text, offset } = caret(draft);
    const { range } = desk().hoverAt(text, offset) ?? {};
    assert.equal(text.slice(range?.start, range?.end), '@{dam}');
    assert.equal(cardsAt(desk(), "---\nnocite: '@|*'\n---\n\nText."), undefined);
  });

  it('shows the whole paragraph where no sentence is pinned', () => {
    const card = sourceCard(cardsAt(desk(), 'So [@dam, par|a. 2] it is.')?.[0]);
    assert.deepEqual(card.pin, { kind: 'unpinned' });
    assert.match(card.passage?.text ?? '', /^"We looked .* \$4\.2 million\.$/);
    assert.equal(card.passage?.marked, undefined);
  });

  it('tells which sentence is likely meant, by the words of the draft, where no pin says', () => {
    const newscite = desk();
    const shown = (marked: string) => sourceCard(cardsAt(newscite, marked)?.[0]);
    const raised =
      'They will raise the Lindau dam by three metres, said its engineer [@d|am, para. 1]. Then it rained.';
    assert.deepEqual(shown(raised).pin, { kind: 'likely' });
    assert.equal(shown(raised).claimId, claimWith(newscite, 'will be raised').id);
    const behind = 'It rained. The ferry will not run in winter, said the harbour master. [@ferr|y]';
    assert.equal(shown(behind).claimId, claimWith(newscite, 'will not run').id);
    assert.deepEqual(shown('It rained all day in the hills [@d|am, para. 1].').pin, { kind: 'unpinned' });
  });

  it('tells the sentence that the draft repeats word for word, though another shares a name with it', () => {
    const newscite = desk(
      file(
        'a.txt',
        'It stays shut, the keeper of the lighthouse, Mirja Holt, told us on Sunday. “The fog is on us,” Holt said. “But I am not in it.”',
      ),
    );
    const [key] = newscite.sources().map(({ citekey }) => citekey);
    const card = cardsAt(
      newscite,
      `Mirja Holt, the keeper of the lighthouse, says “but I am not in it” [@|${key}, para. 1].`,
    )?.[0];
    assert.equal(sourceCard(card).claimId, claimWith(newscite, 'not in it').id);
  });

  it('shows the sources of a group one after another', () => {
    const cards = cardsAt(desk(), '[@dam, para. 1; @|ferry, para. 2; @unheard]');
    assert.deepEqual(
      cards?.map((card) => (card.kind === 'source' ? card.source.citekey : card.kind)),
      ['dam', 'ferry', 'unknownSource'],
    );
  });

  it('says that a key is unknown and which are near', () => {
    assert.deepEqual(cardsAt(desk(), '[@fery|]'), [{ kind: 'unknownSource', citekey: 'fery', nearest: ['ferry'] }]);
  });

  it('keeps to the range of the citation and its pin', () => {
    const newscite = desk();
    const text = 'So [@dam]<!--claim:00000000--> it is.';
    const shown = Array.from(text, (_, offset) => (newscite.hoverAt(text, offset) === undefined ? '.' : 'x')).join('');
    assert.equal(
      shown,
      '...' + 'x'.repeat('[@dam]<!--claim:00000000-->'.length + 1) + '.'.repeat(' it is.'.length - 1),
    );
  });

  it('tells an altered and a vanished sentence from an untouched one', () => {
    const before = desk();
    const { id } = claimWith(before, 'dam will be raised');
    const record = before.recordOf('dam', id);
    assert.ok(record);
    const sidecar = before.withPins('citekey: dam\n', record);
    assert.ok(sidecar.kind === 'written');
    const pinned = (text: string) => {
      const after = desk(file('dam.txt', text), file('dam.txt.cite.yaml', sidecar.text));
      return sourceCard(cardsAt(after, `[@d|am, para. 1]<!--claim:${id}-->`)?.[0]).pin.kind;
    };
    assert.equal(pinned(DAM), 'anchored');
    assert.equal(pinned(DAM.replace('Harbour Post - ', 'Harbour Post - Good news! ')), 'anchored');
    assert.equal(pinned(DAM.replace('Harbour Post - ', 'Harbour Post - Good news came today.\n\n')), 'moved');
    assert.equal(pinned(DAM.replace('three metres', 'five metres')), 'altered');
    assert.equal(pinned(DAM.replace(/The Lindau dam.*Tuesday\./, 'Nothing was decided.')), 'gone');
  });

  it('shows the cited paragraph where the sentence cannot be told', () => {
    const card = sourceCard(cardsAt(desk(), '[@d|am, para. 2]<!--claim:deadbeef-->')?.[0]);
    assert.equal(card.pin.kind, 'unknownClaim');
    assert.equal(card.passage?.paragraph, 2);
  });

  it('shows the words of a Markdown clipping, without their markup', () => {
    const clipping =
      '---\nsource: https://example.org/a\n---\n\nIt rained. Nobody [was **hurt**](https://example.org/b) there. It stopped.\n';
    const newscite = desk(file('clip.md', clipping), file('clip.md.cite.yaml', 'citekey: clip\n'));
    const { id } = claimWith(newscite, 'Nobody was hurt');
    const card = sourceCard(cardsAt(newscite, `[@cl|ip]<!--claim:${id}-->`)?.[0]);
    assert.equal(card.passage?.text, 'It rained. Nobody was hurt there. It stopped.');
    assert.equal(
      card.passage.text.slice(card.passage.marked?.start, card.passage.marked?.end),
      'Nobody was hurt there.',
    );
  });
});
