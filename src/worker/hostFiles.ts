/** What the worker asks of the host that started it. */
export interface HostFiles {
  /** A file of Newscite's own package, by its path in `dist/`; `undefined` where there is none. */
  packed(name: string): Promise<Uint8Array | undefined>;
}
