// Made v1-layer.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { applicantKeys } from '../applicant-keys';
import { parseReceipt } from '../receipt/receipt';
import { loadWordList } from '../receipt/word-list';
import { loadSodiumOpener } from '../sodium';
import { makeLayerVectors } from './make-layer-vectors';
import vectors from './v1.json' with { type: 'json' };

const p = await loadSodiumOpener();
const receipt = parseReceipt(p, vectors.applicant.receipt, [await loadWordList('fr')]);
if (receipt.kind !== 'receipt') throw new Error('receipt does not read');
const { kem } = applicantKeys(p, receipt.mk, vectors.organisation);
const made = makeLayerVectors(p, vectors, kem);
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-layer.json', `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
