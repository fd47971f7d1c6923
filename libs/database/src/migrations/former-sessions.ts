const TOKEN_HASH = `sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))`;

/** What session families replace, for the way back. */
export const FORMER_RESOLVERS = [
  {
    signature: 'actor_session()',
    returns: 'table (member_id uuid, receipt_id uuid)',
    body: `
      select member_id, receipt_id from session where token_hash = ${TOKEN_HASH}
        and last_seen_at > now() - interval '30 minutes' and expires_at > now()`,
  },
  {
    signature: 'actor_self()',
    returns: 'jsonb',
    body: `
      select jsonb_build_object(
        'member', actor_member(), 'receipt', actor_receipt(), 'record', actor_record(),
        'assignments', coalesce((select jsonb_agg(jsonb_build_object('role', role, 'team', team) order by team, role)
          from member_role where member_id = actor_member()), '[]'))`,
  },
];

export const FORMER_SESSIONS = [
  {
    signature: 'session_open(token_hash bytea, member uuid, receipt uuid, lifetime interval)',
    returns: 'void',
    volatile: true,
    body: `insert into session (token_hash, member_id, receipt_id, expires_at) values ($1, $2, $3, now() + $4)`,
  },
  {
    signature: 'session_end()',
    returns: 'void',
    volatile: true,
    body: `delete from session where session.token_hash = ${TOKEN_HASH}`,
  },
  {
    signature: 'session_touch()',
    returns: 'void',
    volatile: true,
    body: `update session set last_seen_at = now() where session.token_hash = ${TOKEN_HASH}
      and last_seen_at between now() - interval '30 minutes' and now() - interval '1 minute'`,
  },
  {
    signature: 'purge_expired()',
    returns: 'jsonb',
    volatile: true,
    body: `
      with sessions as (delete from session
          where expires_at < now() or last_seen_at < now() - interval '30 minutes' returning 1),
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
