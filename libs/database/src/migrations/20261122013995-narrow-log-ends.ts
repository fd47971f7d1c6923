import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

const ROLES = `(select actor_roles())::text[]`;
const has = (...roles: readonly string[]): string => `${ROLES} && array['${roles.join("', '")}']`;

const logHead = (writes: string) => ({
  signature: 'log_head(wanted uuid, log text)',
  returns: 'table (revision integer, hash bytea)',
  body: `select d.revision, d.hash from document d where d.record_id = $1 and d.compartment = $2 and (${writes})
    and ($1 = any ((select actor_recused())::uuid[])) is not true
    order by d.revision desc limit 1`,
});

// [Note: a number counts] where the log of scores ends tells how many have written there, so it is told to who is to
// write the next entry and to nobody else; so with every other log.
const NOW = logHead(`
  case $2
    when 'scores' then $1 = any ((select actor_assessable())::uuid[])
    when 'brief' then ${has('coordinator', 'intakeOfficer', 'verifier')}
    when 'notes' then ${has('coordinator', 'intakeOfficer', 'verifier', 'securityOfficer')}
    when 'vetting' then ${has('verifier')}
    when 'exit' then ${has('coordinator')} or $1 = actor_record() or $1 = any ((select actor_housed())::uuid[])
    else ${has('coordinator')} or $1 = any ((select actor_housed())::uuid[])
  end`);

const BEFORE = logHead(`
  ${has('coordinator', 'intakeOfficer', 'verifier', 'securityOfficer')}
  or ($1 = any ((select actor_assessable())::uuid[]) and $2 in ('scores', 'brief'))
  or ($1 = any ((select actor_housed())::uuid[]) and $2 in ('stay', 'exit', 'public'))
  or ($1 = actor_record() and $2 = 'exit')`);

/** Where a log ends is for its writers, log by log. */
export class NarrowLogEnds20261122013995 implements MigrationInterface {
  name = 'NarrowLogEnds20261122013995';

  async up(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [NOW]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [BEFORE]);
  }
}
