import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, permitNew } from '@vrijhaven/access';
import type { CallType } from '@vrijhaven/applications/api';
import {
  changeProgrammeCall,
  findProgrammeCall,
  newestRoleKeys,
  openProgrammeCall,
  readCall,
} from '@vrijhaven/applications/api';
import { callStateOn } from '@vrijhaven/applications/model';
import { MAX_CALL_DAYS, STANDING_CALL, STANDING_CALL_TITLE } from '@vrijhaven/connect2protect/model';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { addDays, LANGUAGES, OFFICE } from '@vrijhaven/domain';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';

const NAME = { programme: 'connect2protect', slug: STANDING_CALL } as const;

/** The standing call as everybody may read it; null before it was opened for the first time. */
export const readStandingCall = async (tx: Tx, today: Day): Promise<CallType | null> => {
  const call = await findProgrammeCall(tx, NAME);
  return call && readCall(tx, call.id, today);
};

interface Opening {
  readonly closesOn: Day;
  /** Of the call; 0 before the first time. */
  readonly version: number;
}

// Two who open it for the first time make one.
const queueForStandingCall = async (tx: Tx): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [STANDING_CALL]);
};

/** Opens the standing call until a day, or moves the last day of the open one. */
export const openStandingCall = async (
  tx: Tx,
  actor: Actor,
  today: Day,
  { closesOn, version }: Opening,
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const refused = permitNew(actor, 'pairingCall.keep');
  if (refused !== undefined) return refused;
  if (closesOn < today || closesOn > addDays(today, MAX_CALL_DAYS)) return new InvalidInput(['closesOn']);
  // An office without a key to `request` could read nobody's application.
  if (!(await newestRoleKeys(tx, OFFICE)).has('request')) return new InvalidInput(['keyGeneration']);
  await queueForStandingCall(tx);
  const call = await findProgrammeCall(tx, NAME);
  const state = call === null ? 'closed' : callStateOn(call, today);
  if (version !== (call?.version ?? 0)) return new StateMismatch({ state, version: call?.version ?? 0 });
  const days = { closesOn, opensOn: state === 'open' && call ? call.opensOn : today };
  // A pair has no days of its own yet: the period says when somebody could begin.
  const stays = { from: today, until: addDays(closesOn, 1) };
  if (call === null) {
    const fresh = { ...NAME, title: STANDING_CALL_TITLE, places: 0, languages: LANGUAGES, stays, ...days };
    return { id: await openProgrammeCall(tx, fresh) };
  }
  await changeProgrammeCall(tx, call.id, { ...days, stays, decision: 'planned' });
  return { id: call.id };
};

/** From now on nobody new comes in by it; needs that are there stay. */
export const closeStandingCall = async (
  tx: Tx,
  actor: Actor,
  today: Day,
  { version }: { readonly version: number },
): Promise<{ readonly id: string } | NotFound | StateMismatch> => {
  const refused = permitNew(actor, 'pairingCall.keep');
  if (refused !== undefined) return refused;
  await queueForStandingCall(tx);
  const call = await findProgrammeCall(tx, NAME);
  if (call === null) return NOT_FOUND;
  const state = callStateOn(call, today);
  if (version !== call.version || state !== 'open') return new StateMismatch({ state, version: call.version });
  await changeProgrammeCall(tx, call.id, { decision: 'closed' });
  return { id: call.id };
};
