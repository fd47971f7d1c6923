import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letDoorkeeperCall, letThrough, replaceDefinerFunctions } from './definer-function';
import { CLOSING, ENQUIRY_DOORS, ENQUIRY_RESOLVERS, OVER_WITH_IT } from './enquiry-doors';
import { SESSIONS_WITHOUT_REFEREES, SESSIONS_WITH_REFEREES } from './referee-sessions';

const TABLES = `
  create table enquiry (
    id uuid primary key,
    application_id uuid not null references application,
    referee smallint not null check (referee in (1, 2)),
    state text not null check (state in ('open', 'answered', 'filed', 'revoked', 'closed', 'expired')),
    version integer not null check (version > 0),
    maker_id uuid not null references member,
    sign_key bytea not null check (octet_length(sign_key) = 32),
    -- Gone when the words are used up.
    locator_hash bytea unique check (octet_length(locator_hash) = 32),
    login_key bytea check (octet_length(login_key) = 32),
    asked_on date not null,
    expires_on date not null,
    check ((state = 'open') = (locator_hash is not null)),
    check ((locator_hash is null) = (login_key is null))
  );
  create index enquiry_application on enquiry (application_id);
  create unique index enquiry_one_at_a_time on enquiry (application_id, referee) where state = 'open';

  -- [Note: a referee sees one row] apart from all that says whose letter it is: not even a key leads from here, or
  -- from a referee's session, to an enquiry's row. Both go with it by trigger.
  create table enquiry_letter (
    enquiry_id uuid primary key,
    letter bytea not null check (octet_length(letter) = 16464)
  );

  create table enquiry_answer (
    enquiry_id uuid primary key references enquiry on delete cascade,
    record_id uuid not null references application,
    answer_hash bytea not null check (octet_length(answer_hash) = 32),
    envelope bytea check (octet_length(envelope) = 16464),
    grant_bytes bytea check (octet_length(grant_bytes) = 1257),
    generation integer not null,
    chain_head bytea not null check (octet_length(chain_head) = 32),
    answered_on date not null,
    check ((envelope is null) = (grant_bytes is null))
  );
  create index enquiry_answer_record on enquiry_answer (record_id);

  alter table session drop constraint session_check;
  alter table session add column enquiry_id uuid;
  alter table session add constraint session_check check (num_nonnulls(member_id, receipt_id, enquiry_id) = 1);
  create index session_enquiry on session (enquiry_id) where enquiry_id is not null`;

const UNTABLES = `
  delete from session where enquiry_id is not null;
  alter table session drop constraint session_check;
  alter table session drop column enquiry_id;
  alter table session add constraint session_check check (num_nonnulls(member_id, receipt_id) = 1);
  drop table enquiry_answer, enquiry_letter, enquiry`;

const RIGHTS = {
  enquiry: 'select, update',
  enquiry_letter: 'select, delete',
  enquiry_answer: 'select, insert',
};

const TRIGGERS = [
  ['enquiry_spends_words', 'before update of state on enquiry', `when (old.state = 'open' and new.state <> 'open')`],
  ['enquiry_ends', 'after update of state on enquiry', `when (old.state = 'open' and new.state <> 'open')`],
  ['enquiry_goes', 'after delete on enquiry', ''],
  ['consent_ends_enquiry', 'after insert on consent', `when (not new.given and new.subject like 'referee:%')`],
  [
    'application_ends_enquiries',
    'after update of state on application',
    `when (old.state = 'verifying' and new.state <> 'verifying')`,
  ],
] as const;

/** Letters to referees and their answers; a session that may do nothing else. (protocol.md step 30) */
export class CreateEnquiries20261122012000 implements MigrationInterface {
  name = 'CreateEnquiries20261122012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await letThrough(runner, 'vrijhaven_resolver', { enquiry: 'select' });
    await letThrough(runner, 'vrijhaven_doorkeeper', RIGHTS);
    await createDefinerFunctions(runner, 'vrijhaven_resolver', ENQUIRY_RESOLVERS);
    await letDoorkeeperCall(runner, 'actor_enquiry()');
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', ENQUIRY_DOORS);
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', SESSIONS_WITH_REFEREES);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    for (const [name, body] of Object.entries({ ...CLOSING, ...OVER_WITH_IT })) {
      await runner.query(`
        create function ${name}() returns trigger language plpgsql
          security definer set search_path = public, pg_temp as $body$ begin ${body} end $body$`);
      await runner.query(`revoke execute on function ${name}() from public`);
    }
    for (const [name, on, when] of TRIGGERS) {
      await runner.query(`create trigger ${name} ${on} for each row ${when} execute function ${name}()`);
      await runner.query(`alter function ${name}() owner to vrijhaven_doorkeeper`);
    }
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, on] of TRIGGERS) {
      await runner.query(`drop trigger ${name} on ${on.split(' ').at(-1) ?? ''}`);
      await runner.query(`drop function ${name}()`);
    }
    await replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', SESSIONS_WITHOUT_REFEREES);
    for (const { signature } of [...ENQUIRY_DOORS, ...ENQUIRY_RESOLVERS])
      await runner.query(`drop function ${signature} cascade`);
    await runner.query(UNTABLES);
  }
}
