// Rows for resolvers: each question is asked once for all parents, as loaders do. Values come as the driver gives them.
const CITY = `select id, slug, name, since, languages, communities, version from city order by since, name`;

const PLACES = `select p.city_id as parent, p.id, p.name, p.turnover_days as "turnoverDays", p.attributes,
  p.retired_on as "retiredOn", p.version from place p where p.city_id = any ($1) order by p.position, p.name, p.id`;

const RESIDENCIES = `select r.place_id as parent, r.id, r.place_id as place, c.slug as city, r.application_id as application,
  lower(r.period) as "from", upper(r.period) as "until", upper(r.occupied) as "freeFrom", r.state, r.version
  from residency r join city c on c.id = r.city_id
  where r.place_id = any ($1) and r.state <> 'cancelled' and r.occupied && daterange($2::date, $3::date)
  order by r.period`;

const BLOCKS = `select b.place_id as parent, b.id, b.place_id as place, b.kind, b.reason, lower(b.period) as "from",
  upper(b.period) as "until", b.series, b.version
  from block b where b.place_id = any ($1) and b.period && daterange($2::date, $3::date) order by b.period`;

const PAGE = `select id, call_id as call, state, version, submitted_on as "submittedOn", unread_for_office as "unreadForOffice",
  sign_key as "signKey", kem_key as "kemKey" from application where state <> 'inProgramme'
  order by submitted_on desc, id desc limit $1::integer + 1`;

const SINCE = `select application_id as parent, max(at_hour)::date as day from transition
  where application_id = any ($1) group by application_id`;

const SUMMARIES = `select distinct on (d.record_id) d.record_id as parent, d.record_id as record, d.compartment,
  d.schema_version as schema, d.revision, d.previous, d.author_id as author, d.envelope, d.signature,
  d.written_on as "writtenOn", d.layer, d.hash
  from document d where d.record_id = any ($1) and d.compartment = 'summary' order by d.record_id, d.revision desc`;

const GRANTS = `select g.record_id as parent, g.revision, g.layer, g.recipient, g.generation, g.grant_bytes as "grant",
  g.granter_id as granter, g.chain_head as "chainHead", g.granted_on as "grantedOn"
  from document_grant g where g.record_id = any ($1) and g.compartment = 'summary' and g.withdrawn_on is null
    and g.recipient = 'team:office' order by g.recipient, g.generation`;

const PAIRINGS = `select r.id, r.need_id as need, r.application_id as application, r.professional_id as "professionalId",
  r.state, r.version, r.proposed_on as "proposedOn", r.rhythm_days as "rhythmDays", r.began_on as "beganOn",
  r.review_on as "reviewOn", r.ends_on as "endedOn", r.reason from pairing r
  where r.state = any (array['proposed', 'agreed', 'active', 'review'])
  order by r.proposed_on desc, r.id desc limit $1::integer + 1`;

const PROFESSIONALS = `select id as parent, id, name, kind, mandate_ends as "mandateEnds" from professional
  where id = any ($1)`;

const PAUSED = `select id as parent, state = 'safetyHold' as paused from application where id = any ($1)`;

const ANSWERS = `select pairing_id as parent, side, answer from pair_answer where pairing_id = any ($1)`;

const CHECK_INS = `select pairing_id as parent, id, due_on as "dueOn", state, by_side as "bySide", at_hour as at
  from check_in where pairing_id = any ($1) order by due_on desc, id`;

const ALARMS = `select pairing_id as parent, id, kind, state, raised_on as "raisedOn", escalated, version
  from alarm where pairing_id = any ($1) order by raised_on desc, id`;

const ACTIONS = `select pairing_id as parent, id, kind, state, due_on as "dueOn", draft_hash as "draftHash", version
  from pair_action where pairing_id = any ($1) order by due_on, id`;

const EVENTS = `select pairing_id as parent, id, kind, from_state as "from", to_state as "to", reason, actor_role as by,
  member_id as member, at_hour as at from pairing_event where pairing_id = any ($1) order by id`;

const EDITIONS = `select id, slug, title, place_name as "placeName", starts_on as "startsOn", ends_on as "endsOn", languages,
  seats, per_country as "perCountry", offer_days as "offerDays", state, key_generation as "keyGeneration",
  call_id as call, version from edition order by starts_on desc, id`;

const MODULES = `select edition_id as parent, id, title, day from edition_module where edition_id = any ($1)
  order by position, id`;

const TASKS = `select edition_id as parent, id, title, due_on as "dueOn" from edition_task where edition_id = any ($1)
  order by due_on, id`;

/** Every question over one pool. Those about parents answer a list for each parent, in the order of the parents. */
export const rowsOf = (pool) => {
  const all =
    (name, text) =>
    async (values = []) =>
      (await pool.query({ name, text, values })).rows;
  const lists = (name, text) => {
    const ask = all(name, text);
    return async (parents, ...values) => {
      const found = new Map(parents.map((parent) => [parent, []]));
      for (const row of await ask([[...found.keys()], ...values])) found.get(row.parent)?.push(row);
      return parents.map((parent) => found.get(parent));
    };
  };
  return {
    cities: all('cities', CITY),
    places: lists('places', PLACES),
    residencies: lists('residencies', RESIDENCIES),
    blocks: lists('blocks', BLOCKS),
    page: all('page-rows', PAGE),
    since: lists('since', SINCE),
    summaries: lists('summaries', SUMMARIES),
    grants: lists('grants', GRANTS),
    pairings: all('pairings', PAIRINGS),
    professionals: lists('professionals', PROFESSIONALS),
    paused: lists('paused', PAUSED),
    answers: lists('answers', ANSWERS),
    checkIns: lists('check-ins', CHECK_INS),
    alarms: lists('alarms', ALARMS),
    actions: lists('actions', ACTIONS),
    events: lists('events', EVENTS),
    editions: all('editions-rows', EDITIONS),
    modules: lists('modules', MODULES),
    tasks: lists('tasks', TASKS),
  };
};

const cursorOf = (day, id) => Buffer.from(`${day}~${id}`).toString('base64url');

const pageOf = (found, first, dayOf) => {
  const edges = found.slice(0, first).map((node) => ({ cursor: cursorOf(dayOf(node), node.id), node }));
  return { pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null }, edges };
};

/** A page of applications as a connection, without what each application has. */
export const connectionOf = async (rows, first) =>
  pageOf(await rows.page([first]), first, ({ submittedOn }) => submittedOn);

/** The same of pairs. */
export const pairsOf = async (rows, first) =>
  pageOf(await rows.pairings([first]), first, ({ proposedOn }) => proposedOn);
