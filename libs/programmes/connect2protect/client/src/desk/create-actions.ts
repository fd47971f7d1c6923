import type { EntryContent } from '@vrijhaven/applications/client';
import type { ActionState } from '@vrijhaven/connect2protect/model';
import { newIdempotencyKey } from '@vrijhaven/client';
import { DraftAction, WorkAction } from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import { pairOutcome } from '../act-outcomes';
import type { Pairs } from '../connect2protect';
import type { PairOutcome } from '../outcomes';
import { actionFile } from '../read-logs';
import type { PairView } from '../views';
import type { PairMeans } from './create-pairs';
import { checkedPair } from './create-pairs';
import { readingOf } from './reading';

type Actions = Pick<Pairs, 'draft' | 'drop' | 'finish' | 'redraft'>;

/** What is done in a defender's cause, and only after they approved the very text. */
export const createActions = ({ session, logs }: PairMeans): Actions => {
  const { transport, p } = session.inside;
  const check = checkedPair(session);
  const work = (
    pair: PairView,
    step: { readonly action: string; readonly to: ActionState; readonly version: number },
    content: EntryContent,
  ): Promise<PairOutcome> =>
    logs.carry<PairOutcome>(pair.application, [{ compartment: 'pair', content }], async ([entry], idempotencyKey) => {
      const variables = { ...step, draftHash: null, entry: entry ?? null, idempotencyKey };
      return pairOutcome((await transport.run(WorkAction, variables)).workAction, check);
    });
  return {
    draft: ({ pair, kind, to, text, dueOn }) => {
      const id = newId(p);
      const content = { kind: 'draft', action: id, use: kind, to, text };
      return logs.carry<PairOutcome>(
        pair.application,
        [{ compartment: 'pair', content }],
        async ([entry], idempotencyKey) => {
          if (!entry) return { kind: 'NotFound' };
          const variables = { pairing: pair.id, id, kind, dueOn, entry, idempotencyKey };
          return pairOutcome((await transport.run(DraftAction, variables)).draftAction, check);
        },
      );
    },
    redraft: ({ pair, action, version, kind: use, to, text }) =>
      work(pair, { action, to: 'drafted', version }, { kind: 'draft', action, use, to, text }),
    finish: async ({ pair, action, version, outcome: text }) => {
      const about = pair.actions.find(({ id }) => id === action);
      if (!about) return { kind: 'NotFound' };
      const view = await logs.read(pair.application, 'pair');
      if (view && !view.chained) return { kind: 'Tampered' };
      // [Note: an approval is of one text] whatever the server calls it.
      const file = actionFile(readingOf(session, pair.application), about, view);
      if (file.approval !== 'approved') return { kind: 'DraftChanged' };
      return work(pair, { action, to: 'done', version }, { kind: 'outcome', action, text });
    },
    drop: async ({ action, version }) => {
      const step = { action, to: 'dropped' as const, version, draftHash: null, entry: null };
      const variables = { ...step, idempotencyKey: newIdempotencyKey() };
      return pairOutcome((await transport.run(WorkAction, variables)).workAction, check);
    },
  };
};
