import type { PendingAct, Transport } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { ApplicationPartsFragment, DocumentInput, SubmitInput } from '@vrijhaven/contracts';
import { Calls, EndReturn, MyApplication, PostMyMessage, ReviseApplication } from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import type { ApplicantKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import { applicantKeys, generateReceipt } from '@vrijhaven/crypto/open';
import type { Clock } from '@vrijhaven/domain';
import { systemClock } from '@vrijhaven/domain';
import type { Pin, ReplayedChain } from '@vrijhaven/organisation/client';
import { loadChain } from '@vrijhaven/organisation/client';
import { createDataKeyCache } from '../document/document-reader';
import { messageOutcome } from '../document/message-outcome';
import type { Applicant } from './applicant';
import type { ApplicantContext, SignedIn } from './applicant-context';
import type { ApplicantFile } from './applicant-file';
import { discardDraft, loadDraft, saveDraft } from './drafts';
import { needsChain, readFile } from './load-file';
import { CheckpointRefused, trustedCheckpoint } from './office-keys';
import { answerOffer, recordConsent, returnToScreening, sealOwnMessage, withdraw } from './own-acts';
import { keysOfReceipt } from './receipts';
import type { SealedRevision } from './revise';
import { reviseOutcome, sealRevision } from './revise';
import { openReceipt, returnWith } from './sign-in';
import { submit } from './submit';

export interface ApplicantOptions {
  readonly transport: Transport;
  /** `nobleOpener` in a browser that may lack WebAssembly. */
  readonly engine: OpenPrimitives;
  readonly pin: Pin;
  readonly clock?: Clock;
}

interface State {
  keys?: ApplicantKeys;
  me?: SignedIn;
  chain?: ReplayedChain;
  /** Sequence of the newest checkpoint seen on this page. */
  seen?: number;
  draftRevision: number;
  submission?: PendingAct<SubmitInput>;
  revision?: PendingAct<SealedRevision | undefined>;
  message?: PendingAct<DocumentInput>;
}

const refusedOr = async <Outcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'CheckpointRefused'; readonly reason: string }> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CheckpointRefused) return { kind: 'CheckpointRefused', reason: error.message };
    throw error;
  }
};

/** A defender's client. Secrets stay in this closure; see {@link Applicant}. */
export const createApplicant = ({ transport, engine: p, pin, clock = systemClock }: ApplicantOptions): Applicant => {
  const context: ApplicantContext = { transport, p, pin, clock };
  const cache = createDataKeyCache();
  const state: State = { draftRevision: 0 };

  const me = (): SignedIn => {
    if (!state.me) throw new Error('sign in with a receipt first');
    return state.me;
  };
  const checkpoint = async (): Promise<Checkpoint> => {
    const trusted = await trustedCheckpoint(me(), state.seen);
    state.seen = trusted.sequence;
    return trusted;
  };
  const fetchFile = async (): Promise<{ application: ApplicationPartsFragment; file: ApplicantFile } | null> => {
    const { myApplication: application } = await me().transport.run(MyApplication, {});
    if (!application) return null;
    if (needsChain(application)) state.chain = await loadChain(me(), state.chain);
    return { application, file: readFile(me(), application, state.chain?.directory, cache) };
  };
  const take = (result: Awaited<ReturnType<typeof returnWith>>) => {
    if (result.signedIn) state.me = result.signedIn;
    return result.outcome;
  };

  return {
    calls: async () => {
      const { calls } = await transport.run(Calls, {});
      return [...calls].sort((left, right) => Number(right.open) - Number(left.open));
    },

    newReceipt: async (language) => {
      const { phrase, mk } = await generateReceipt(p, language);
      state.keys?.wipe();
      state.keys = applicantKeys(p, mk, pin.organisation);
      mk.wipe();
      return { phrase };
    },
    matchesReceipt: async (text) => {
      const typed = await keysOfReceipt(p, pin.organisation, text);
      if (typed.kind !== 'keys') return false;
      const matches = typed.keys.recordId === state.keys?.recordId;
      typed.keys.wipe();
      return matches;
    },
    start: async () => {
      if (!state.keys) throw new Error('make a receipt first');
      return take(await openReceipt(context, state.keys));
    },
    return: async (text) => {
      const typed = await keysOfReceipt(p, pin.organisation, text);
      if (typed.kind !== 'keys') return typed;
      state.keys?.wipe();
      state.keys = typed.keys;
      return take(await returnWith(context, typed.keys));
    },

    loadDraft: async () => {
      const { outcome, revision } = await loadDraft(me());
      state.draftRevision = revision;
      return outcome;
    },
    saveDraft: async (content) => {
      const { outcome, revision } = await saveDraft(me(), content, state.draftRevision + 1);
      state.draftRevision = revision;
      return outcome;
    },
    discardDraft: async () => {
      await discardDraft(me());
      state.draftRevision = 0;
    },

    submit: (request, onProgress = () => undefined) =>
      refusedOr(() =>
        submit(me(), request, state.submission, checkpoint, onProgress, (act) => {
          state.submission = act;
        }),
      ),

    load: async () => (await fetchFile())?.file ?? null,
    revise: (answers) =>
      refusedOr(async () => {
        const sameAs = JSON.stringify(answers);
        if (state.revision?.sameAs !== sameAs) {
          const found = await fetchFile();
          if (!found) return { kind: 'NotFound' };
          state.revision = await resume(state.revision, sameAs, async () =>
            sealRevision(me(), await checkpoint(), found.application, found.file.answers, answers),
          );
        }
        const { key, sealed } = state.revision;
        if (!sealed) {
          delete state.revision;
          return { kind: 'done' };
        }
        const result = await me().transport.run(ReviseApplication, { ...sealed, idempotencyKey: key });
        delete state.revision;
        return reviseOutcome(result.reviseApplication);
      }),
    postMessage: (text) =>
      refusedOr(async () => {
        // See [Note: no message twice].
        if (state.message?.sameAs !== text) {
          const found = await fetchFile();
          if (!found) return { kind: 'NotFound' };
          state.message = await resume(state.message, text, async () =>
            sealOwnMessage(me(), await checkpoint(), found.application, cache, text),
          );
        }
        const { key: idempotencyKey, sealed: message } = state.message;
        const result = await me().transport.run(PostMyMessage, { message, idempotencyKey });
        delete state.message;
        return messageOutcome(result.postMyMessage);
      }),
    recordConsent: async (subject, given) => {
      const found = await fetchFile();
      return found ? recordConsent(me(), found.application, subject, given) : { kind: 'NotFound' };
    },
    answerOffer: async (accept) => {
      const found = await fetchFile();
      return found ? answerOffer(me(), found.application, found.file.offer?.city, accept) : { kind: 'NotFound' };
    },
    returnToScreening: () => returnToScreening(me()),
    withdraw: () => withdraw(me()),

    close: async () => {
      const session = state.me;
      state.keys?.wipe();
      cache.wipe();
      Object.assign(state, { keys: undefined, me: undefined, chain: undefined });
      Object.assign(state, { submission: undefined, revision: undefined, message: undefined });
      await session?.transport.run(EndReturn, {}).catch(() => undefined);
    },
  };
};
