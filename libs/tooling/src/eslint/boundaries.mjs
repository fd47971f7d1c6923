// Who may import whom. Runtimes keep keys away from the server; scopes keep programmes apart (docs/architecture.md).
const kernel = ['scope:kernel', 'scope:crypto', 'scope:tooling'];
const programmes = [
  'scope:shelter-city',
  'scope:connect2protect',
  'scope:training',
  'scope:legal-help',
  'scope:lobby',
  'scope:reports',
];

const runtimes = [
  { sourceTag: 'runtime:any', onlyDependOnLibsWithTags: ['runtime:any'] },
  {
    sourceTag: 'runtime:server',
    onlyDependOnLibsWithTags: ['runtime:server', 'runtime:any', 'runtime:build'],
    notDependOnLibsWithTags: ['runtime:client', 'runtime:e2e'],
  },
  {
    sourceTag: 'runtime:client',
    onlyDependOnLibsWithTags: ['runtime:client', 'runtime:any', 'runtime:build'],
    notDependOnLibsWithTags: ['runtime:server', 'runtime:e2e'],
  },
  { sourceTag: 'runtime:build', onlyDependOnLibsWithTags: ['runtime:build', 'runtime:any'] },
  { sourceTag: 'runtime:e2e', onlyDependOnLibsWithTags: ['*'] },
];

const scopesFor = (extra) => [
  { sourceTag: 'scope:crypto', onlyDependOnLibsWithTags: ['scope:crypto', 'scope:tooling', ...extra] },
  { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: [...kernel, ...extra] },
  { sourceTag: 'scope:tooling', onlyDependOnLibsWithTags: ['scope:tooling', ...extra] },
  { sourceTag: 'scope:organisation', onlyDependOnLibsWithTags: ['scope:organisation', ...kernel, ...extra] },
  {
    sourceTag: 'scope:applications',
    onlyDependOnLibsWithTags: ['scope:applications', 'scope:organisation', ...kernel, ...extra],
  },
  {
    sourceTag: 'scope:selection',
    onlyDependOnLibsWithTags: ['scope:selection', 'scope:applications', 'scope:organisation', ...kernel, ...extra],
  },
  ...programmes.map((programme) => ({
    sourceTag: programme,
    onlyDependOnLibsWithTags: [
      programme,
      'scope:selection',
      'scope:applications',
      'scope:organisation',
      ...kernel,
      ...extra,
    ],
  })),
  { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'scope:bench', onlyDependOnLibsWithTags: ['*'] },
];

const options = (extra) => ({
  // Build configuration is read by its tool as it stands, without aliases.
  allow: ['^(\\.\\./)+libs/tooling/(src/vite/site|bin/postgres)\\.mjs$'],
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: false,
  depConstraints: [...runtimes, ...scopesFor(extra)],
});

/** For source files: nothing that ships may reach the testing projects. */
export const sourceBoundaries = options([]);
/** For specs: the same fences, with the testing projects of the same runtime added. */
export const specBoundaries = options(['scope:testing']);
