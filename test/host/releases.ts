/** One release of VS Code that Newscite is tested on, and the npm packages it is had from. */
export interface Release {
  /** As a writer names it: `1.139`. Also the folder under `.vscode-test/`. */
  readonly vscode: string;
  /** The version of `code-server` whose `lib/vscode` is that VS Code. */
  readonly codeServer: string;
  /** The Node that this VS Code's extension host is built for. */
  readonly node: string;
}

/** The oldest release that package.json's `engines.vscode` lets in: forks of VS Code still sit there. */
export const OLDEST: Release = { vscode: '1.105', codeServer: '4.105.1', node: '22.23.3' };

/** The newest one: what most writers have, and where the tests press keys. */
export const NEWEST: Release = { vscode: '1.139', codeServer: '4.139.1', node: '24.21.0' };

/** @throws when `vscode` names a release that is not in this table. */
export function releaseOf(vscode: string): Release {
  const release = [OLDEST, NEWEST].find((known) => known.vscode === vscode);
  if (!release)
    throw new Error(`VS Code ${vscode} is not one of the tested releases (${OLDEST.vscode}, ${NEWEST.vscode})`);
  return release;
}
