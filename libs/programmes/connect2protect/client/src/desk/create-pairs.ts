import type { DataKeyCache, EntryContent, Logs } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import type { DocumentInput } from '@vrijhaven/contracts';
import {
  AnswerPairing,
  BeginPairing,
  CheckIn,
  HandleAlarm,
  MovePairing,
  RaiseAlarm,
  ShowFirstLook,
} from '@vrijhaven/contracts';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { pairOutcome } from '../act-outcomes';
import type { Pairs } from '../connect2protect';
import type { PairOutcome } from '../outcomes';
import { actionFile, pairMessagesOf, releasedIn } from '../read-logs';
import type { PairView } from '../views';
import { createActions } from './create-actions';
import { loadPairs } from './load-pairs';
import { openReleased } from './open-released';
import { readingOf } from './reading';
import { shareReleased } from './share';

/** What the acts of a desk on pairs stand on. */
export interface PairMeans {
  readonly session: MemberSession;
  readonly cache: DataKeyCache;
  readonly logs: Logs;
}

/**
 * [Note: a pair stays somebody's] the server could show one pair under another's id, and have the wrong one worked on. A
 * pair is still that of the defender and the professional with whom it was first shown.
 */
export const checkedPair =
  ({ inside }: MemberSession) =>
  (pair: PairView): PairView => {
    inside.shownBefore('pairing', pair.id, [pair.application, pair.professional.id]);
    return pair;
  };

/** One entry of `pair` with an act, or none where nothing was said. */
export const noted = (
  { logs }: PairMeans,
  application: string,
  content: EntryContent | undefined,
  send: (entries: DocumentInput[], idempotencyKey: string) => Promise<PairOutcome>,
): Promise<PairOutcome> =>
  content
    ? logs.carry<PairOutcome>(application, [{ compartment: 'pair', content }], send)
    : send([], newIdempotencyKey());

const worded = (kind: string, text: string | undefined): EntryContent | undefined =>
  text === undefined || text.trim() === '' ? undefined : { kind, text };

/** Pairs as an unlocked member works on them; see {@link Pairs}. */
export const createPairs = (means: PairMeans): Pairs => {
  const { session, logs } = means;
  const { transport } = session.inside;
  const check = checkedPair(session);
  type MoveTo = 'active' | 'ended' | 'lapsed' | 'review';
  type Terms = { reason?: 'agreed' | 'mandateOver' | 'oneSided' | 'safety'; rhythmDays?: number; again?: boolean };
  const move = (pair: PairView, to: MoveTo, terms: Terms, content?: EntryContent): Promise<PairOutcome> =>
    noted(means, pair.application, content, async (entries, idempotencyKey) => {
      const { reason = null, rhythmDays = null, again = true } = terms;
      const variables = { pairing: pair.id, version: pair.version, to, reason, rhythmDays, again, entries };
      return pairOutcome((await transport.run(MovePairing, { ...variables, idempotencyKey })).movePairing, check);
    });
  return {
    loadPairs: (filter = {}, onProgress) => loadPairs(session, filter, check, onProgress),
    openReleased: (applications) => openReleased(logs, applications),
    openPair: async (pair) => {
      const view = await logs.read(pair.application, 'pair');
      const reading = readingOf(session, pair.application);
      return {
        ...pair,
        released: releasedIn(pair.application, view),
        messages: pairMessagesOf(reading, view),
        files: pair.actions.map((action) => actionFile(reading, action, view)),
        chained: view?.chained ?? true,
      };
    },
    showFirstLook: ({ pair }) =>
      unlessStale<PairOutcome>(async () => {
        const ready = await shareReleased(means, pair, 'firstLook');
        if (ready.kind !== 'shared') return ready;
        const variables = { pairing: pair.id, shared: ready.shared, idempotencyKey: newIdempotencyKey() };
        return pairOutcome((await transport.run(ShowFirstLook, variables)).showFirstLook, check);
      }),
    begin: ({ pair, rhythmDays }) =>
      unlessStale<PairOutcome>(async () => {
        const ready = await shareReleased(means, pair, 'released');
        if (ready.kind !== 'shared') return ready;
        const terms = { pairing: pair.id, version: pair.version, rhythmDays, shared: ready.shared };
        const variables = { ...terms, idempotencyKey: newIdempotencyKey() };
        return pairOutcome((await transport.run(BeginPairing, variables)).beginPairing, check);
      }),
    lapse: ({ pair }) => move(pair, 'lapsed', {}),
    review: ({ pair, text }) => move(pair, 'review', {}, worded('review', text)),
    renew: ({ pair, rhythmDays, text }) => move(pair, 'active', { rhythmDays }, worded('review', text)),
    end: ({ pair, reason, again, text }) => move(pair, 'ended', { reason, again }, worded('end', text)),
    answer: async ({ pair, answer }) => {
      const variables = { pairing: pair.id, answer, consent: null, entries: [], idempotencyKey: newIdempotencyKey() };
      return pairOutcome((await transport.run(AnswerPairing, variables)).answerPairing, check);
    },
    checkIn: ({ pair, checkIn, text }) =>
      noted(means, pair.application, worded('checkIn', text), async (entries, idempotencyKey) =>
        pairOutcome((await transport.run(CheckIn, { checkIn, entries, idempotencyKey })).checkIn, check),
      ),
    raiseAlarm: ({ pair, text }) =>
      noted(means, pair.application, worded('alarm', text), async (entries, idempotencyKey) =>
        pairOutcome((await transport.run(RaiseAlarm, { pairing: pair.id, entries, idempotencyKey })).raiseAlarm, check),
      ),
    handleAlarm: async ({ alarm, version }) => {
      const variables = { alarm, version, idempotencyKey: newIdempotencyKey() };
      return pairOutcome((await transport.run(HandleAlarm, variables)).handleAlarm, check);
    },
    writeToPair: ({ application, text }) => logs.append(application, 'pair', { kind: 'message', text }),
    ...createActions(means),
  };
};
