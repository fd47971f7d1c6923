import type { QueryRunner } from 'typeorm';

interface DefinerFunction {
  /** Name and arguments, with types. */
  readonly signature: string;
  readonly returns: string;
  readonly body: string;
  readonly volatile?: boolean;
}

/**
 * [Note: narrow doors] a function that runs with the rights of `owner`, a role that nobody logs in as. It sees past
 * row security, so it answers one question or does one thing. The table owner itself cannot: its own policies do
 * not exist, and FORCE binds it.
 */
export async function createDefinerFunctions(
  runner: QueryRunner,
  owner: 'vrijhaven_resolver' | 'vrijhaven_doorkeeper',
  functions: readonly DefinerFunction[],
): Promise<void> {
  await runner.query(`grant create on schema public to ${owner}`);
  for (const { signature, returns, body, volatile } of functions) {
    await runner.query(`
      create function ${signature} returns ${returns} language sql ${volatile ? 'volatile' : 'stable'}
        security definer set search_path = public, pg_temp as $body$ ${body} $body$`);
    await runner.query(`revoke execute on function ${signature} from public`);
    await runner.query(`grant execute on function ${signature} to vrijhaven_api, vrijhaven_resolver`);
    await runner.query(`alter function ${signature} owner to ${owner}`);
  }
  await runner.query(`revoke create on schema public from ${owner}`);
}

/** Lets one of the two roles use tables: the right, and a policy that row security lets it through. */
export async function letThrough(
  runner: QueryRunner,
  role: 'vrijhaven_resolver' | 'vrijhaven_doorkeeper',
  rights: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [table, verbs] of Object.entries(rights)) {
    await runner.query(`grant ${verbs} on ${table} to ${role}`);
    await runner.query(`create policy ${role} on ${table} to ${role} using (true) with check (true)`);
  }
}
