import { resume } from '@vrijhaven/client';
import type { PendingAct } from '@vrijhaven/client';
import type { DocumentInput } from '@vrijhaven/contracts';
import { Assess, LogEnd, PrepareBrief, ScoringCases } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { AssessmentState, CaseBrief, ScoreContent } from '@vrijhaven/selection/model';
import type { AssessOutcome, BriefOutcome } from './scoring';
import { sealOfficeEntry } from './seal-entry';

/** Two who write at once name one predecessor: whoever is second seals again, that often. */
const TRIES = 5;

interface Answered {
  readonly __typename: Exclude<AssessOutcome['kind'], 'done' | 'KeysStale'> | 'Assessed' | 'BriefPrepared';
}

interface Entry {
  /** Names the words, so that the same ones go out as the same bytes after a lost answer. */
  readonly sameAs: string;
  readonly seal: () => Promise<DocumentInput | undefined>;
  readonly send: (entry: DocumentInput, idempotencyKey: string) => Promise<Answered>;
}

export interface Writing {
  assess(id: string, content: ScoreContent): Promise<AssessOutcome>;
  prepareBrief(id: string, brief: CaseBrief): Promise<BriefOutcome>;
}

/** Writes entries of the logs `scores` and `brief`, each after the last one there is. */
export const createWriting = ({ inside }: MemberSession): Writing => {
  const pending = new Map<string, PendingAct<DocumentInput | undefined>>();

  const write = async ({ sameAs, seal, send }: Entry): Promise<AssessOutcome> => {
    for (let attempt = 1; ; attempt += 1) {
      const act = await resume(pending.get(sameAs), sameAs, seal);
      if (!act.sealed) return { kind: 'NotFound' };
      pending.set(sameAs, act);
      const { __typename: kind } = await send(act.sealed, act.key);
      pending.delete(sameAs);
      if (kind === 'Assessed' || kind === 'BriefPrepared') return { kind: 'done' };
      if (kind !== 'RevisionConflict' || attempt === TRIES) return { kind };
    }
  };

  return {
    assess: (id, content) => {
      const state: AssessmentState = content.kind === 'score' ? 'scored' : 'abstained';
      return write({
        sameAs: JSON.stringify(['scores', id, content]),
        seal: async () => {
          const { scoringCases } = await inside.transport.run(ScoringCases, {});
          const found = scoringCases.find((each) => each.id === id);
          if (!found?.open) return undefined;
          return sealOfficeEntry(inside, {
            record: id,
            log: 'scores',
            end: found.head,
            content: { ...content },
          });
        },
        send: async (entry, idempotencyKey) =>
          (await inside.transport.run(Assess, { application: id, state, entry, idempotencyKey })).assess,
      });
    },
    prepareBrief: (id, brief) =>
      write({
        sameAs: JSON.stringify(['brief', id, brief]),
        seal: async () => {
          const { entries } = await inside.transport.run(LogEnd, { application: id, compartment: 'brief' });
          if (!entries) return undefined;
          return sealOfficeEntry(inside, {
            record: id,
            log: 'brief',
            end: entries.head,
            content: { ...brief },
          });
        },
        send: async (entry, idempotencyKey) =>
          (await inside.transport.run(PrepareBrief, { application: id, entry, idempotencyKey })).prepareBrief,
      }),
  };
};
