/** What the database keeps of a token. */
export const SHOWN = `sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))`;

/** A session that is neither over nor idle. */
export const ALIVE = `s.ended_by is null and s.last_seen_at > now() - interval '30 minutes' and s.expires_at > now()`;

/** Requests race, so the token before, and one that lost against its twin, stay good for a minute. */
export const GOOD_FOR_NOW = `(t.generation > s.generation
  or (t.generation >= s.generation - 1 and s.confirmed_at > now() - interval '1 minute'))`;

// Thirty minutes idle and an absolute end. A token that is unknown, idle or over is a stranger's.
const VISIT = `
  select s.id, s.member_id, s.receipt_id, s.enrolling from session s where s.token_hash = ${SHOWN} and ${ALIVE}
  union all
  select s.id, s.member_id, s.receipt_id, s.enrolling from session_token t join session s on s.id = t.session_id
    where t.token_hash = ${SHOWN} and ${ALIVE} and ${GOOD_FOR_NOW}`;

/** Who asks. Whoever must enrol a second factor first is the owner of an account, and nobody else yet. */
export const SESSION_RESOLVERS = {
  added: [
    {
      signature: 'actor_visit()',
      returns: 'table (id uuid, member_id uuid, receipt_id uuid, enrolling boolean)',
      body: VISIT,
    },
    {
      signature: 'actor_owner()',
      returns: 'uuid',
      body: `select id from member where active and id = (select member_id from actor_visit())`,
    },
  ],
  replaced: [
    {
      signature: 'actor_session()',
      returns: 'table (member_id uuid, receipt_id uuid)',
      body: `select member_id, receipt_id from actor_visit() where not enrolling`,
    },
    {
      signature: 'actor_self()',
      returns: 'jsonb',
      body: `
        select jsonb_build_object(
          'member', actor_member(), 'receipt', actor_receipt(), 'record', actor_record(), 'owner', actor_owner(),
          'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'team', team) order by team, role)
            from member_role where member_id = actor_member()), '[]'))`,
    },
  ],
};

// [Note: a stolen token betrays itself] owner and thief cannot both be the one who shows the newest token. Whoever
// comes later with an older one ends the family. A successor counts only once it was shown: an answer that got lost
// on the way leaves its owner with a token that is still good.
const USE = `
  declare
    shown bytea := ${SHOWN};
    s session%rowtype;
    t session_token%rowtype;
  begin
    select * into s from session where session.token_hash = shown;
    if found then
      if not (${ALIVE}) then return 'none'; end if;
      if s.last_seen_at < now() - interval '1 minute' then
        update session set last_seen_at = now() where session.id = s.id;
      end if;
      if s.member_id is null or s.confirmed_at > now() - interval '10 minutes' or exists (
        select from session_token n where n.session_id = s.id and n.generation > s.generation
          and n.issued_at > now() - interval '1 minute') then return 'live'; end if;
      insert into session_token (token_hash, session_id, generation) values ($1, s.id, s.generation + 1);
      return 'rotated';
    end if;
    select * into t from session_token where session_token.token_hash = shown;
    if not found then return 'none'; end if;
    select * into s from session where session.id = t.session_id for update;
    if not (${ALIVE}) then return 'none'; end if;
    -- A twin of this request was first.
    if s.token_hash = shown then return 'live'; end if;
    if t.generation > s.generation then
      delete from session_token where session_token.token_hash = shown;
      insert into session_token (token_hash, session_id, generation) values (s.token_hash, s.id, s.generation);
      update session set token_hash = shown, generation = t.generation, confirmed_at = now(), last_seen_at = now()
        where session.id = s.id;
      return 'live';
    end if;
    if ${GOOD_FOR_NOW} then return 'live'; end if;
    update session set ended_by = 'reuse' where session.id = s.id;
    perform notice_add(s.member_id, 'tokenReused');
    return 'reused';
  end`;

export const SESSIONS = [
  {
    signature:
      'session_open(token_hash bytea, member uuid, receipt uuid, lifetime interval, factor text, enrolling boolean)',
    returns: 'void',
    volatile: true,
    body: `insert into session (token_hash, member_id, receipt_id, expires_at, factor, enrolling)
      values ($1, $2, $3, now() + $4, $5, $6)`,
  },
  { signature: 'session_use(successor bytea)', returns: 'text', volatile: true, language: 'plpgsql', body: USE },
  {
    signature: 'session_end()',
    returns: 'void',
    volatile: true,
    body: `
      delete from session where session.receipt_id is not null and session.id = (select id from actor_visit());
      update session set ended_by = 'owner' where session.id = (select id from actor_visit())`,
  },
] as const;

const ENDED = `case when s.ended_by is not null then s.ended_by when not (${ALIVE}) then 'time' end`;

/** What an owner sees of their sessions, by the day and the hour, and may do to them. */
export const OWN_SESSIONS = [
  {
    signature: 'own_sessions()',
    returns:
      'table (id uuid, started date, last_hour timestamptz, note bytea, factor text, ended_by text, is_current boolean)',
    body: `select s.id, s.created_at::date, date_trunc('hour', s.last_seen_at), s.note, s.factor, ${ENDED},
        s.id = (select v.id from actor_visit() v)
      from session s where s.member_id = actor_member() order by s.last_seen_at desc, s.id limit 50`,
  },
  {
    signature: 'own_session_end(wanted uuid)',
    returns: 'boolean',
    volatile: true,
    body: `with ended as (update session s set ended_by = 'elsewhere'
        where s.id = $1 and s.member_id = actor_member() and s.ended_by is null returning 1)
      select exists (select from ended)`,
  },
  {
    signature: 'own_sessions_end_others()',
    returns: 'void',
    volatile: true,
    body: `update session s set ended_by = 'elsewhere'
      where s.member_id = actor_member() and s.ended_by is null and s.id <> (select v.id from actor_visit() v)`,
  },
  {
    signature: 'own_session_note(wanted uuid, sealed bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with named as (update session s set note = $2 where s.id = $1 and s.member_id = actor_member() returning 1)
      select exists (select from named)`,
  },
  {
    // Of a member's session that is over, a week stays, by the hour: its owner may ask who that was.
    signature: 'purge_expired()',
    returns: 'jsonb',
    volatile: true,
    body: `
      with sessions as (delete from session s where not (${ALIVE})
          and (s.receipt_id is not null or s.last_seen_at < now() - interval '7 days') returning 1),
        coarse as (update session s set created_at = date_trunc('day', s.created_at),
            last_seen_at = date_trunc('hour', s.last_seen_at), expires_at = date_trunc('day', s.expires_at)
          where not (${ALIVE}) and s.receipt_id is null and s.last_seen_at >= now() - interval '7 days'
            and s.created_at <> date_trunc('day', s.created_at) returning 1),
        challenges as (delete from login_challenge where expires_at < now() returning 1),
        drafts as (delete from draft where expires_on < current_date returning 1),
        receipts as (delete from receipt where record_id is null and expires_on < current_date returning 1),
        keys as (delete from idempotency where created_at < now() - interval '7 days' returning 1)
      select jsonb_build_object(
        'sessions', (select count(*) from sessions), 'challenges', (select count(*) from challenges),
        'drafts', (select count(*) from drafts), 'receipts', (select count(*) from receipts),
        'idempotencyKeys', (select count(*) from keys))`,
  },
];
