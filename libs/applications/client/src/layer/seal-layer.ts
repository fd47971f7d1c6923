import type { DueLayersQuery, LayerInput } from '@vrijhaven/contracts';
import { CryptoFault, teamRecipient, toText } from '@vrijhaven/crypto/envelope';
import { openGrant, openLayer, putLayer } from '@vrijhaven/crypto/open';
import type { BareDocument, PutLayer } from '@vrijhaven/crypto/open';
import { OFFICE } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { staffReader } from '../caseload/staff-reader';
import type { DataKeyCache } from '../document/data-key-cache';
import type { DocumentReader } from '../document/document-reader';
import { openWhole } from '../document/document-reader';
import { grantToWire } from '../document/seal-content';
import { certifiedBundle } from '../document/statements';
import { storedHash } from '../document/stored-document';
import { recipientsOfNow } from './recipients-of-now';

export type Due = DueLayersQuery['dueLayers']['layers'][number];

/** `unreadable`: something about it fails a check, or no share reached this member; it is left as it is. */
export type SealedLayer =
  { readonly kind: 'sealed'; readonly input: LayerInput; readonly unproven: number } | { readonly kind: 'unreadable' };

/** Takes the new layer off again with the office's own grant, before the old bytes are given up. */
const checkReadable = (
  { inside }: MemberSession,
  reader: DocumentReader,
  due: Due,
  put: PutLayer,
  bare: BareDocument,
): void => {
  const { compartment, revision, layer } = due.document;
  const office = put.grants.find(({ recipient }) => recipient === teamRecipient(OFFICE));
  const key = office && inside.roleKey(OFFICE, compartment, office.generation);
  // Who holds no seed of the newest generation yet cannot try, and must not put what nobody tried.
  if (!office || !key) throw new CryptoFault('key-mismatch', 'no key at hand to try the new layer with');
  const { organisation, record } = reader;
  const name = { number: layer + 1, hash: storedHash(reader.p, due.document) };
  const dataKey = openGrant(reader.p, {
    address: {
      ...{ organisation, record, compartment, revision, layer: name },
      recipient: { name: office.recipient, generation: office.generation, publicKey: key.kem.publicKey },
      ...{ chainHead: office.chainHead, granter: inside.member },
    },
    grant: office.grant,
    granterKey: inside.signer.publicKey,
    kem: key.kem,
  });
  const tried = openLayer(reader.p, { envelope: put.envelope, dataKey });
  const same = toText(tried.envelope) === toText(bare.envelope);
  tried.dataKey.secret.wipe();
  dataKey.secret.wipe();
  if (!same) throw new CryptoFault('decryption', 'the new layer does not give back what was put under it');
};

const seal = (session: MemberSession, cache: DataKeyCache, due: Due): SealedLayer => {
  const { inside } = session;
  const { p, pin, member, signer } = inside;
  const { application: record, document } = due;
  const bundle = certifiedBundle({ p, organisation: pin.organisation, record }, due.keys);
  const reader = bundle && staffReader({ inside, record, bundle, cache });
  const whole = reader && openWhole(reader, document);
  if (!bundle || !reader || !whole) return { kind: 'unreadable' };
  const directory = inside.directory();
  const { recipients, unproven } = recipientsOfNow(directory, reader, bundle, due);
  const { bare, dataKey } = whole;
  try {
    const put = putLayer(p, {
      document: bare,
      number: document.layer + 1,
      recipients,
      chainHead: directory.head,
      granter: member,
      signer,
    });
    checkReadable(session, reader, due, put, bare);
    const { compartment, revision, layer } = document;
    const input: LayerInput = {
      application: record,
      ...{ compartment, revision, layer: layer + 1 },
      envelope: toText(put.envelope),
      replaces: document.grants.map(({ recipient, generation }) => ({ recipient, generation })),
      grants: put.grants.map(grantToWire),
    };
    return { kind: 'sealed', input, unproven };
  } finally {
    if (bare.dataKey !== dataKey) bare.dataKey.secret.wipe();
  }
};

/** Opens one due revision with every check and puts it under a fresh key. (protocol.md step 25) */
export const sealLayer = (session: MemberSession, cache: DataKeyCache, due: Due): SealedLayer => {
  try {
    return seal(session, cache, due);
  } catch (error) {
    if (error instanceof CryptoFault) return { kind: 'unreadable' };
    throw error;
  }
};
