// The two Node programmes, and which projects may never be part of them.
export const programmes = {
  api: {
    entry: 'apps/api/src/main.ts',
    outfile: 'dist/apps/api/main.mjs',
    never: /^libs\/(crypto\/(open|seal)|client|ui|testing|.*\/(client|web))\/|^apps\/(?!api\/)/,
  },
  cli: {
    entry: 'apps/cli/src/main.ts',
    outfile: 'dist/apps/cli/main.mjs',
    never: /^libs\/(access|database|server|testing\/server|.*\/api)\/|^apps\/(?!cli\/)/,
  },
};

/** Source files of a finished bundle that should not be in it. */
export const trespassers = (metafile, never) => Object.keys(metafile.inputs).filter((file) => never.test(file));
