import { nobleOpener } from '../noble';
import { stretchNoble } from '../stretch-noble';
import layerVectors from '../vectors/v1-layer.json' with { type: 'json' };
import attachmentVectors from '../vectors/v1-attachment.json' with { type: 'json' };
import vectors from '../vectors/v1.json' with { type: 'json' };
import { attachmentVectorsSuite } from './attachment-vectors.suite';
import type { PageResult } from './browser-entry';
import { layerVectorsSuite } from './layer-vectors.suite';
import { record } from './recorder';
import { vectorsSuite } from './vectors.suite';

/** All that the intake needs of the engine; passphrases belong to the desk and take a minute here. */
const runIntake = async (): Promise<PageResult[]> => {
  const tests = record((runner) => {
    vectorsSuite(runner, nobleOpener, stretchNoble, vectors);
    layerVectorsSuite(runner, nobleOpener, vectors, layerVectors);
    attachmentVectorsSuite(runner, nobleOpener, attachmentVectors);
  });
  const results: PageResult[] = [];
  for (const { name, run } of tests.filter((test) => !test.name.includes('passphrase'))) {
    const failure = await run().then(
      () => null,
      (error: unknown) => String(error),
    );
    results.push([name, failure]);
  }
  return results;
};

Object.assign(globalThis, {
  runProtocol: runIntake,
  hasWebAssembly: typeof WebAssembly !== 'undefined',
});
