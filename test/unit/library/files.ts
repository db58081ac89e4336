import { type FileChange } from '../../../src/core/library/fileChange';

/** A file of an in-memory folder, as a host would hand it over. */
export function file(path: string, text: string, isNamed = true): FileChange {
  return { kind: 'changed', uri: uriOf(path), bytes: new TextEncoder().encode(text), isNamed };
}

export function deletion(path: string): FileChange {
  return { kind: 'deleted', uri: uriOf(path) };
}

export function uriOf(path: string): string {
  return `file:///work/${path}`;
}

/** A short article with a headline, a date and two paragraphs. */
export const DAM = `date 2026-03-04

Harbour Post - The Lindau dam will be raised by three metres, engineer Ruth Okafor said on Tuesday. Work starts in May.

"We looked at every other way," Okafor said. The bill comes to $4.2 million.
`;

export const FERRY = `date 2026-05-01

Coast Wire - The Brimsey ferry will not run in winter, harbour master Tom Vale said.

Vale said the hull needed repairs. About 40 islanders depend on it.
`;
