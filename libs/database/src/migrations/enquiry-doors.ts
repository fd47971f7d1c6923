const SHOWN = `sha256(convert_to(nullif(current_setting('app.token', true), ''), 'UTF8'))`;

/** How long a referee's session may lie idle, and how long it lasts at most. */
export const REFEREE_IDLE = `interval '15 minutes'`;
const REFEREE_LIFETIME = `interval '2 hours'`;

/** Who asks, as a referee: good while the enquiry is open, and for repeating the answer that was just given. */
export const ENQUIRY_RESOLVERS = [
  {
    signature: 'actor_enquiry()',
    returns: 'uuid',
    body: `select e.id from session s join enquiry e on e.id = s.enquiry_id
      where s.token_hash = ${SHOWN} and s.ended_by is null and s.last_seen_at > now() - ${REFEREE_IDLE}
        and s.expires_at > now() and e.expires_on >= current_date and e.state in ('open', 'answered', 'filed')`,
  },
];

const ANSWER = `
  declare e enquiry%rowtype;
  begin
    select * into e from enquiry where enquiry.id = actor_enquiry() for update;
    if not found then return false; end if;
    if e.state <> 'open' then
      return exists (select from enquiry_answer a where a.enquiry_id = e.id and a.answer_hash = $1);
    end if;
    insert into enquiry_answer (enquiry_id, record_id, answer_hash, envelope, grant_bytes, generation, chain_head,
      answered_on) values (e.id, e.application_id, $1, $2, $3, $4, $5, $6);
    update enquiry set state = 'answered', version = e.version + 1 where enquiry.id = e.id;
    return true;
  end`;

/** What must work for who has nothing but the words of an enquiry. None of it says whose enquiry it is. */
export const ENQUIRY_DOORS = [
  {
    signature: 'enquiry_of(wanted bytea)',
    returns: 'table (id uuid, login_key bytea)',
    body: `select e.id, e.login_key from enquiry e
      where e.locator_hash = $1 and e.state = 'open' and e.expires_on >= current_date`,
  },
  {
    signature: 'session_open_enquiry(token_hash bytea, enquiry uuid)',
    returns: 'void',
    volatile: true,
    body: `insert into session (token_hash, enquiry_id, expires_at) values ($1, $2, now() + ${REFEREE_LIFETIME})`,
  },
  {
    signature: 'enquiry_sign_key()',
    returns: 'bytea',
    body: `select e.sign_key from enquiry e where e.id = actor_enquiry()`,
  },
  {
    // One answer each, whatever races; the same bytes again change nothing.
    signature:
      'enquiry_answer(hash bytea, envelope bytea, key_grant bytea, generation integer, head bytea, today date)',
    returns: 'boolean',
    volatile: true,
    language: 'plpgsql',
    body: ANSWER,
  },
  {
    signature: 'enquiries_forget()',
    returns: 'integer',
    volatile: true,
    body: `
      delete from session s where s.enquiry_id is not null
        and (s.last_seen_at < now() - ${REFEREE_IDLE} or s.expires_at < now());
      with gone as (update enquiry set state = 'expired', version = version + 1
        where state = 'open' and expires_on < current_date returning 1)
      select count(*)::integer from gone`,
  },
] as const;

/** Of every enquiry that stops being open, however it does. */
export const OVER_WITH_IT = {
  enquiry_spends_words: `new.locator_hash := null; new.login_key := null; return new;`,
  // The session that answered may repeat itself until it ends; all others end now.
  enquiry_ends: `
    delete from enquiry_letter where enquiry_id = new.id;
    delete from session where enquiry_id = new.id and (new.state <> 'answered' or token_hash is distinct from ${SHOWN});
    return null;`,
  enquiry_goes: `
    delete from enquiry_letter where enquiry_id = old.id;
    delete from session where enquiry_id = old.id;
    return null;`,
};

/** [Note: what ends an enquiry] whoever does it may not touch enquiries, so the database does. */
export const CLOSING = {
  consent_ends_enquiry: `
    update enquiry set state = 'closed', version = version + 1
      where application_id = new.record_id and state = 'open' and 'referee:' || referee = new.subject;
    return null;`,
  application_ends_enquiries: `
    update enquiry set state = 'closed', version = version + 1
      where application_id = new.id and state = 'open';
    return null;`,
};
