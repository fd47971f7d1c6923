import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `resolver` reads for the functions that tell who asks; `doorkeeper` writes for the few doors open to strangers. */
const ROLES = ['vrijhaven_api', 'vrijhaven_resolver', 'vrijhaven_doorkeeper'];

// Roles belong to the whole server, so another database on it may have made them, this very moment too. An owner
// without CREATEROLE needs the operator to make them and to make the owner their member: docker/postgres.
const createRole = (role: string): string => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  exception when duplicate_object or unique_violation then null;
  end $$`;

// The owner may become the roles, to give them functions, but should not wear their policies all the time. PostgreSQL
// can say that since version 16. An owner who may not grant is a member already, or the next statement says so.
const joinRole = (role: string): string => `
  do $$ begin
    if current_setting('server_version_num')::int >= 160000 then
      execute format('grant ${role} to %I with inherit false, set true', current_user);
    elsif not pg_has_role(current_user, '${role}', 'member') then
      execute format('grant ${role} to %I', current_user);
    end if;
  exception when insufficient_privilege or invalid_grant_operation then null;
  end $$`;

export class CreateRoles20261121200000 implements MigrationInterface {
  name = 'CreateRoles20261121200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists btree_gist`);
    for (const role of ROLES) {
      await runner.query(createRole(role));
      await runner.query(joinRole(role));
    }
    await runner.query(`revoke all on schema public from public`);
    await runner.query(`grant usage on schema public to ${ROLES.join(', ')}`);
    await runner.query(`grant select on migrations to vrijhaven_api`);
    // A function is for everyone by default; each of ours names who may call it.
    await runner.query(`alter default privileges revoke execute on functions from public`);
  }

  async down(): Promise<void> {
    // Other databases on the server may use the roles.
  }
}
