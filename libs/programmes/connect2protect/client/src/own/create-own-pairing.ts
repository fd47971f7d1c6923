import type { EntryContent, OwnSession } from '@vrijhaven/applications/client';
import type { PendingAct } from '@vrijhaven/client';
import { newIdempotencyKey, resume } from '@vrijhaven/client';
import type { ConsentInput, DocumentInput } from '@vrijhaven/contracts';
import {
  AnswerPairing,
  AskForPairing,
  CheckIn,
  EndNeed,
  MovePairing,
  Needs,
  RaiseAlarm,
  WorkAction,
} from '@vrijhaven/contracts';
import { LIVE_NEEDS } from '@vrijhaven/connect2protect/model';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { PairingPartsFragment } from '@vrijhaven/contracts';
import { needOutcome, pairOutcome } from '../act-outcomes';
import type { NeedOutcome, PairOutcome } from '../outcomes';
import { followPairs } from '../pair-pages';
import { actionFile, askIn, messagesOf, pairMessagesOf, standingItems } from '../read-logs';
import type { Reading } from '../read-logs';
import { toNeed, toPair } from '../shared-views';
import type { ActionFile, NeedView, PairView } from '../views';
import type { OwnPairing, ReleaseOutcome } from './own-pairing-port';
import { releaseItem, releaseWished, takeWordBack } from './release-item';
import { askContent, requestContent } from './request-content';

type Send<Outcome> = (entries: DocumentInput[], idempotencyKey: string) => Promise<Outcome>;

const worded = (kind: string, text: string | undefined): EntryContent | undefined =>
  text === undefined || text.trim() === '' ? undefined : { kind, text };

/** The pairing of the defender who has signed in; see {@link OwnPairing}. */
export const createOwnPairing = (session: OwnSession): OwnPairing => {
  const { record, logs, run } = session;
  const reading: Reading = { record, me: record };
  let answering: PendingAct<ConsentInput | null | undefined> | undefined;

  const own = <Thing extends { readonly application: string }>(thing: Thing): Thing => {
    if (thing.application !== record)
      throw new CryptoFault('key-mismatch', 'the server shows another defender’s pair than the receipt’s');
    return thing;
  };
  const noted = <Outcome extends { readonly kind: string }>(
    log: 'pair' | 'request',
    content: EntryContent | undefined,
    send: Send<Outcome>,
  ) =>
    content
      ? logs.carry<Outcome>(log, content, (entry, idempotencyKey) => send([entry], idempotencyKey))
      : send([], newIdempotencyKey());

  const work = (
    { action }: { readonly pair: PairView; readonly action: ActionFile },
    to: 'approved' | 'drafted',
    content: EntryContent,
    draftHash: string | null,
  ): Promise<PairOutcome> =>
    logs.carry<PairOutcome>('pair', content, async (entry, idempotencyKey) => {
      const variables = { action: action.id, version: action.version, to, draftHash, entry, idempotencyKey };
      return pairOutcome((await run(WorkAction, variables)).workAction, own);
    });

  return {
    load: async () => {
      const { needs } = await run(Needs, {});
      const pairings: PairingPartsFragment[] = [];
      await followPairs(run, {}, (nodes) => pairings.push(...nodes));
      // Who never asked has written nothing here: their page is spared two more requests.
      const hasAsked = needs.length + pairings.length > 0;
      const [request, pair] = hasAsked ? [await logs.read('request'), await logs.read('pair')] : [null, null];
      const live = needs.map((need) => own(toNeed(need))).find(({ state }) => LIVE_NEEDS.includes(state));
      return {
        need: live ?? null,
        ask: askIn(record, request),
        items: standingItems(record, request, pair),
        messages: messagesOf(reading, request),
        pairMessages: pairMessagesOf(reading, pair),
        pairs: pairings.map((each) => {
          const view = own(toPair(each));
          return { ...view, files: view.actions.map((action) => actionFile(reading, action, pair)) };
        }),
        chained: (request?.chained ?? true) && (pair?.chained ?? true),
      };
    },
    ask: ({ origin, ask, items }) =>
      logs.carry<NeedOutcome>('request', requestContent('ask', ask, items), async (entry, idempotencyKey) =>
        needOutcome((await run(AskForPairing, { origin, entries: [entry], idempotencyKey })).askForPairing),
      ),
    releaseWished: () => releaseWished(session),
    release: (item) => releaseItem(session, item),
    takeBack: (message) => takeWordBack(session, message),
    changeAsk: async (ask) => released(await logs.append('request', askContent(ask))),
    withdraw: async (need: NeedView) => {
      const variables = { need: need.id, version: need.version, idempotencyKey: newIdempotencyKey() };
      return needOutcome((await run(EndNeed, variables)).endNeed);
    },
    answer: async ({ pair, answer, text }) => {
      const sameAs = JSON.stringify([pair.id, pair.professional.id, answer]);
      answering = await resume(answering, sameAs, () =>
        answer === 'yes' ? session.stateConsent(`professional:${pair.professional.id}`, true) : null,
      );
      const { sealed: consent } = answering;
      if (consent === undefined) return { kind: 'NotFound' };
      const outcome = await noted<PairOutcome>('request', worded('answer', text), async (entries, idempotencyKey) => {
        const variables = { pairing: pair.id, answer, consent, entries, idempotencyKey };
        return pairOutcome((await run(AnswerPairing, variables)).answerPairing, own);
      });
      answering = undefined;
      return outcome;
    },
    checkIn: ({ checkIn, text }) =>
      noted<PairOutcome>('pair', worded('checkIn', text), async (entries, idempotencyKey) =>
        pairOutcome((await run(CheckIn, { checkIn, entries, idempotencyKey })).checkIn, own),
      ),
    raiseAlarm: ({ pair, text }) =>
      noted<PairOutcome>('pair', worded('alarm', text), async (entries, idempotencyKey) =>
        pairOutcome((await run(RaiseAlarm, { pairing: pair.id, entries, idempotencyKey })).raiseAlarm, own),
      ),
    end: ({ pair, reason, again, text }) =>
      noted<PairOutcome>('pair', worded('end', text), async (entries, idempotencyKey) => {
        const step = { pairing: pair.id, version: pair.version, to: 'ended' as const, reason, again, rhythmDays: null };
        return pairOutcome((await run(MovePairing, { ...step, entries, idempotencyKey })).movePairing, own);
      }),
    approve: ({ pair, action }) => {
      const draft = action.drafts.at(-1);
      if (!draft) return Promise.resolve({ kind: 'NotFound' });
      const content = { kind: 'approval', action: action.id, draft: draft.hash };
      return work({ pair, action }, 'approved', content, draft.hash);
    },
    redraft: ({ pair, action, to, text }) =>
      work({ pair, action }, 'drafted', { kind: 'draft', action: action.id, use: action.kind, to, text }, null),
    drop: async ({ action }) => {
      const step = { action: action.id, version: action.version, to: 'dropped' as const, draftHash: null, entry: null };
      return pairOutcome((await run(WorkAction, { ...step, idempotencyKey: newIdempotencyKey() })).workAction, own);
    },
    writeToOffice: async (text) => released(await logs.append('request', { kind: 'message', text })),
    writeToPair: async (text) => released(await logs.append('pair', { kind: 'message', text })),
  };
};

const released = (outcome: Awaited<ReturnType<OwnSession['logs']['append']>>): ReleaseOutcome =>
  outcome.kind === 'done' ? { kind: 'done' } : outcome;
