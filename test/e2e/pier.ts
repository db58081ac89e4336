/** An article with an annotation, as files of a window's folder. */
export const PIER = 'The pier was closed at noon. The warden said it would stay closed.\n';
export const PIER_KEY = 'citekey: pier\n';
export const PIER_SIDECAR = `${PIER_KEY}${[
  'annotations:',
  '  0a000000:',
  '    quote: "The pier was closed at noon."',
  '    suffix: " The warden said"',
  '    start: 0',
  '    end: 28',
  '    note: Ask the warden.',
  '',
].join('\n')}`;
