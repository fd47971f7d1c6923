import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createDefinerFunctions } from './definer-function';
import { ALIVE, SHOWN } from './session-families';

const FUNCTIONS = [
  {
    // Null wherever `session_use` might write something or answer anything but that the session is alive.
    signature: 'session_rest()',
    returns: 'integer',
    language: 'plpgsql' as const,
    body: `
      declare
        shown bytea := ${SHOWN};
        rest integer;
      begin
        select (extract(epoch from least(s.last_seen_at + interval '1 minute', s.expires_at,
            case when s.member_id is not null then s.confirmed_at + interval '10 minutes' end) - now()) * 1000)::integer
          into rest from session s where s.token_hash = shown and ${ALIVE};
        return case when rest > 0 then rest end;
      end`,
  },
  {
    signature: 'ask_again(said jsonb, said_enquiry uuid)',
    returns: 'void',
    language: 'plpgsql' as const,
    body: `
      begin
        if session_rest() is null or actor_self() is distinct from said
            or (said ->> 'owner' is null and actor_enquiry() is distinct from said_enquiry) then
          raise exception 'not the same one asks' using errcode = 'VHWHO';
        end if;
      end`,
  },
];

/** Lets an act begin as who asked last: the database says first whether it is still the same one. (decision 24) */
export class AskAgain20261122110000 implements MigrationInterface {
  name = 'AskAgain20261122110000';

  async up(runner: QueryRunner): Promise<void> {
    await createDefinerFunctions(runner, 'vrijhaven_resolver', FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { signature } of FUNCTIONS.toReversed()) await runner.query(`drop function ${signature}`);
  }
}
