import type { ModelAlarm, ModelContact, ModelPair, PairModel } from './pair-model';
import type { PairWorld } from './pair-world';

interface Stands {
  readonly needs: readonly { id: string; state: string; version: number }[];
  readonly pairs: readonly (Readonly<Record<string, unknown>> & {
    id: string;
    contacts: readonly Readonly<Required<ModelContact>>[];
    alarms: readonly (ModelAlarm & { id: string })[];
  })[];
}

const STANDS = `select
  coalesce((select json_agg(json_build_object('id', n.id, 'state', n.state, 'version', n.version) order by n.id)
    from need n where n.application_id = $1), '[]') as needs,
  coalesce((select json_agg(json_build_object('id', p.id, 'need', p.need_id, 'professional', p.professional_id,
      'state', p.state, 'version', p.version, 'reason', p.reason, 'rhythm', p.rhythm_days,
      'defender', (select answer from pair_answer w where w.pairing_id = p.id and w.side = 'defender'),
      'answer', (select answer from pair_answer w where w.pairing_id = p.id and w.side = 'professional'),
      'contacts', (select coalesce(json_agg(json_build_object('id', c.id, 'due', c.due_on - current_date,
        'state', c.state, 'side', c.by_side)), '[]') from check_in c where c.pairing_id = p.id),
      'alarms', (select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind,
        'raised', l.raised_on - current_date, 'state', l.state, 'escalated', l.escalated, 'version', l.version)), '[]')
        from alarm l where l.pairing_id = p.id),
      'actions', (select coalesce(json_agg(json_build_object('id', t.id, 'state', t.state, 'version', t.version)
        order by t.id), '[]') from pair_action t where t.pairing_id = p.id)) order by p.id)
    from pairing p where p.application_id = $1), '[]') as pairs`;

const byText = (list: readonly unknown[]): readonly string[] => list.map((each) => JSON.stringify(each)).sort();
const contactOf = ({ due, state, side }: ModelContact) => ({ due, state, side });
const alarmOf = ({ kind, raised, state, escalated, version }: ModelAlarm) => ({
  kind,
  raised,
  state,
  escalated,
  version,
});

const foretoldOf = (pair: ModelPair) => ({
  ...{ id: pair.id, need: pair.need.id, professional: pair.professional, state: pair.state, version: pair.version },
  ...{ reason: pair.reason, rhythm: pair.rhythm, defender: pair.answers.defender, answer: pair.answers.professional },
  contacts: byText(pair.contacts.map(contactOf)),
  alarms: byText(pair.alarms.map(alarmOf)),
  actions: byText(pair.actions.map(({ id, state, version }) => ({ id, state, version }))),
});

/** Contacts and alarms that the server made learn their ids, each of the model's one. */
const learn = (pair: ModelPair, stands: Stands['pairs'][number]): void => {
  const pool = [...stands.contacts];
  for (const contact of pair.contacts) {
    const wanted = JSON.stringify(contactOf(contact));
    const at = pool.findIndex((each) => JSON.stringify(contactOf(each)) === wanted);
    contact.id = pool.splice(at, 1)[0]!.id;
  }
  const rung = [...stands.alarms];
  for (const alarm of pair.alarms) {
    const wanted = JSON.stringify(alarmOf(alarm));
    const at = rung.findIndex((each) => JSON.stringify(alarmOf(each)) === wanted);
    alarm.id = rung.splice(at, 1)[0]!.id;
  }
};

const lookAtOne = async ({ stage: { db } }: PairWorld, model: PairModel): Promise<string[]> => {
  const [found] = await db.seed<Stands>(STANDS, [model.record]);
  const needs = byText(found!.needs);
  const foretoldNeeds = byText(model.needs.map(({ id, state, version }) => ({ id, state, version })));
  const pairs = byText(
    found!.pairs.map((pair) => ({
      ...pair,
      contacts: byText(pair.contacts.map(contactOf)),
      alarms: byText(pair.alarms.map(alarmOf)),
      actions: byText(pair['actions'] as readonly unknown[]),
    })),
  );
  const foretold = byText(model.pairs.map(foretoldOf));
  if (JSON.stringify(needs) !== JSON.stringify(foretoldNeeds))
    return [`needs: ${needs.join()} stand, and the model says ${foretoldNeeds.join()}`];
  if (JSON.stringify(pairs) !== JSON.stringify(foretold))
    return [`pairs: ${pairs.join()} stand, and the model says ${foretold.join()}`];
  for (const pair of model.pairs)
    learn(
      pair,
      found!.pairs.find(({ id }) => id === pair.id)!,
    );
  return [];
};

/** What differs between the tables and what was acknowledged. */
export const lookAtPairs = async (world: PairWorld): Promise<string[]> =>
  (await Promise.all(world.models.map((model) => lookAtOne(world, model)))).flat();
