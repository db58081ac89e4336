/** UTF-8 with some damage. */
export interface DamagedUtf8 {
  readonly text: string;
  /** How many characters could not be read. */
  readonly lost: number;
}

/** Twenty whole characters beyond ASCII for each broken one: other encodings hardly form any by chance. */
const WHOLE_PER_LOST = 20;

/** Reads UTF-8 that was cut or pasted together badly; `undefined` for bytes that rather are another encoding. */
export function mostlyUtf8(bytes: Uint8Array): DamagedUtf8 | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole >= lost * WHOLE_PER_LOST ? { text, lost } : undefined;
}
