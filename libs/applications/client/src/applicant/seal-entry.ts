import type { SubmitInput } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { NO_PREVIOUS, toText } from '@vrijhaven/crypto/envelope';
import { ENTRY_COMPARTMENTS } from '@vrijhaven/domain';
import { CONTENT_SCHEMA, sealContent } from '../document/seal-content';
import type { EntryRequest } from './applicant';
import type { SignedIn } from './applicant-context';
import { recipientsFor } from './office-keys';
import { sealManifest, stateConsent } from './seal-application';

/**
 * Everything that a submission to another programme sends: the first entry of its log, a manifest that names that
 * alone, the consents. (protocol.md step 37)
 */
export const sealEntry = (me: SignedIn, checkpoint: Checkpoint, request: EntryRequest): SubmitInput => {
  const { organisation } = me.pin;
  const record = me.keys.recordId;
  const [compartment] = ENTRY_COMPARTMENTS[request.programme];
  const place = { compartment, schema: CONTENT_SCHEMA, revision: 1, previous: NO_PREVIOUS, author: record };
  const { input, sealed } = sealContent(me.p, {
    address: { organisation, record, ...place },
    content: request.content,
    author: me.keys.signing,
    recipients: recipientsFor(me, checkpoint, compartment),
    chainHead: checkpoint.head,
  });
  const { signKey, kemKey } = me.keys.bundle;
  return {
    call: request.call,
    form: 1,
    record,
    keys: { signKey: toText(signKey), kemKey: toText(kemKey) },
    documents: [input],
    manifest: sealManifest(me, 1, [{ compartment, revision: 1, hash: sealed.hash }]),
    ...(request.invitation ? { invitation: request.invitation } : {}),
    consents: Object.entries(request.consents).map(([subject, given], at) => stateConsent(me, subject, given, at + 1)),
  };
};
