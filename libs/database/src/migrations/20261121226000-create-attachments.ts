import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions, letThrough } from './definer-function';

const TABLES = `
  -- Lets an attachment name the receipt and its record together, so that neither can be another's.
  alter table receipt add unique (id, record_id);

  -- Of a defender's: the receipt, and the record as soon as there is one. Of staff's: the member.
  create table attachment (
    id uuid primary key,
    record_id uuid references application,
    compartment text not null,
    receipt_id uuid references receipt on delete cascade,
    member_id uuid references member,
    uploader text not null generated always as
      (coalesce('member:' || member_id::text, 'receipt:' || receipt_id::text)) stored,
    chunks integer not null check (chunks between 1 and 400),
    chunk_size integer not null check (chunk_size in (262144, 1048576)),
    last_size integer not null check (last_size between 1 and chunk_size),
    begun_on date not null,
    finished_on date,
    unique (id, uploader),
    foreign key (receipt_id, record_id) references receipt (id, record_id),
    check (num_nonnulls(receipt_id, member_id) = 1),
    check (member_id is null or record_id is not null)
  );
  create index attachment_record on attachment (record_id);
  create index attachment_receipt on attachment (receipt_id);

  -- The bytes lie in the store under these names.
  create table attachment_chunk (
    attachment_id uuid not null,
    index integer not null check (index >= 0),
    uploader text not null,
    hash bytea not null check (octet_length(hash) = 32),
    primary key (attachment_id, index),
    foreign key (attachment_id, uploader) references attachment (id, uploader) on delete cascade
  );

  -- Attachments that are gone, until the store has forgotten their bytes too.
  create table attachment_waste (id uuid primary key);`;

const WASTE_TRIGGER = `
  create function attachment_leaves_waste() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $body$
  begin
    insert into attachment_waste values (old.id) on conflict do nothing;
    return null;
  end $body$`;

const FUNCTIONS = [
  {
    // docs/architecture.md, retention: what was begun and not finished goes after fourteen days.
    signature: 'attachments_expire()',
    returns: 'integer',
    volatile: true,
    body: `with gone as (
        delete from attachment where finished_on is null and begun_on < current_date - 14 returning 1)
      select count(*)::integer from gone`,
  },
  { signature: 'attachments_wasted()', returns: 'setof uuid', body: `select id from attachment_waste limit 500` },
  {
    signature: 'attachment_forgotten(gone uuid)',
    returns: 'void',
    volatile: true,
    body: `delete from attachment_waste where id = $1`,
  },
];

/** Files beside the documents: one row for each, and one for each of its chunks. (protocol.md step 26) */
export class CreateAttachments20261121226000 implements MigrationInterface {
  name = 'CreateAttachments20261121226000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await letThrough(runner, 'vrijhaven_doorkeeper', {
      attachment: 'select, delete',
      attachment_chunk: 'select, delete',
      attachment_waste: 'select, insert, delete',
    });
    await createDefinerFunctions(runner, 'vrijhaven_doorkeeper', FUNCTIONS);
    await runner.query(`grant create on schema public to vrijhaven_doorkeeper`);
    await runner.query(WASTE_TRIGGER);
    await runner.query(`revoke execute on function attachment_leaves_waste() from public`);
    await runner.query(`
      create trigger attachment_leaves_waste after delete on attachment for each row
        execute function attachment_leaves_waste()`);
    await runner.query(`alter function attachment_leaves_waste() owner to vrijhaven_doorkeeper`);
    await runner.query(`revoke create on schema public from vrijhaven_doorkeeper`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of FUNCTIONS) await runner.query(`drop function ${signature}`);
    await runner.query(`drop table attachment_chunk, attachment, attachment_waste`);
    await runner.query(`drop function attachment_leaves_waste()`);
    await runner.query(`alter table receipt drop constraint receipt_id_record_id_key`);
  }
}
