import assert from 'node:assert/strict';
import { createNewscite } from '../../../src/core/createNewscite';
import { type AnnotationView } from '../../../src/core/features/annotation/annotationView';
import { type AnnotationPlan, type AnnotationRequest } from '../../../src/core/features/annotation/planAnnotation';
import { type Newscite } from '../../../src/core/newscite';
import { LineMap } from '../../../src/core/text/lineMap';
import { file, uriOf } from '../library/files';

const TEXT = [
  'Coast Wire - The Brimsey ferry will not run in winter, harbour master Tom Vale said. Nobody was told before.',
  'Vale said the hull needed repairs. About 40 islanders depend on it.',
].join('\n\n');
const FERRY = uriOf('ferry.txt');

/** The library of one article, and a writer at it. */
class Annotator {
  readonly newscite: Newscite = createNewscite();
  sidecar: string | undefined;
  private minute = 0;

  constructor(private text = TEXT) {
    this.write(text);
  }

  write(text: string): void {
    this.text = text;
    this.newscite.update([
      file('ferry.txt', text),
      ...(this.sidecar === undefined ? [] : [file('ferry.txt.cite.yaml', this.sidecar)]),
    ]);
  }

  annotate(words: string, said: Partial<AnnotationRequest> = {}): void {
    const plan = this.newscite.planAnnotation({
      ...this.marked(words),
      note: `On ${words}`,
      tags: [],
      status: 'unverified',
      now: this.now(),
      ...said,
    });
    assert.ok(plan, words);
    this.keep(plan);
  }

  keep(...plans: readonly AnnotationPlan[]): void {
    for (const plan of plans) {
      const written = this.newscite.withAnnotations(this.sidecar, plan);
      this.sidecar = written.kind === 'written' ? written.text : assert.fail(written.kind);
    }
    this.write(this.text);
  }

  /** As an editor shows them that has this text in it. */
  marked(words: string, shown = this.text) {
    const start = shown.indexOf(words);
    return { sourceUri: FERRY, words, span: new LineMap(shown).spanOf({ start, end: start + words.length }) };
  }

  now(): string {
    return new Date(Date.UTC(2026, 4, 2, 8, this.minute++)).toISOString();
  }

  get all(): readonly AnnotationView[] {
    return this.newscite.annotations();
  }
}

const placesOf = (text: string, all: readonly AnnotationView[]) =>
  all.map(({ state, location }) => [state, location && text.slice(location.range.start, location.range.end)]);

