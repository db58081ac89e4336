/** The doors of the house (ARCHITECTURE.md): which room may import which. A room not named in a rule may not be entered. */
const core = (...rooms) => `^src/core/(${rooms.join('|')})`;
/** @param {string} room @param {string[]} doors paths under src/core @param {string[]} packages npm packages */
const room = (name, doors, packages = []) => ({
  name: `doors-of-${name}`,
  severity: 'error',
  from: { path: `^src/core/${name}/` },
  to: {
    pathNot: [
      `^src/core/${name}/`,
      ...(doors.length ? [core(...doors)] : []),
      ...packages.map((p) => `node_modules/${p}/`),
    ],
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^vscode$' } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: ['^vscode$', '^src/(vscode|worker|node)/'], dependencyTypes: ['core', 'local', 'npm', 'unknown'] },
    },
    { name: 'core-without-node', severity: 'error', from: { path: '^src/core/' }, to: { dependencyTypes: ['core'] } },
    room('text', []),
    room('article', ['text/'], ['yaml', 'franc-min']),
    room('claim', ['text/', 'article/'], ['chrono-node', 'franc-min']),
    room('anchor', ['text/'], ['approx-string-match']),
    room('citation', ['text/', 'article/'], ['jsonc-parser', 'yaml']),
    room('annotation', ['text/', 'anchor/']),
    room('sidecar', ['text/', 'article/', 'anchor/', 'annotation/', 'citation/'], ['yaml']),
    room('search', ['text/', 'claim/'], ['fuse.js']),
    room('library', ['text/', 'article/', 'claim/', 'anchor/', 'annotation/', 'citation/', 'sidecar/', 'search/']),
    room('typeset', ['text/', 'citation/'], ['citeproc', 'markdown-it', 'markdown-it-footnote']),
    room('features', [
      'text/',
      'article/',
      'claim/',
      'anchor/',
      'annotation/',
      'citation/',
      'sidecar/',
      'search/',
      'library/',
      'verify/',
      'corroboration/',
      'typeset/',
    ]),
    room('corroboration', ['text/', 'article/', 'claim/', 'library/', 'search/tokenizer', 'verify/figure/']),
    room('verify', ['text/', 'article/', 'claim/', 'anchor/', 'annotation/', 'citation/', 'library/']),
    {
      name: 'hosts-knock-at-the-front-door',
      severity: 'error',
      from: { path: '^src/(vscode|worker|node)/' },
      to: { path: '^src/core/', pathNot: '^src/core/index\\.ts$' },
    },
    {
      name: 'hosts-stay-apart',
      severity: 'error',
      from: { path: '^src/(vscode|worker|node)/' },
      to: { path: '^src/(vscode|worker|node)/', pathNot: ['^src/$1/', '^src/worker/client\\.ts$'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
