/**
 * The few WHATWG globals that Node, workers and browsers share and the core uses; declared here because the core is
 * compiled without the DOM's and without Node's types, so that nothing else of theirs can slip in.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
