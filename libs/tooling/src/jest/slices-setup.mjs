import { defaultExportOf } from './run-typescript.mjs';

export default async function setup(...hook) {
  const run = await defaultExportOf('libs/testing/server/src/jest-setup.ts');
  await run(...hook);
}
