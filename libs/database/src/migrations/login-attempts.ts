// [Note: no lock without the key] only who has signed with the account's key comes this far, so only they can use up
// tries. Browsers from which the owner came in before have tries of their own.
const SPENT = `(select coalesce(sum(a.tries), 0) from login_attempt a where a.member_id = $1
  and a.device is not distinct from $2 and a.begun_at > now() - interval '1 hour')`;

/** Between a good signature and a session. */
export const LOGIN_ATTEMPTS = [
  {
    signature: 'attempt_wait(owner uuid, mark bytea)',
    returns: 'integer',
    body: `select case when ${SPENT} < 10 then 0 else greatest(1, (select ceil(extract(epoch from
        min(a.begun_at) + interval '1 hour' - now())) from login_attempt a where a.member_id = $1
        and a.device is not distinct from $2 and a.begun_at > now() - interval '1 hour'))::integer end`,
  },
  {
    signature: 'attempt_open(owner uuid, mark bytea, hash bytea, nonce bytea, lifetime interval)',
    returns: 'void',
    volatile: true,
    body: `
      delete from login_attempt a where a.begun_at < now() - interval '1 hour';
      insert into login_attempt (attempt_hash, member_id, device, challenge, expires_at)
        values ($3, $1, $2, $4, now() + $5)`,
  },
  {
    // Five tries each, ten in an hour. Counted first and one after the other, so that no two share a try.
    signature: 'attempt_try(hash bytea)',
    returns: 'table (member_id uuid, handle text, challenge bytea, tries_left integer)',
    volatile: true,
    body: `
      select pg_advisory_xact_lock(hashtextextended(a.member_id::text, 0)) from login_attempt a where a.attempt_hash = $1;
      with tried as (update login_attempt a set tries = a.tries + 1
        where a.attempt_hash = $1 and a.expires_at > now() and a.tries < 5
          and (select sum(b.tries) from login_attempt b where b.member_id = a.member_id
            and b.device is not distinct from a.device and b.begun_at > now() - interval '1 hour') < 10
        returning a.member_id, a.challenge, 5 - a.tries as tries_left)
      select t.member_id, m.handle, t.challenge, t.tries_left from tried t
        join member m on m.id = t.member_id where m.active`,
  },
  {
    // Whoever got in was the owner: the tries of this browser are theirs again.
    signature: 'attempt_done(hash bytea)',
    returns: 'boolean',
    volatile: true,
    body: `with done as (delete from login_attempt a where a.attempt_hash = $1
          returning a.member_id, a.device),
        rest as (delete from login_attempt a using done d where a.member_id = d.member_id
          and a.device is not distinct from d.device and a.attempt_hash <> $1)
      select exists (select from done)`,
  },
];
