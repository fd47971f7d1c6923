import { DiscardDraft, MyDraft, SaveDraft } from '@vrijhaven/contracts';
import type { Json } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  canonicalJson,
  CryptoFault,
  equalBytes,
  fromText,
  locatorHash,
  parseCanonicalJson,
  toText,
} from '@vrijhaven/crypto/envelope';
import { openDraft, sealDraft } from '@vrijhaven/crypto/open';
import { unreachable } from '@vrijhaven/domain';
import type { SignedIn } from './applicant-context';
import type { DraftOutcome, LoadDraftOutcome } from './outcomes';

export interface LoadedDraft {
  readonly outcome: LoadDraftOutcome;
  /** 0 when there is none. */
  readonly revision: number;
}

const addressOf = ({ p, pin, keys }: SignedIn, revision: number) => ({
  organisation: pin.organisation,
  locatorHash: locatorHash(p, pin.organisation, keys.locator),
  revision,
});

/** Fetches and opens the draft; one that fails a check shows nothing. */
export const loadDraft = async (me: SignedIn): Promise<LoadedDraft> => {
  const { myDraft } = await me.transport.run(MyDraft, {});
  if (!myDraft) return { outcome: { kind: 'nothing' }, revision: 0 };
  const { revision, expiresOn } = myDraft;
  try {
    const plaintext = openDraft(me.p, {
      draftKey: me.keys.draftKey,
      address: addressOf(me, revision),
      envelope: asSealed('draft/v1', fromText(myDraft.sealed)),
    });
    return { outcome: { kind: 'draft', content: parseCanonicalJson(plaintext), expiresOn }, revision };
  } catch (error) {
    if (error instanceof CryptoFault) return { outcome: { kind: 'tampered' }, revision };
    throw error;
  }
};

const isSame = (loaded: LoadedDraft, content: Json): boolean =>
  loaded.outcome.kind === 'draft' && equalBytes(canonicalJson(loaded.outcome.content as Json), canonicalJson(content));

/**
 * Seals and saves revision `revision`; the second value is the revision that now stands. `unanswered` is what this
 * page sent before without hearing how it went: standing there, it is no other device's.
 */
export const saveDraft = async (
  me: SignedIn,
  content: Json,
  revision: number,
  unanswered: readonly Json[],
): Promise<{ readonly outcome: DraftOutcome; readonly revision: number }> => {
  const plaintext = canonicalJson(content);
  const sealed = sealDraft(me.p, { draftKey: me.keys.draftKey, address: addressOf(me, revision), plaintext });
  const { saveDraft: answer } = await me.transport.run(SaveDraft, { sealed: toText(sealed), revision });
  switch (answer.__typename) {
    case 'Draft':
      return { outcome: { kind: 'saved', expiresOn: answer.expiresOn }, revision: answer.revision };
    case 'DraftConflict': {
      // The conflict may be with ourselves: an earlier attempt whose answer was lost.
      const loaded = await loadDraft(me);
      if (isSame(loaded, content) && loaded.outcome.kind === 'draft')
        return { outcome: { kind: 'saved', expiresOn: loaded.outcome.expiresOn }, revision: loaded.revision };
      if (unanswered.some((earlier) => isSame(loaded, earlier))) return saveDraft(me, content, loaded.revision + 1, []);
      return { outcome: { kind: 'DraftConflict' }, revision: revision - 1 };
    }
    case 'InvalidInput':
      return { outcome: { kind: 'InvalidInput', fields: answer.fields }, revision: revision - 1 };
    case 'NotFound':
      return { outcome: { kind: 'NotFound' }, revision: revision - 1 };
    default:
      return unreachable(answer);
  }
};

export const discardDraft = async (me: SignedIn): Promise<void> => {
  await me.transport.run(DiscardDraft, {});
};
