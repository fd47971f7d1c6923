import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECEIPT, SELF } from './20261122080100-ask-once-for-each-rule';
import { replaceDefinerFunctions } from './definer-function';
import { ALIVE, SHOWN } from './session-families';

const askAgain = (body: string) => ({
  signature: 'ask_again(said jsonb, said_enquiry uuid)',
  returns: 'void',
  language: 'plpgsql' as const,
  body,
});

const REFUSE = `raise exception 'not the same one asks' using errcode = 'VHWHO'`;

const IN_THREE = `
  begin
    if session_rest() is null or actor_self() is distinct from said
        or (said ->> 'owner' is null and actor_enquiry() is distinct from said_enquiry) then
      ${REFUSE};
    end if;
  end`;

// Until when nothing is to be noted of the session: what `session_rest` reckons.
const REST = `least(s.last_seen_at + interval '1 minute', s.expires_at,
  case when s.member_id is not null then s.confirmed_at + interval '10 minutes' end) - now()`;

const IN_ONE = `
  declare
    self jsonb;
    rest integer;
  begin
    select ${SELF}, (extract(epoch from ${REST}) * 1000)::integer into self, rest
      from session s left join member m on m.active and m.id = s.member_id ${RECEIPT}
      where s.token_hash = ${SHOWN} and ${ALIVE};
    if rest > 0 and self = said
        and (said ->> 'owner' is not null or actor_enquiry() is not distinct from said_enquiry) then
      return;
    end if;
    ${REFUSE};
  end`;

/** A function that is called for the first time in a transaction is prepared for it; three of them began each act. */
export class AskAgainInOne20261122119000 implements MigrationInterface {
  name = 'AskAgainInOne20261122119000';

  async up(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [askAgain(IN_ONE)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceDefinerFunctions(runner, 'vrijhaven_resolver', [askAgain(IN_THREE)]);
  }
}