describe('Annotating', () => {
  it('keeps a note on the words that were marked', () => {
    const writer = new Annotator();
    writer.annotate(' the hull needed repairs', { author: 'Ada Quill', tags: ['boats'], status: 'disputed' });
    const [view] = writer.all;
    assert.equal(view?.words, 'the hull needed repairs');
    assert.equal(view.paragraph, 2);
    assert.equal(view.state, 'exact');
    assert.equal(view.annotation.status, 'disputed');
    assert.equal(view.annotation.author, 'Ada Quill');
    assert.deepEqual(writer.newscite.tagsInUse(), [{ tag: 'boats', annotations: 1 }]);
  });

  it('takes the passage where nothing is selected', () => {
    const writer = new Annotator();
    writer.annotate('islanders', { words: '' });
    assert.equal(writer.all[0]?.words, 'Vale said the hull needed repairs. About 40 islanders depend on it.');
  });

  it('finds the words that an unsaved change has pushed along, and says so of words that are not there', () => {
    const writer = new Annotator();
    const unsaved = `Two lines\nmore.\n${TEXT}`;
    writer.annotate('depend', writer.marked('depend', unsaved));
    assert.equal(writer.all[0]?.words, 'depend');
    const request = { note: '', tags: [], status: 'unverified', now: writer.now() } as const;
    assert.equal(writer.newscite.planAnnotation({ ...writer.marked('Two lines', unsaved), ...request }), undefined);
    assert.equal(
      writer.newscite.planAnnotation({ ...writer.marked('hull'), ...request, sourceUri: uriOf('other.txt') }),
      undefined,
    );
  });

  it('reads words over several lines whatever their ends', () => {
    const writer = new Annotator(TEXT.replaceAll('\n', '\r\n'));
    const words = 'Nobody was told before.\n\nVale said';
    writer.annotate(words, { span: { from: { line: 0, character: 85 }, to: { line: 2, character: 9 } } });
    assert.deepEqual(placesOf(TEXT.replaceAll('\n', '\r\n'), writer.all), [['exact', words.replaceAll('\n', '\r\n')]]);
  });

  it('follows its words when the article changes, and keeps those that are gone with what they were', () => {
    const writer = new Annotator();
    writer.annotate('Nobody was told before.');
    writer.annotate('Vale said the hull needed repairs.');
    const changed = `An editor’s line comes first.\n\n${TEXT.replace('Nobody was told before.', 'Prices fell.')}`;
    writer.write(changed);
    assert.deepEqual(placesOf(changed, writer.all), [
      ['moved', 'Vale said the hull needed repairs.'],
      ['gone', undefined],
    ]);
    assert.equal(writer.all[1]?.words, 'Nobody was told before.');
  });

  it('attaches an orphan to other words', () => {
    const writer = new Annotator();
    writer.annotate('Nobody was told before.');
    const changed = TEXT.replace('Nobody was told before.', 'Prices fell.');
    writer.write(changed);
    const id = writer.all[0]?.annotation.id ?? '';
    const plans = writer.newscite.planReattachment(FERRY, id, writer.marked('Prices fell.'), writer.now());
    writer.keep(...plans);
    assert.deepEqual(placesOf(changed, writer.all), [['exact', 'Prices fell.']]);
    assert.deepEqual(
      writer.all.map(({ annotation }) => [annotation.id, annotation.note]),
      [[id, 'On Nobody was told before.']],
    );
  });

  it('attaches one to another article', () => {
    const writer = new Annotator();
    writer.annotate('Nobody was told before.');
    writer.newscite.update([file('dam.txt', 'Post - The dam will be raised. Work starts in May.')]);
    const marked = {
      sourceUri: uriOf('dam.txt'),
      words: 'Work starts',
      span: { from: { line: 0, character: 31 }, to: { line: 0, character: 42 } },
    };
    const plans = writer.newscite.planReattachment(FERRY, writer.all[0]?.annotation.id ?? '', marked, writer.now());
    assert.deepEqual(
      plans.map(({ sidecarUri, changes }) => [sidecarUri, changes.map(({ kind }) => kind)]),
      [
        [`${uriOf('dam.txt')}.cite.yaml`, ['put']],
        [`${FERRY}.cite.yaml`, ['remove']],
      ],
    );
  });

  it('finds notes by half-remembered words, tags, replies and what was marked', () => {
    const writer = new Annotator();
    writer.annotate('the hull needed repairs', { note: 'Ask the shipyard', tags: ['rivets'] });
    writer.annotate('Nobody was told', { note: 'Really? The council knew.' });
    const [, second] = writer.all;
    assert.ok(second);
    const words = (query: string) => writer.newscite.searchAnnotations(query, 10).map((view) => view.words);
    assert.deepEqual(words('shipyrd'), ['the hull needed repairs']);
    assert.deepEqual(words('rivets'), ['the hull needed repairs']);
    assert.deepEqual(words('council'), ['Nobody was told']);
    assert.deepEqual(words('nobody'), ['Nobody was told']);
    assert.equal(words('').length, 2);
  });

  it('finds claims by tags, statuses and words of the notes on them', () => {
    const writer = new Annotator();
    writer.annotate('hull needed', { note: 'Ask the shipyard', tags: ['Rivets', 'to call'], status: 'disputed' });
    const found = (query: string) => writer.newscite.search(query, 10).hits.map(({ claim }) => claim.text);
    const hull = ['Vale said the hull needed repairs.'];
    for (const query of ['tag:rivets', 'tag:riv', 'tag:"to call" status:dis', 'shipyard', 'hull tag:rivets'])
      assert.deepEqual(found(query), hull, query);
    assert.ok(!found('-tag:rivets').includes('Vale said the hull needed repairs.'));
    assert.ok(found('-tag:rivets').length > 1);
    assert.deepEqual(found('tag:rivets status:verified'), []);
    // What was found by its note alone is marked nowhere in its words.
    assert.deepEqual(writer.newscite.search('shipyard', 10).hits[0]?.highlights.text ?? [], []);
    const { problems } = writer.newscite.search('tag:none x', 10);
    assert.deepEqual(
      problems.map(({ kind, filter }) => [kind, filter]),
      [['no-such-name', 'tag']],
    );
    const offered = (query: string) => writer.newscite.search(query, 1).completions.map((each) => each.query);
    assert.deepEqual(offered('tag:t'), ['tag:"to call" ']);
    assert.deepEqual(offered('status:'), ['status:disputed ']);
    assert.equal(writer.newscite.searchAnnotations('status:disputed', 9).length, 1);
    assert.equal(writer.newscite.searchAnnotations('status:verified', 9).length, 0);
  });
});
