// Made v1-country-tag.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeCountryTagVectors } from './make-country-tag-vectors';

const made = makeCountryTagVectors(await loadSodiumOpener());
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-country-tag.json', `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
