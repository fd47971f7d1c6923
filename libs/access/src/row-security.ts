import { compileRules } from './compile-who';
import type { Target } from './compile-who';
import { POLICY } from './policy';
import { TABLES } from './tables';
import type { TableRule } from './table-rule';
import type { Who } from './who';

const VERBS = ['select', 'insert', 'update', 'delete'] as const;
type Verb = (typeof VERBS)[number];

const PREFIX = 'access_';

// PostgreSQL shows a changed row to the reader's policy too, and would refuse a city's own decline. So what a city
// no longer sees stays readable here and cannot be changed again; `visibleTo` is what makes it vanish.
const clauseFor = (verb: Verb, compile: (target: Partial<Target>) => string, isKept: IsKept): string => {
  const everSeen = compile({ everSeen: true });
  if (verb === 'insert') return `with check (${compile({ writing: true })})`;
  if (verb === 'update') {
    const before = compile({});
    return `using (${before}) with check (${before === everSeen && isKept(everSeen) ? 'true' : everSeen})`;
  }
  return `using (${everSeen})`;
};

// The rule of an update is asked of the row as it was and as it becomes. Where it is the same rule, and about columns
// that the role may not change, the second answer is the first: then it is not asked again.
type IsKept = (condition: string) => boolean;
const keptIn =
  (table: string, { changes }: TableRule): IsKept =>
  (condition) =>
    changes !== undefined && !changes.some((column) => new RegExp(`\\b${table}\\.${column}\\b`).test(condition));

const policy = (table: string, rule: TableRule, verb: Verb): string | undefined => {
  const grounds = rule[verb];
  if (grounds === undefined) return undefined;
  const rules = grounds.flatMap((ground): readonly Who[] =>
    typeof ground === 'string' ? POLICY[ground].by : [ground],
  );
  const compile = (target: Partial<Target>) => compileRules(rules, { columns: rule.columns, alias: table, ...target });
  const clause = clauseFor(verb, compile, keptIn(table, rule));
  return `create policy ${PREFIX}${verb} on ${table} for ${verb} to vrijhaven_api ${clause}`;
};

const right = (table: string, rule: TableRule, verb: Verb): string | undefined => {
  if (rule[verb] === undefined) return undefined;
  const columns = verb === 'update' && rule.changes ? ` (${rule.changes.join(', ')})` : '';
  return `grant ${verb}${columns} on ${table} to vrijhaven_api`;
};

const CLEAR = `
  do $$ declare found record; begin
    for found in select tablename, policyname from pg_policies
      where schemaname = 'public' and starts_with(policyname, '${PREFIX}')
    loop execute format('drop policy %I on %I', found.policyname, found.tablename); end loop;
  end $$`;

// Every table there is, whether this code knows it or not: a forgotten one is closed, not open.
const CLOSE = `
  do $$ declare found record; begin
    for found in select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations' loop
      execute format('revoke all on %I from vrijhaven_api', found.tablename);
      execute format('alter table %I enable row level security', found.tablename);
      execute format('alter table %I force row level security', found.tablename);
    end loop;
  end $$`;

/**
 * [Note: row security is the second line] the statements, to be run as the owner in one transaction, that close
 * every table and open what the access table allows. Running them again changes nothing.
 */
export const rowSecurity = (): string[] => [
  CLEAR,
  CLOSE,
  ...Object.entries(TABLES).flatMap(([table, rule]) =>
    VERBS.flatMap((verb) => [right(table, rule, verb), policy(table, rule, verb)].filter((sql) => sql !== undefined)),
  ),
];
