import type { ActionState, CheckInState, PairingState } from '@vrijhaven/connect2protect/model';
import { actionLifecycle, checkInLifecycle, pairingLifecycle } from '@vrijhaven/connect2protect/model';
import type { Lifecycle } from '@vrijhaven/domain';
import { canMove } from '@vrijhaven/domain';
import type { ModelAlarm, ModelPair } from './pair-model';
import type { PairActor, PairWorld } from './pair-world';

interface Step {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

const isOf = ({ role, professional, defender }: PairActor, of: { readonly pair: ModelPair; readonly at: number }) => {
  if (role === 'pairingCoordinator' || role === 'securityOfficer') return true;
  return role === 'applicant' ? defender === of.at : professional === of.pair.professional;
};

/** [Note: a no is never shown] of the answers a side sees its own, and the office both. */
const answersFor = ({ role }: PairActor, { answers }: ModelPair) => ({
  defender: role === 'applicant' || role === 'pairingCoordinator' ? answers.defender : null,
  professional: role === 'professional' || role === 'pairingCoordinator' ? answers.professional : null,
});

/** [Note: an alarm reaches whoever has to act] at once the office of the pairs, the security officer once it is theirs. */
export const hears = (role: PairActor['role'], { escalated }: ModelAlarm): boolean =>
  role === 'pairingCoordinator' || (role === 'securityOfficer' && escalated);

/** What anybody is shown of pairs that is not theirs, or is not shown that is. */
export const lookThroughPairs = async ({ acts, actors, models }: PairWorld): Promise<string[]> => {
  const faults: string[] = [];
  const records = models.map(({ record }) => record);
  for (const actor of actors) {
    const check = (what: string, seen: unknown, foretold: unknown): void => {
      const [left, right] = [JSON.stringify(seen), JSON.stringify(foretold)];
      if (left !== right) faults.push(`${actor.role} sees ${what} ${left}, and the model says ${right}`);
    };
    const watches = actor.role === 'pairingCoordinator' || actor.role === 'securityOfficer';
    const own = models.flatMap(({ pairs }, at) => pairs.filter((pair) => isOf(actor, { pair, at })));
    // A database keeps the pairs of other walks too.
    const all = await acts.pair.pairs(actor);
    const seen = all.filter(({ application }) => !watches || records.includes(String(application)));
    check('pairs', seen.map(({ id }) => id).sort(), own.map(({ id }) => id).sort());
    for (const pair of own) {
      const shown = seen.find(({ id }) => id === pair.id);
      check('answers', shown?.answers, answersFor(actor, pair));
      check('alarms', shown?.alarms.length, pair.alarms.filter((alarm) => hears(actor.role, alarm)).length);
      check('contacts', shown?.checkIns.length, pair.contacts.length);
    }
    const needs = (await acts.pair.needs(actor)).filter(({ application }) => records.includes(String(application)));
    const asked = models.flatMap((model, at) =>
      actor.role === 'pairingCoordinator' || actor.defender === at ? model.needs : [],
    );
    check('needs', needs.map(({ id }) => id).sort(), asked.map(({ id }) => id).sort());
  }
  return faults;
};

const TABLES: Readonly<Record<string, Lifecycle<string, string>>> = {
  state: pairingLifecycle satisfies Lifecycle<PairingState, string>,
  checkIn: checkInLifecycle satisfies Lifecycle<CheckInState, string>,
  action: actionLifecycle satisfies Lifecycle<ActionState, string>,
};

/** What happened outside of the lifecycles' tables, and who has two pairs where one may be. */
export const lookBehindPairs = async ({ stage: { db }, models }: PairWorld): Promise<string[]> => {
  const records = models.map(({ record }) => record);
  const steps = await db.seed<Step>(
    `select kind, from_state as from, to_state as to, actor_role as by from pairing_event
     where application_id = any ($1) and kind in ('state', 'checkIn', 'action') and from_state is not null`,
    [records],
  );
  const strays = steps
    .filter(({ kind, from, to, by }) => {
      const role = kind === 'checkIn' && by === 'system' ? 'system' : by;
      return !canMove(TABLES[kind]!, from, to, [role]);
    })
    .map(({ kind, from, to, by }) => `${kind} went from ${from} to ${to} by ${by}`);
  const twice = await db.seed<{ id: string }>(
    `select application_id as id from pairing where application_id = any ($1) and state in ('active', 'review')
     group by 1 having count(*) > 1`,
    [records],
  );
  return [...strays, ...twice.map(({ id }) => `${id} has two pairs`)];
};
