/** Text with the encoding that gave it, as VS Code names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}
