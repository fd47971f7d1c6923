import type { Refusal } from '@vrijhaven/domain';
import { loadOne } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor } from './actor';
import { compileRules } from './compile-who';
import { SUBJECTS } from './columns';
import { mayEver } from './may-ever';
import type { Action, ActionOn, SubjectName } from './policy';
import { POLICY } from './policy';

export interface NotFound extends Refusal<'NotFound'> {
  readonly message: string;
}
/** [Note: forbidden looks like absent] one answer, whatever the reason. */
export const NOT_FOUND: NotFound = { kind: 'NotFound', message: 'There is nothing under that id for you.' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Ids that are not UUID-shaped belong to nothing; asking the database about them would be a fault. */
export const isId = (text: string): boolean => UUID.test(text);

const compiled = new Map<string, string>();

/**
 * The SQL condition, without parameters, under which the bearer of this transaction's token may do `action` to the
 * row that `alias` stands for; `false` for an actor who never may. Lists start from it: where … and ${visibleTo(…)}.
 */
export const visibleTo = (actor: Actor, action: Action, alias: string): string => {
  if (!mayEver(actor, action)) return 'false';
  const key = `${action} ${alias}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const { on, by } = POLICY[action];
  const condition = compileRules(by, { columns: SUBJECTS[on], alias });
  compiled.set(key, condition);
  return condition;
};

/** What belongs to an application, and can stand for it. */
type Behind = 'proposal' | 'residency';

interface Loading {
  readonly lock?: boolean;
  /** The id is not the thing's own, but of what hangs on the application. */
  readonly behind?: Behind;
}

export type Permit<Subject extends SubjectName, Row> = (
  actor: Actor,
  action: ActionOn<Subject>,
  id: string,
  tx: Tx,
  options?: Loading,
) => Promise<Row | NotFound>;

const idOf = (behind: Behind | undefined): string =>
  behind === undefined ? '$1' : `(select hanging.application_id from ${behind} hanging where hanging.id = $1)`;

/**
 * [Note: loading is authorising] makes the only loader of a kind of thing: it answers the row when the actor may do
 * the action to it, and NotFound in every other case. `lock` keeps the row from others until the transaction ends.
 */
export function permitFor<const Subject extends SubjectName, Row extends ObjectLiteral>(
  _subject: Subject,
  entity: EntityTarget<Row>,
): Permit<Subject, Row> {
  return async (actor, action, id, tx, { lock = false, behind } = {}) => {
    if (!isId(id) || !mayEver(actor, action)) return NOT_FOUND;
    const where = `subject.id = ${idOf(behind)} and ${visibleTo(actor, action, 'subject')}`;
    return (await loadOne(tx, entity, { where, values: [id], lock })) ?? NOT_FOUND;
  };
}

/** The plain question, for acts that load nothing (such as creating): whether the actor's roles allow it at all. */
export const permitNew = (actor: Actor, action: Action): NotFound | undefined =>
  mayEver(actor, action) ? undefined : NOT_FOUND;
