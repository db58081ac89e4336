/**
 * A sentence for the writer that hosts put into the writer's language: `text` in English with `{0}`, `{1}` … for the
 * arguments. An argument may be a sentence itself.
 */
export interface Message {
  readonly text: string;
  readonly args: readonly MessageArgument[];
}

export type MessageArgument = string | number | Message;

export function message(text: string, ...args: readonly MessageArgument[]): Message {
  return { text, args };
}

/** The message in English, as terminals print it. */
export function inEnglish({ text, args }: Message): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => {
    const arg = args[Number(index)] ?? '';
    return typeof arg === 'object' ? inEnglish(arg) : String(arg);
  });
}
