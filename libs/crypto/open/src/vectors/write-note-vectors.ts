// Made v1-note.json, once, the way write-vectors.ts made v1.json.
import { writeFileSync } from 'node:fs';
import { loadSodiumOpener } from '../sodium';
import { makeNoteVectors } from './make-note-vectors';

const made = makeNoteVectors(await loadSodiumOpener());
// The flag fails when the file exists.
writeFileSync('libs/crypto/open/src/vectors/v1-note.json', `${JSON.stringify(made, null, 2)}\n`, { flag: 'wx' });
