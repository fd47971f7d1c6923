import type { Answers } from '@vrijhaven/applications/model';
import type { PendingAct, Transport } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { ApplicationPartsFragment, DocumentInput, SubmitInput } from '@vrijhaven/contracts';
import {
  EndReturn,
  MyApplication,
  MyReferrals,
  PostMyMessage,
  ReturnWithAnswers,
  ReviseApplication,
} from '@vrijhaven/contracts';
import type { Checkpoint } from '@vrijhaven/crypto/envelope';
import { CHUNK_SIZES } from '@vrijhaven/crypto/envelope';
import type { ApplicantKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import { applicantKeys, generateReceipt } from '@vrijhaven/crypto/open';
import type { Clock } from '@vrijhaven/domain';
import { systemClock } from '@vrijhaven/domain';
import type { loadChain as LoadChain, Pin, ReplayedChain } from '@vrijhaven/organisation/client';
import { newTicket } from '../attachment/new-ticket';
import { createDataKeyCache } from '../document/data-key-cache';
import { messageOutcome } from '../document/message-outcome';
import type { Applicant } from './applicant';
import type { ApplicantContext, SignedIn } from './applicant-context';
import type { ApplicantFile, OwnAttachments } from './applicant-file';
import { createDraftKeeper } from './draft-keeper';
import type { DraftKeeper } from './draft-keeper';
import { onFirstUse } from './on-first-use';
import { CheckpointRefused, trustedCheckpoint } from './office-keys';
import { readCalls } from './read-calls';
import { keysOfReceipt } from './receipts';
import type { SealedRevision } from './revise';
import { stateConsent } from './seal-application';
import { openReceipt, returnWith } from './sign-in';
import { sendEntry, submit } from './submit';

export interface ApplicantOptions {
  readonly transport: Transport;
  /** `nobleOpener` in a browser that may lack WebAssembly. */
  readonly engine: OpenPrimitives;
  readonly pin: Pin;
  readonly clock?: Clock;
}

// [Note: the first load stays light] replaying the chain, logs and files come with the first who needs them.
const later = onFirstUse(() => import('./later-parts'));
const loadChain: typeof LoadChain = async (...where) => (await later.get()).loadChain(...where);

interface State {
  keys?: ApplicantKeys;
  me?: SignedIn;
  chain?: ReplayedChain;
  /** Sequence of the newest checkpoint seen on this page. */
  seen?: number;
}

/** What is under way for one receipt: nothing that was sealed under one goes out under another, and none is lost. */
interface UnderWay {
  readonly draft: DraftKeeper;
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
  const state: State = {};
  const desks = new Map<string, UnderWay>();
  const takeKeys = (keys: ApplicantKeys | undefined): void => {
    state.keys?.wipe();
    Object.assign(state, { keys, me: undefined });
  };

  const me = (): SignedIn => {
    if (!state.me) throw new Error('sign in with a receipt first');
    return state.me;
  };
  const underWay = (): UnderWay => {
    const { recordId } = me().keys;
    const found = desks.get(recordId) ?? { draft: createDraftKeeper() };
    desks.set(recordId, found);
    return found;
  };
  const checkpoint = async (): Promise<Checkpoint> => {
    const trusted = await trustedCheckpoint(me(), state.seen);
    state.seen = trusted.sequence;
    return trusted;
  };
  const fetchFile = async (): Promise<{ application: ApplicationPartsFragment; file: ApplicantFile } | null> => {
    const { myApplication: application } = await me().transport.run(MyApplication, {});
    if (!application) return null;
    const { needsChain, readFile } = await later.get();
    if (needsChain(application)) state.chain = await loadChain(me(), state.chain);
    return { application, file: readFile(me(), application, state.chain?.directory, cache) };
  };
  /** What differs, sealed once: after a lost answer the same bytes go out under the same key. */
  const revision = async (act: 'revise' | 'return', answers: Answers, attachments?: OwnAttachments) => {
    const mine = underWay();
    const sameAs = JSON.stringify([act, answers, attachments]);
    if (mine.revision?.sameAs === sameAs) return mine.revision;
    const found = await fetchFile();
    if (!found) return undefined;
    const { application, file } = found;
    const after = { answers, attachments: attachments ?? file.attachments };
    const made = await resume(mine.revision, sameAs, async () =>
      (await later.get()).sealRevision(me(), await checkpoint(), application, file, after),
    );
    if (made.sealed) mine.revision = made;
    else delete mine.revision;
    return made;
  };
  const files = onFirstUse(async () => (await later.get()).createOwnAttachments(me, cache.shelf));
  const logs = onFirstUse(async () =>
    (await later.get()).createOwnLogs({
      ...{ me, cache, checkpoint },
      chain: async () => {
        state.chain = await loadChain(me(), state.chain);
        return state.chain.directory;
      },
    }),
  );
  const take = (result: Awaited<ReturnType<typeof returnWith>>) => {
    if (result.signedIn) state.me = result.signedIn;
    return result.outcome;
  };

  return {
    ...readCalls(transport),

    newReceipt: async (language) => {
      const { phrase, mk } = await generateReceipt(p, language);
      takeKeys(applicantKeys(p, mk, pin.organisation));
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
      takeKeys(typed.keys);
      return take(await returnWith(context, typed.keys));
    },

    loadDraft: async () => underWay().draft.load(me()),
    saveDraft: async (content) => underWay().draft.save(me(), content),
    discardDraft: async () => underWay().draft.discard(me()),

    submit: (request, onProgress = () => undefined) =>
      refusedOr(() => {
        const mine = underWay();
        return submit(me(), request, mine.submission, checkpoint, onProgress, (act) => {
          mine.submission = act;
        });
      }),

    enter: (request) =>
      refusedOr(async () => {
        const mine = underWay();
        const act = await resume(mine.submission, JSON.stringify(request), async () =>
          (await later.get()).sealEntry(me(), await checkpoint(), request),
        );
        mine.submission = act;
        return sendEntry(me(), act);
      }),

    load: async () => (await fetchFile())?.file ?? null,
    holdings: async () => {
      const found = await fetchFile();
      if (!found) return null;
      const chain = await loadChain(me(), state.chain);
      state.chain = chain;
      return (await later.get()).ownHoldings(me(), chain.directory, cache, found.application);
    },
    revise: (answers, attachments) =>
      refusedOr(async () => {
        const act = await revision('revise', answers, attachments);
        if (!act) return { kind: 'NotFound' };
        if (!act.sealed) return { kind: 'done' };
        const { reviseOutcome } = await later.get();
        const result = await me().transport.run(ReviseApplication, { ...act.sealed, idempotencyKey: act.key });
        delete underWay().revision;
        const outcome = reviseOutcome(result.reviseApplication);
        if (outcome.kind === 'done') underWay().draft.forget();
        return outcome;
      }),
    returnWithAnswers: (answers, attachments) =>
      refusedOr(async () => {
        const act = await revision('return', answers, attachments);
        if (!act) return { kind: 'NotFound' };
        const { returnOutcome, returnToScreening } = await later.get();
        if (!act.sealed) return returnToScreening(me());
        const result = await me().transport.run(ReturnWithAnswers, { ...act.sealed, idempotencyKey: act.key });
        delete underWay().revision;
        const outcome = returnOutcome(result.returnWithAnswers);
        if (outcome.kind === 'done') underWay().draft.forget();
        return outcome;
      }),
    postMessage: (text, attachments = []) =>
      refusedOr(async () => {
        // See [Note: no message twice].
        const mine = underWay();
        const sameAs = JSON.stringify([text, attachments.map(({ id }) => id)]);
        if (mine.message?.sameAs !== sameAs) {
          const found = await fetchFile();
          if (!found) return { kind: 'NotFound' };
          const { sealOwnMessage } = await later.get();
          mine.message = await resume(mine.message, sameAs, async () =>
            sealOwnMessage(me(), await checkpoint(), found.application, cache, text, attachments),
          );
        }
        const { key: idempotencyKey, sealed: message } = mine.message;
        const result = await me().transport.run(PostMyMessage, { message, idempotencyKey });
        delete mine.message;
        return messageOutcome(result.postMyMessage);
      }),
    newTicket: (file, compartment) => newTicket(me(), file, { compartment, chunkSize: CHUNK_SIZES.small }),
    attach: async (ticket, file, options) => (await files.get()).attach(ticket, file, options),
    detach: async (id) => (await files.get()).detach(id),
    openAttachment: async (id, options) => (await files.get()).openAttachment(id, options),
    recordConsent: async (subject, given) => {
      const found = await fetchFile();
      if (!found) return { kind: 'NotFound' };
      return (await later.get()).recordConsent(me(), found.application, subject, given);
    },
    answerOffer: async (accept, city) => {
      const found = await fetchFile();
      if (!found) return { kind: 'NotFound' };
      // The consent names the city that was on the screen, whatever the server names now.
      if (accept && found.file.offer?.city !== city) return { kind: 'StateMismatch' };
      return (await later.get()).answerOffer(me(), found.application, city, accept);
    },
    returnToScreening: async () => (await later.get()).returnToScreening(me()),
    withdraw: async () => (await later.get()).withdraw(me()),

    readLog: async (log) => (await logs.get()).read(log),
    writeExit: (content) => refusedOr(async () => (await logs.get()).append('exit', content)),
    referrals: async () => (await me().transport.run(MyReferrals, {})).myReferrals?.open ?? [],
    stranger: () => ({ run: (operation, variables) => transport.run(operation, variables) }),
    session: () => {
      const { keys, transport: own } = me();
      return {
        record: keys.recordId,
        run: (operation, variables) => own.run(operation, variables),
        logs: {
          read: async (log) => (await logs.get()).read(log),
          append: (log, content) => refusedOr(async () => (await logs.get()).append(log, content)),
          carry: (log, content, send) => refusedOr(async () => (await logs.get()).carry(log, content, send)),
        },
        stateConsent: async (subject, given) => {
          const found = await fetchFile();
          if (!found) return undefined;
          return stateConsent(me(), subject, given, (await later.get()).nextStatement(me(), found.application));
        },
      };
    },

    close: async () => {
      const session = state.me;
      takeKeys(undefined);
      desks.clear();
      logs.made()?.forget();
      cache.wipe();
      delete state.chain;
      await session?.transport.run(EndReturn, {}).catch(() => undefined);
    },
  };
};
