// Made v1-nomination.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeNominationVectors } from './make-nomination-vectors';

const made = makeNominationVectors(await loadSodiumOpener());
// The flag fails when the file exists.
const path = 'libs/crypto/open/src/vectors/v1-nomination.json';
writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
