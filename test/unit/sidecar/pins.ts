import fc from 'fast-check';
import { type PinRecord } from '../../../src/core/sidecar/sidecar';

export function pin(id: string, exact = 'The river rose.'): PinRecord {
  return {
    id,
    selectors: { quote: { exact, prefix: 'By Ada. ', suffix: ' It fell.' }, position: { start: 8, end: 23 } },
    paragraph: 1,
    articleHash: '00112233445566ff',
  };
}

const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

export const pins: fc.Arbitrary<PinRecord> = fc
  .tuple(fc.stringMatching(/^[0-9a-f]{8}$/), texts, texts, texts, fc.nat(9999), fc.integer({ min: 1, max: 99 }))
  .map(([id, exact, prefix, suffix, start, paragraph]) => ({
    id,
    selectors: { quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } },
    paragraph,
    articleHash: '0123456789012345',
  }));
