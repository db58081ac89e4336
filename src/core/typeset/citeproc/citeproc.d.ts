/** The part of citeproc-js that Newscite uses; the package has no types. @see https://citeproc-js.readthedocs.io */
declare module 'citeproc' {
  export interface Tree {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (Tree | string)[];
  }
  export interface CitationItem {
    readonly id: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly locator?: string;
    readonly label?: string;
    readonly 'suppress-author'?: boolean;
    readonly 'author-only'?: boolean;
  }
  export interface CitationObject {
    readonly citationID: string;
    readonly citationItems: CitationItem[];
    readonly properties: { readonly noteIndex: number; readonly mode?: 'composite' };
  }
  export interface System {
    retrieveLocale(name: string): Tree;
    retrieveItem(id: string): object;
  }
  export interface Engine {
    readonly opt: { readonly xclass: 'note' | 'in-text' };
    rebuildProcessorState(
      citations: readonly CitationObject[],
      mode: 'html',
      uncited: readonly string[],
    ): readonly (readonly [id: string, noteIndex: number, text: string])[];
    makeCitationCluster(items: readonly CitationItem[]): string;
    makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
  }
  const CSL: {
    Engine: new (system: System, style: Tree, lang: string, forceLang: boolean) => Engine;
    parseXml(xml: string): Tree;
    localeResolve(lang: string): { readonly base: string; readonly best: string };
    debug(text: string): void;
  };
  export default CSL;
}
