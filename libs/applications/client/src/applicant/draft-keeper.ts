import type { Json } from '@vrijhaven/crypto/envelope';
import type { SignedIn } from './applicant-context';
import { discardDraft, loadDraft, saveDraft } from './drafts';
import type { DraftOutcome, LoadDraftOutcome } from './outcomes';

/** The draft of one receipt on this page. */
export interface DraftKeeper {
  load(me: SignedIn): Promise<LoadDraftOutcome>;
  save(me: SignedIn, content: Json): Promise<DraftOutcome>;
  discard(me: SignedIn): Promise<void>;
  /** The server has dropped it, because what it held was sent. */
  forget(): void;
}

/** Knows the revision that stands, and saves one after the other: two that cross would look like two devices. */
export const createDraftKeeper = (): DraftKeeper => {
  let standing = 0;
  let unanswered: readonly Json[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const saveNow = async (me: SignedIn, content: Json): Promise<DraftOutcome> => {
    const before = unanswered;
    unanswered = [...before, content];
    const { outcome, revision } = await saveDraft(me, content, standing + 1, before);
    standing = revision;
    unanswered = [];
    return outcome;
  };
  return {
    load: async (me) => {
      const { outcome, revision } = await loadDraft(me);
      standing = revision;
      return outcome;
    },
    save: (me, content) => {
      const turn = queue.then(() => saveNow(me, content));
      queue = turn.catch(() => undefined);
      return turn;
    },
    discard: async (me) => {
      await discardDraft(me);
      standing = 0;
    },
    forget: () => {
      standing = 0;
    },
  };
};
