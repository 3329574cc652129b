/**
 * Import boundaries: each room of the house, and what it may use (ARCHITECTURE.md, "Who may import whom").
 * `types` means that only types may be imported, so nothing of it runs there.
 */
const rooms = {
  'lib/engine': { runs: [], packages: ['zod'] },
  'lib/case': { runs: ['lib/engine/zod-config'], types: ['lib/engine'], packages: ['zod'] },
  'lib/journey': { runs: ['lib/case', 'lib/engine'], packages: [] },
  'lib/workspace': { runs: ['lib/case', 'lib/engine'], packages: [] },
  'lib/memo': {
    runs: ['lib/case', 'lib/engine'],
    types: ['texts'],
    packages: ['use-intl', '@react-pdf', 'pdfkit', 'react', 'docx', 'zod'],
  },
  'lib/exercise': {
    runs: ['lib/case', 'lib/engine'],
    types: ['lib/memo', 'texts'],
    packages: ['zod'],
  },
  'lib/vault': { runs: [], packages: ['hash-wasm', 'age-encryption', 'idb'] },
  rules: { runs: [], types: ['lib/engine'], packages: [] },
  texts: { runs: [], packages: [] },
  exercises: { runs: [], types: ['lib/exercise', 'lib/case'], packages: [] },
  server: { runs: ['lib/exercise'], node: true },
  cli: { runs: ['lib', 'rules', 'texts'], node: true },
  app: { runs: ['exercises', 'lib', 'rules', 'texts'] },
};

const inFolder = (paths) =>
  `^(?:${paths.map((path) => path.replaceAll('.', '\\.')).join('|')})(?:/|\\.|$)`;
const ours = '^(?:app|bench|cli|exercises|lib|rules|scripts|server|tests|texts)/';

const boundaries = Object.entries(rooms).flatMap(([room, may]) => {
  const from = { path: `^${room}/` };
  const used = [room, ...may.runs];
  const seen = [...used, ...(may.types ?? [])];
  const found = [
    {
      name: `${room} reaches outside`,
      comment: `${room} may import only: ${seen.join(', ')}.`,
      severity: 'error',
      from,
      to: { path: ours, pathNot: inFolder(seen) },
    },
  ];
  if (may.types) {
    found.push({
      name: `${room} runs what it may only name`,
      comment: `From ${may.types.join(', ')} it may import types only.`,
      severity: 'error',
      from,
      to: { path: inFolder(may.types), pathNot: inFolder(used), dependencyTypesNot: ['type-only'] },
    });
  }
  if (may.packages) {
    found.push({
      name: `${room} uses a package`,
      comment: `Packages that it may use: ${may.packages.join(', ') || 'none'}.`,
      severity: 'error',
      from,
      to: {
        path: '^node_modules/',
        ...(may.packages.length > 0
          ? { pathNot: `^node_modules/(?:${may.packages.join('|')})/` }
          : {}),
      },
    });
  }
  if (!may.node) {
    found.push({
      name: `${room} needs Node`,
      comment: 'It runs in browsers.',
      severity: 'error',
      from,
      to: { dependencyTypes: ['core'] },
    });
  }
  return found;
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...boundaries,
    {
      name: 'circle',
      comment: 'Files that import each other cannot be read one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only app knows Next',
      severity: 'error',
      from: { path: ours, pathNot: '^app/' },
      to: { path: '^node_modules/next/' },
    },
    {
      name: 'nothing imports tests',
      severity: 'error',
      from: { path: ours, pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'not found',
      comment: 'The import leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      // It has a package file of its own.
      from: { pathNot: '^bench/lighthouse/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'shipped code uses a tool',
      severity: 'error',
      from: { path: '^(?:app|cli|exercises|lib|rules|server|texts)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.next|out|\\.cache|app/generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
