// Made v1-enquiry.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeEnquiryVectors } from './make-enquiry-vectors';

const made = makeEnquiryVectors(await loadSodiumOpener());
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-enquiry.json', `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
