import ignore, { type Ignore } from 'ignore';

/** A `.gitignore` and the folder it stands in, relative to the workspace folder: `''` or `drafts/old`. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** What the `.gitignore` files of a folder leave out. A file deeper down has the last word, as in git. */
export class IgnoreRules {
  private readonly files: readonly { readonly prefix: string; readonly rules: Ignore }[];

  constructor(files: readonly IgnoreFile[]) {
    this.files = [...files]
      .sort((a, b) => a.folder.length - b.folder.length)
      .map(({ folder, text }) => ({ prefix: folder === '' ? '' : `${folder}/`, rules: ignore().add(text) }));
  }

  /** @param path relative to the workspace folder, with `/` */
  ignores(path: string): boolean {
    let isIgnored = false;
    for (const { prefix, rules } of this.files) {
      if (path.length <= prefix.length || !path.startsWith(prefix)) continue;
      const { ignored, unignored } = rules.test(path.slice(prefix.length));
      isIgnored = ignored || (isIgnored && !unignored);
    }
    return isIgnored;
  }
}
