const TAG =
  /^(?:<\/?(?:i|b|sup|sub|div|span)>|<span style="[a-z: ;-]*">|<span class="nocase">|<div class="csl-[a-z-]+">)$/;
const ADDRESS = /https?:\/\/[^\s<>"]+/g;
/** A full stop behind an address is the sentence's. */
const TRAILING = /(?:[.,;:!?)\]’”]|&#\d+;)+$/;

/**
 * The processor's HTML with no tag in it but those it sets itself: a style's affixes and an entry's fields may hold
 * anything. Addresses become links; the processor's own links do not escape them.
 */
export function cleanHtml(html: string): string {
  return html
    .split(/(<[^<>]*>)/)
    .map((part) => (part.startsWith('<') ? (TAG.test(part) ? part : escaped(part)) : linked(escaped(part))))
    .join('')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function linked(text: string): string {
  return text.replace(ADDRESS, (written) => {
    const end = TRAILING.exec(written)?.index ?? written.length;
    const address = written.slice(0, end);
    return `<a href="${address}">${address}</a>${written.slice(end)}`;
  });
}
