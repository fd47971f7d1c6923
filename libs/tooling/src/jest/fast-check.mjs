// What specs get as `fast-check`: the same, with the seed of the run. See jest.config.ts.
// eslint-disable-next-line @nx/enforce-module-boundaries -- its name leads here
import fc from '../../../../node_modules/fast-check/lib/fast-check.js';

fc.configureGlobal({ seed: Number(process.env.VRIJHAVEN_SEED) });

export default fc;
