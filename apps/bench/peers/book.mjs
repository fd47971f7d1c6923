// Booking as a handler without row security, session or rules of roles would write it: the same reads under the same
// locks and the same writes in one transaction as our API's, with idempotency, history and journal.
import { createHash, createHmac, randomUUID } from 'node:crypto';

const SECRET = 'of the journal';
const blind = (label, value) => createHmac('sha256', SECRET).update(`journal/${label}\0${value}`).digest();
const named = (name, text) => (client, values) => client.query({ name, text, values });

const remember = named(
  'remember',
  'insert into idempotency (actor_key, key, input_hash) values ($1, $2, $3) on conflict do nothing returning key',
);
const recall = named('recall', 'select input_hash, response from idempotency where actor_key = $1 and key = $2');
const lockApplication = named(
  'lock-application',
  `select a.* from application a join proposal p on p.application_id = a.id where p.id = $1 for update of a`,
);
const lockProposal = named('lock-proposal', 'select * from proposal where id = $1 for update');
const placeOf = named('place', 'select * from place where id = $1');
const queue = named('queue', 'select pg_advisory_xact_lock(hashtextextended($1, 0))');
const takePlace = named(
  'take-place',
  `insert into residency (id, place_id, city_id, application_id, proposal_id, period, turnover_days, state, version)
   values ($1, $2, $3, $4, $5, daterange($6::date, $7::date), $8, 'planned', 1)`,
);
const addEvent = named(
  'add-event',
  `insert into residency_event (residency_id, application_id, city_id, kind, place_id, period, actor_role, member_id,
     at_hour)
   values ($1, $2, $3, 'scheduled', $4, daterange($5::date, $6::date), 'coordinator', $7, date_trunc('hour', now()))`,
);
const moveApplication = named(
  'move-application',
  `update application set state = 'placed', version = version + 1 where id = $1`,
);
const addTransition = named(
  'add-transition',
  `insert into transition (application_id, from_state, to_state, reason, actor_role, member_id, at_hour)
   values ($1, $2, 'placed', 'routine', 'system', $3, date_trunc('hour', now()))`,
);
const addJournal = named(
  'add-journal',
  `insert into journal (at_hour, event, actor, object) values (date_trunc('hour', now()), 'residency.schedule', $1, $2)`,
);
const keepAnswer = named('keep-answer', 'update idempotency set response = $3 where actor_key = $1 and key = $2');
const readStay = named(
  'read-stay',
  `select json_build_object('__typename', 'Residency', 'id', r.id, 'place', r.place_id, 'city', c.slug,
     'application', r.application_id, 'period', json_build_object('from', lower(r.period), 'until', upper(r.period)),
     'freeFrom', upper(r.occupied), 'state', r.state, 'version', r.version) as answer
   from residency r join city c on c.id = r.city_id where r.id = $1`,
);

const work = async (client, { proposal: proposalId, place: placeId, period, member }) => {
  const {
    rows: [application],
  } = await lockApplication(client, [proposalId]);
  const {
    rows: [proposal],
  } = await lockProposal(client, [proposalId]);
  const {
    rows: [place],
  } = await placeOf(client, [placeId]);
  if (!application || !proposal || place?.city_id !== proposal.city_id) return undefined;
  if (proposal.state !== 'accepted' || application.state !== 'accepted') return undefined;
  await queue(client, [placeId]);
  const id = randomUUID();
  const { from, until } = period;
  const stay = [id, placeId, place.city_id, application.id, proposalId, from, until, place.turnover_days];
  await takePlace(client, stay);
  await addEvent(client, [id, application.id, place.city_id, placeId, from, until, member]);
  await moveApplication(client, [application.id]);
  await addTransition(client, [application.id, application.state, member]);
  return { id };
};

/** Books once for each key; the answer is what stands in the database afterwards. */
export const book = async (pool, { idempotencyKey: key, member, ...input }) => {
  const client = await pool.connect();
  const actor = `member:${member}`;
  const hash = createHash('sha256').update(JSON.stringify(input)).digest();
  try {
    await client.query('begin');
    const { rowCount } = await remember(client, [actor, key, hash]);
    let done;
    if (rowCount === 0) {
      const {
        rows: [kept],
      } = await recall(client, [actor, key]);
      if (!kept?.input_hash.equals(hash)) throw new Error('another input under the same key');
      done = kept.response;
    } else {
      done = await work(client, { ...input, member });
      if (done === undefined) throw new Error('not to be booked');
      await addJournal(client, [blind('actor', actor), blind('object', done.id)]);
      await keepAnswer(client, [actor, key, JSON.stringify(done)]);
    }
    const {
      rows: [{ answer }],
    } = await readStay(client, [done.id]);
    await client.query('commit');
    return answer;
  } catch (fault) {
    await client.query('rollback').catch(() => undefined);
    throw fault;
  } finally {
    client.release();
  }
};
