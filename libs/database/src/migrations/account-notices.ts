/** What is kept to be told to an account's owner. (protocol.md step 27) */
export const NOTICES = [
  {
    signature: 'notice_add(owner uuid, what text)',
    returns: 'void',
    volatile: true,
    body: `insert into account_notice (member_id, kind, last_hour) values ($1, $2, date_trunc('hour', now()))
      on conflict (member_id, kind)
        do update set last_hour = excluded.last_hour, count = least(account_notice.count + 1, 9999)`,
  },
  {
    signature: 'own_notices()',
    returns: 'table (kind text, last_hour timestamptz, count integer)',
    body: `select n.kind, n.last_hour, n.count from account_notice n where n.member_id = actor_member() order by n.kind`,
  },
  {
    signature: 'own_notices_dismiss()',
    returns: 'void',
    volatile: true,
    body: `delete from account_notice where member_id = actor_member()`,
  },
];
