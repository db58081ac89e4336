/** Begins each line of the tests' report: the rest of an extension host's console is what VS Code tells its developers. */
export const GUTTER = '│ ';
