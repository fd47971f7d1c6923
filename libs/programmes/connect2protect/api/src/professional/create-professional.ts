import type { Actor, NotFound } from '@vrijhaven/access';
import { permitNew } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, StateMismatch } from '@vrijhaven/server';
import type { ProfessionalEntity } from './professional.entity';
import { insertProfessional, isProfessionalThere, permitProfessional, updateProfessional } from './professional.store';

type Facts = Pick<ProfessionalEntity, 'active' | 'use' | 'mandateEnds' | 'maxPairs' | 'name'>;

/** Adds a professional. Their team can have members once a coordinator has made its keys. */
export const createProfessional = async (
  tx: Tx,
  actor: Actor,
  { id, facts }: { readonly id: string; readonly facts: Facts },
): Promise<{ readonly id: string } | InvalidInput | NotFound> => {
  const refused = permitNew(actor, 'professional.create');
  if (refused !== undefined) return refused;
  if (await isProfessionalThere(tx, id)) return new InvalidInput(['id']);
  await insertProfessional(tx, { id, ...facts });
  return { id };
};

/** What the organisation notes of a professional; which kind they are stays. Who is not active any more is asked for no new pair. */
export const editProfessional = async (
  tx: Tx,
  actor: Actor,
  { id, version, facts }: { readonly id: string; readonly version: number; readonly facts: Facts },
): Promise<{ readonly id: string } | InvalidInput | NotFound | StateMismatch> => {
  const professional = await permitProfessional(actor, 'professional.manage', id, tx, { lock: true });
  if (isRefusal(professional)) return professional;
  if (version !== professional.version)
    return new StateMismatch({ state: professional.active ? 'active' : 'inactive', version: professional.version });
  const { use, ...rest } = facts;
  if (use !== professional.use) return new InvalidInput(['input.kind']);
  await updateProfessional(tx, professional, rest);
  return { id };
};
