// An enrolment ends by being finished, once. Whoever had to enrol before anything else is free from here on.
const FINISH = `
  finished as (delete from factor_enrolment e where e.session_id = (select v.id from actor_visit() v)
    and e.kind = KIND and e.expires_at > now() returning e.session_id),
  freed as (update session s set enrolling = false, factor = KIND
    where s.id in (select session_id from finished) and s.enrolling)`;

/** Enrolling, naming, removing, and what a login has to check. */
export const SECOND_FACTORS = [
  {
    signature: 'own_handle()',
    returns: 'text',
    body: `select m.handle from member m where m.id = actor_owner()`,
  },
  {
    signature: 'own_factors()',
    returns: 'table (kind text, id uuid, note bytea, since date, last_used_on date)',
    body: `select 'passkey', p.id, p.note, p.since, p.last_used_on from passkey p where p.member_id = actor_member()
      union all select 'totp', null, null, t.since, t.last_used_on from totp t where t.member_id = actor_member()
      order by 4, 2`,
  },
  {
    signature: 'enrolment_begin(what text, secret bytea, lifetime interval)',
    returns: 'void',
    volatile: true,
    body: `insert into factor_enrolment (session_id, kind, secret, expires_at)
      select v.id, $1, $2, now() + $3 from actor_visit() v where actor_owner() is not null
      on conflict (session_id) do update set kind = excluded.kind, secret = excluded.secret,
        expires_at = excluded.expires_at`,
  },
  {
    signature: 'enrolment_secret(what text)',
    returns: 'bytea',
    body: `select e.secret from factor_enrolment e
      where e.session_id = (select v.id from actor_visit() v) and e.kind = $1 and e.expires_at > now()`,
  },
  {
    signature: 'totp_enrol(step bigint)',
    returns: 'boolean',
    volatile: true,
    body: `with ${FINISH.replaceAll('KIND', `'totp'`).replace('e.session_id)', 'e.session_id, e.secret)')},
      put as (insert into totp (member_id, sealed, last_step) select actor_owner(), f.secret, $1 from finished f
        on conflict (member_id) do update set sealed = excluded.sealed, last_step = excluded.last_step,
          since = excluded.since, last_used_on = null returning 1)
      select exists (select from put)`,
  },
  {
    signature: 'passkey_enrol(new_id uuid, credential bytea, key bytea, used bigint, sealed bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with ${FINISH.replaceAll('KIND', `'passkey'`)},
      put as (insert into passkey (id, member_id, credential_id, public_key, counter, note)
        select $1, actor_owner(), $2, $3, $4, $5 from finished on conflict do nothing returning 1)
      select exists (select from put)`,
  },
  {
    signature: 'passkey_name(wanted uuid, sealed bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with named as (update passkey p set note = $2 where p.id = $1 and p.member_id = actor_member() returning 1)
      select exists (select from named)`,
  },
  {
    signature: 'passkey_remove(wanted uuid)',
    returns: 'boolean',
    volatile: true,
    body: `with gone as (delete from passkey p where p.id = $1 and p.member_id = actor_member() returning 1)
      select exists (select from gone)`,
  },
  {
    signature: 'totp_remove()',
    returns: 'boolean',
    volatile: true,
    body: `with gone as (delete from totp t where t.member_id = actor_member() returning 1)
      select exists (select from gone)`,
  },
  {
    // For renewals and recovery: who has new keys, or used the words on paper, begins without.
    signature: 'factors_reset(owner uuid)',
    returns: 'void',
    volatile: true,
    body: `
      with keys as (delete from passkey p where p.member_id = $1 returning 1),
        codes as (delete from totp t where t.member_id = $1 returning 1),
        attempts as (delete from login_attempt a where a.member_id = $1)
      select notice_add($1, 'factorsReset') where exists (select from keys) or exists (select from codes)`,
  },
  {
    signature: 'login_passkeys(owner uuid)',
    returns: 'table (credential_id bytea, public_key bytea, counter bigint)',
    body: `select p.credential_id, p.public_key, p.counter from passkey p where p.member_id = $1
      order by p.since, p.id`,
  },
  {
    signature: 'login_totp(owner uuid)',
    returns: 'table (sealed bytea, last_step bigint)',
    body: `select t.sealed, t.last_step from totp t where t.member_id = $1`,
  },
  {
    // One code opens one door: the second of two at once finds its step spent.
    signature: 'totp_spend(owner uuid, step bigint)',
    returns: 'boolean',
    volatile: true,
    body: `with spent as (update totp t set last_step = $2, last_used_on = current_date
        where t.member_id = $1 and t.last_step < $2 returning 1)
      select exists (select from spent)`,
  },
  {
    // A counter that stands still or goes back is a copy, unless the authenticator keeps none.
    signature: 'passkey_spend(owner uuid, credential bytea, used bigint)',
    returns: 'boolean',
    volatile: true,
    body: `with spent as (update passkey p set counter = $3, last_used_on = current_date
        where p.member_id = $1 and p.credential_id = $2 and (p.counter < $3 or (p.counter = 0 and $3 = 0)) returning 1)
      select exists (select from spent)`,
  },
];
