/**
 * Puts a text of the interface into the writer's language; `{0}` stands for the first argument. Modules that don't import
 * `vscode` take it as a parameter.
 */
export type Translate = (message: string, ...parameters: readonly (string | number)[]) => string;
