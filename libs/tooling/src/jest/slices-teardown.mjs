import { defaultExportOf } from './run-typescript.mjs';

export default async function teardown(...hook) {
  const run = await defaultExportOf('libs/testing/server/src/jest-teardown.ts');
  await run(...hook);
}
