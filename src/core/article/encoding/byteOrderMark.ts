/** A byte order mark: how many bytes it takes, and what it announces. */
export interface ByteOrderMark {
  readonly length: number;
  /** VS Code's name. */
  readonly encoding: string;
  /** `TextDecoder`'s name. */
  readonly label: string;
}

const MARKS: readonly (ByteOrderMark & { readonly bytes: readonly number[] })[] = [
  { bytes: [0xef, 0xbb, 0xbf], length: 3, encoding: 'utf8bom', label: 'utf-8' },
  { bytes: [0xff, 0xfe], length: 2, encoding: 'utf16le', label: 'utf-16le' },
  { bytes: [0xfe, 0xff], length: 2, encoding: 'utf16be', label: 'utf-16be' },
];

/** The byte order mark that a file begins with. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  return MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
}
