import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceDefinerFunctions } from './definer-function';
import { SECOND_FACTORS } from './second-factors';

const ENROLMENTS = SECOND_FACTORS.filter(({ signature }) => /^(totp|passkey)_enrol\(/.test(signature));

const LAST = 'select exists (select from put)';

// Whoever came in without a factor, or waits to enrol their own, may have had no more than the passphrase.
const STRICT = ENROLMENTS.map(({ body, ...each }) => ({
  ...each,
  body: body.replace(
    LAST,
    `, bare as (update session s set ended_by = 'elsewhere' where exists (select from put)
        and s.member_id = actor_owner() and s.ended_by is null and s.factor is null
        and s.id <> (select v.id from actor_visit() v))
      ${LAST}`,
  ),
}));

const PUT = `
  insert into unlocker (member_id, method, login_key, salt, ops_limit, mem_limit_kib, sealed_seed, made_on)
    values ($1, $2, $3, $4, $5, $6, $7, current_date)
    on conflict (member_id, method) do update set login_key = excluded.login_key, salt = excluded.salt,
      ops_limit = excluded.ops_limit, mem_limit_kib = excluded.mem_limit_kib,
      sealed_seed = excluded.sealed_seed, made_on = excluded.made_on`;

const putWith = (body: string) => ({
  signature:
    'unlocker_put(owner uuid, way text, key bytea, new_salt bytea, passes integer, memory integer, seed bytea)',
  returns: 'void',
  volatile: true,
  body,
});

const replace = (runner: QueryRunner, functions: typeof ENROLMENTS): Promise<void> =>
  replaceDefinerFunctions(runner, 'vrijhaven_doorkeeper', functions);

/** What a passphrase opened by half or by itself does not outlive its end, or the first second factor. (protocol.md step 27) */
export class EndHalfOpenLogins20261121228000 implements MigrationInterface {
  name = 'EndHalfOpenLogins20261121228000';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, [
      ...STRICT,
      putWith(`delete from login_attempt a where a.member_id = $1 and $2 = 'passphrase'; ${PUT}`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, [...ENROLMENTS, putWith(PUT)]);
  }
}
