/** True for a web address with its scheme; anything else does not lead a reader to the source. */
export function isAddress(text: string): boolean {
  return text.length <= 4096 && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim());
}
