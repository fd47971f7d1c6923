import type { DataKeyCache } from '@vrijhaven/applications/client';
import { newIdempotencyKey } from '@vrijhaven/client';
import { Decide, LogEnd, Recusals, Recuse } from '@vrijhaven/contracts';
import type { DecisionInput } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { loadBrief, loadMeeting, loadOrder, loadScoringCases } from './load-cases';
import type { DecideOutcome, MeetingDecision, RecuseOutcome, Scoring } from './scoring';
import { sealOfficeEntry } from './seal-entry';
import { createWriting } from './write-entries';

const recuse = async ({ inside }: MemberSession, application: string): Promise<RecuseOutcome> => {
  const variables = { application, idempotencyKey: newIdempotencyKey() };
  const { recuse: result } = await inside.transport.run(Recuse, variables);
  return { kind: result.__typename === 'Recused' ? 'done' : result.__typename };
};

/** One decision as the API takes it, with its note sealed for the office. */
const toInput = async ({ inside }: MemberSession, decision: MeetingDecision): Promise<DecisionInput> => {
  const { note, ...plain } = decision;
  if (note.trim() === '') return { ...plain, note: null };
  const place = { application: decision.application, compartment: 'notes' } as const;
  const { entries } = await inside.transport.run(LogEnd, place);
  const content = { kind: 'decision', to: decision.to, text: note.trim() };
  const entry = { record: decision.application, log: 'notes', end: entries?.head ?? null, content } as const;
  return { ...plain, note: await sealOfficeEntry(inside, entry) };
};

const decide = async (session: MemberSession, decisions: readonly MeetingDecision[]): Promise<DecideOutcome> => {
  const inputs: DecisionInput[] = [];
  for (const decision of decisions) inputs.push(await toInput(session, decision));
  const variables = { decisions: inputs, idempotencyKey: newIdempotencyKey() };
  const { decide: result } = await session.inside.transport.run(Decide, variables);
  switch (result.__typename) {
    case 'Decided':
      return { kind: 'done', count: result.count };
    case 'DecisionRefused':
      return { kind: 'DecisionRefused', application: result.application, why: result.why };
    case 'InvalidInput':
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** Briefs, blind scores and the selection meeting of an unlocked member. */
export const createScoring = (session: MemberSession, cache: DataKeyCache): Scoring => {
  const writing = createWriting(session);
  return {
    cases: () => loadScoringCases(session, cache),
    assess: (id, content) => unlessStale(() => writing.assess(id, content)),
    brief: (id) => loadBrief(session, cache, id),
    prepareBrief: (id, brief) => unlessStale(() => writing.prepareBrief(id, brief)),
    recuse: (id) => recuse(session, id),
    recusals: async (application) => (await session.inside.transport.run(Recusals, { application })).recusals,
    meeting: (call) => loadMeeting(session, cache, call),
    order: (call) => loadOrder(session, cache, call),
    decide: (decisions) => unlessStale(() => decide(session, decisions)),
  };
};
