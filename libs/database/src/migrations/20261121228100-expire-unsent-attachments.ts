import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

const UNFINISHED = `finished_on is null and begun_on < current_date - 14`;

// Whatever its uploader wrote in that part since may name the file, and only its readers see whether it does.
const UNSENT = `record_id is not null and finished_on < current_date - 14 and not exists (
  select 1 from document
  where document.record_id = attachment.record_id and document.compartment = attachment.compartment
    and document.author_id = coalesce(attachment.member_id, attachment.record_id)
    and document.written_on >= attachment.finished_on)`;

const expireWhere = (runner: QueryRunner, condition: string): Promise<void> =>
  replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', [
    {
      signature: 'attachments_expire()',
      returns: 'integer',
      volatile: true,
      body: `with gone as (delete from attachment where ${condition} returning 1)
        select count(*)::integer from gone`,
    },
  ]);

/** Files that were finished and, as far as can be seen from outside, never sent go after fourteen days, too. */
export class ExpireUnsentAttachments20261121228100 implements MigrationInterface {
  name = 'ExpireUnsentAttachments20261121228100';

  async up(runner: QueryRunner): Promise<void> {
    // Who wrote where and when; never what.
    await runner.query(
      `grant select (record_id, compartment, author_id, written_on) on document to vrijhaven_doorkeeper`,
    );
    await runner.query(
      `create policy vrijhaven_doorkeeper on document for select to vrijhaven_doorkeeper using (true)`,
    );
    await expireWhere(runner, `(${UNFINISHED}) or (${UNSENT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await expireWhere(runner, UNFINISHED);
    await runner.query(`drop policy vrijhaven_doorkeeper on document`);
    await runner.query(
      `revoke select (record_id, compartment, author_id, written_on) on document from vrijhaven_doorkeeper`,
    );
  }
}
