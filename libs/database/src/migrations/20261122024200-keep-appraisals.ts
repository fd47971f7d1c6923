import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';

const ROLES = `(select actor_roles())::text[]`;
const has = (...roles: readonly string[]): string => `${ROLES} && array['${roles.join("', '")}']`;
const officeOf = (role: string): string => `$1 = any ((select actor_programme_records('${role}'))::uuid[])`;

const logHead = (more: string) => ({
  signature: 'log_head(wanted uuid, log text)',
  returns: 'table (revision integer, hash bytea)',
  body: `select d.revision, d.hash from document d where d.record_id = $1 and d.compartment = $2 and (
    case $2
      when 'scores' then $1 = any ((select actor_assessable())::uuid[])
      when 'brief' then ${has('coordinator', 'intakeOfficer', 'verifier')}
      when 'notes' then ${has('coordinator', 'intakeOfficer', 'verifier', 'securityOfficer')}
      when 'vetting' then ${has('verifier')}
      when 'exit' then ${has('coordinator')} or $1 = actor_record() or $1 = any ((select actor_housed())::uuid[])
      when 'request' then ${officeOf('pairingCoordinator')} or $1 = actor_record()
      when 'pair' then ${officeOf('pairingCoordinator')} or $1 = actor_record()
        or $1 = any ((select actor_in_contact())::uuid[])
      when 'course' then ${officeOf('courseManager')} or $1 = actor_record()
      when 'roster' then ${officeOf('courseManager')}
      ${more}
      else ${has('coordinator')} or $1 = any ((select actor_housed())::uuid[])
    end)
    and ($1 = any ((select actor_recused())::uuid[])) is not true
    order by d.revision desc limit 1`,
});

/** Where the log of appraisals ends is for course managers alone: not for who is judged, nor for who teaches them. */
export class KeepAppraisals20261122024200 implements MigrationInterface {
  name = 'KeepAppraisals20261122024200';

  async up(runner: QueryRunner): Promise<void> {
    const appraisal = `when 'appraisal' then ${officeOf('courseManager')}`;
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [logHead(appraisal)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [logHead('')]);
  }
}
