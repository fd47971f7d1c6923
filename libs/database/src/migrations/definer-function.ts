import type { QueryRunner } from 'typeorm';

interface DefinerFunction {
  /** Name and arguments, with types. */
  readonly signature: string;
  readonly returns: string;
  readonly body: string;
  readonly volatile?: boolean;
  /** `plpgsql` where one answer takes several steps. */
  readonly language?: 'sql' | 'plpgsql';
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
  for (const { signature, returns, body, volatile, language = 'sql' } of functions) {
    await runner.query(`
      create function ${signature} returns ${returns} language ${language} ${volatile ? 'volatile' : 'stable'}
        security definer set search_path = public, pg_temp as $body$ ${body} $body$`);
    await runner.query(`revoke execute on function ${signature} from public`);
    await runner.query(`grant execute on function ${signature} to vrijhaven_api, vrijhaven_resolver`);
    await runner.query(`alter function ${signature} owner to ${owner}`);
  }
  await runner.query(`revoke create on schema public from ${owner}`);
}

/** Gives functions that stay in use, by policies too, another body. */
export async function replaceDefinerFunctions(
  runner: QueryRunner,
  owner: 'vrijhaven_resolver' | 'vrijhaven_doorkeeper',
  functions: readonly DefinerFunction[],
): Promise<void> {
  await runner.query(`grant create on schema public to ${owner}`);
  await runner.query(`set local role ${owner}`);
  for (const { signature, returns, body, volatile, language = 'sql' } of functions) {
    await runner.query(`
      create or replace function ${signature} returns ${returns} language ${language} ${volatile ? 'volatile' : 'stable'}
        security definer set search_path = public, pg_temp as $body$ ${body} $body$`);
  }
  await runner.query(`reset role`);
  await runner.query(`revoke create on schema public from ${owner}`);
}

/** Lets the doors ask who knocks: functions of the resolver's, called by the doorkeeper's. */
export async function letDoorkeeperCall(runner: QueryRunner, ...signatures: readonly string[]): Promise<void> {
  await runner.query(`set local role vrijhaven_resolver`);
  await runner.query(`grant execute on function ${signatures.join(', ')} to vrijhaven_doorkeeper`);
  await runner.query(`reset role`);
}

/**
 * Lets one of the two roles use tables: the right, and a policy that row security lets it through. A table that an
 * earlier migration has let it use already gets the further right alone.
 */
export async function letThrough(
  runner: QueryRunner,
  role: 'vrijhaven_resolver' | 'vrijhaven_doorkeeper',
  rights: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [table, verbs] of Object.entries(rights)) {
    await runner.query(`grant ${verbs} on ${table} to ${role}`);
    await runner.query(`drop policy if exists ${role} on ${table}`);
    await runner.query(`create policy ${role} on ${table} to ${role} using (true) with check (true)`);
  }
}
