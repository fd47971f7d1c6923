import type { DocumentInput } from '@vrijhaven/contracts';
import { asSealed, documentHash, fromText } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Database } from '../stage/database';
import { stateAt } from '@vrijhaven/testing/crowd';
import type { SealedApplicant } from './seal-crowd';

const hex = (text: string): string => Buffer.from(text, 'base64url').toString('hex');

const hashOf = (envelope: string): string =>
  Buffer.from(documentHash(nobleVerifier, asSealed('document/v1', fromText(envelope)))).toString('hex');

const documentRow = (record: string, document: DocumentInput) => ({
  record,
  compartment: document.compartment,
  revision: document.revision,
  schema: document.schema,
  previous: hex(document.previous),
  envelope: hex(document.envelope),
  signature: hex(document.signature),
  hash: hashOf(document.envelope),
  grants: document.grants.map(({ recipient, generation, grant, chainHead }) => ({
    recipient,
    generation,
    grant: hex(grant),
    head: hex(chainHead),
  })),
});

const rowOf = ({ at, input }: SealedApplicant) => ({
  id: input.record,
  call: input.call,
  state: stateAt(at),
  unread: at % 10 === 0,
  age: at % 90,
  sign: hex(input.keys.signKey),
  kem: hex(input.keys.kemKey),
  sequence: input.manifest.sequence,
  manifest: hex(input.manifest.manifest),
  signature: hex(input.manifest.signature),
  documents: input.documents.map((document) => documentRow(input.record, document)),
  consents: input.consents.map((consent) => ({ ...consent, signature: hex(consent.signature) })),
});

/** Each statement takes the whole batch as JSON; children come from the arrays inside. */
const INSERTS = [
  `insert into application (id, call_id, form_call_id, state, version, submitted_on, sign_key, kem_key, unread_for_office)
   select (a->>'id')::uuid, (a->>'call')::uuid, (a->>'call')::uuid, a->>'state', 1, current_date - (a->>'age')::int,
     decode(a->>'sign', 'hex'), decode(a->>'kem', 'hex'), (a->>'unread')::boolean
   from jsonb_array_elements($1) a`,
  `insert into manifest
   select (a->>'id')::uuid, (a->>'sequence')::int, decode(a->>'manifest', 'hex'), decode(a->>'signature', 'hex')
   from jsonb_array_elements($1) a`,
  `insert into consent
   select (a->>'id')::uuid, c->>'subject', (c->>'sequence')::int, (c->>'given')::boolean, (c->>'day')::date,
     decode(c->>'signature', 'hex')
   from jsonb_array_elements($1) a, jsonb_array_elements(a->'consents') c`,
  `insert into document
   select (a->>'id')::uuid, d->>'compartment', (d->>'revision')::int, (d->>'schema')::int,
     decode(d->>'previous', 'hex'), (a->>'id')::uuid, decode(d->>'envelope', 'hex'), decode(d->>'signature', 'hex'),
     decode(d->>'hash', 'hex'), current_date
   from jsonb_array_elements($1) a, jsonb_array_elements(a->'documents') d`,
  `insert into document_grant
   select (a->>'id')::uuid, d->>'compartment', (d->>'revision')::int, g->>'recipient', (g->>'generation')::int,
     decode(g->>'grant', 'hex'), (a->>'id')::uuid, decode(g->>'head', 'hex'), current_date, null
   from jsonb_array_elements($1) a, jsonb_array_elements(a->'documents') d, jsonb_array_elements(d->'grants') g`,
];

/**
 * Stores what the API would have stored after checking it. Through the database, because checking some hundred
 * thousand signatures at the API takes longer than all that is measured here; the desk checks every one again.
 */
export const insertCrowd = async (database: Database, crowd: readonly SealedApplicant[]): Promise<void> => {
  const batch = JSON.stringify(crowd.map(rowOf));
  for (const insert of INSERTS) await database.query(insert, [batch]);
};
