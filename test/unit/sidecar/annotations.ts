import fc from 'fast-check';
import {
  ANNOTATION_STATUSES,
  type Annotation,
  type AnnotationReply,
  inOrder,
} from '../../../src/core/annotation/annotation';

export function annotation(id: string, parts: Partial<Annotation> = {}): Annotation {
  return {
    id,
    selectors: {
      quote: { exact: 'The river rose.', prefix: 'By Ada. ', suffix: ' It fell.' },
      position: { start: 8, end: 23 },
    },
    note: 'Ask the *gauge* keeper.',
    tags: ['water', 'to call'],
    status: 'disputed',
    isResolved: false,
    author: 'Ada Quill',
    created: '2026-03-05T09:12:44.310Z',
    modified: '2026-03-05T09:12:44.310Z',
    replies: [],
    ...parts,
  };
}

/** Words with something in them: what is blank is as good as not there. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 4 }).map((all) => all.join('\n'));
const times = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const ids = fc.stringMatching(/^[0-9a-f]{8}$/);
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc
    .option(value, { nil: undefined })
    .map((some) => (some === undefined ? {} : { [key]: some }) as Partial<Record<K, T>>);

/** One that was changed was changed later: Hypothesis gives both times of every row, the same where nothing was changed. */
const replies: fc.Arbitrary<AnnotationReply> = fc
  .tuple(ids, words, times, optional('author', words), optional('modified', times))
  .filter(([, , created, , { modified }]) => modified !== created)
  .map(([id, text, created, author, modified]) => ({ id, text, created, ...author, ...modified }));

export const annotations: fc.Arbitrary<Annotation> = fc
  .tuple(
    fc.record(
      {
        id: ids,
        note: lines.map((text) => text.trim()),
        tags: fc.uniqueArray(
          words.map((tag) => tag.trim()),
          { maxLength: 3 },
        ),
        status: fc.constantFrom(...ANNOTATION_STATUSES),
        isResolved: fc.boolean(),
        created: times,
        modified: times,
        replies: fc.uniqueArray(replies, { maxLength: 3, selector: ({ id }) => id }).map(inOrder),
      },
      { noNullPrototype: true },
    ),
    fc.record({ exact: words, prefix: lines, suffix: lines }, { noNullPrototype: true }),
    fc.nat(9999),
    optional('author', words),
    optional('origin', fc.webUrl()),
  )
  .map(([parts, quote, start, author, origin]) => ({
    ...parts,
    ...author,
    ...origin,
    selectors: { quote, position: { start, end: start + quote.exact.length } },
  }));
