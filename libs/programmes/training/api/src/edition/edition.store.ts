import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { EditionModuleEntity } from './edition-module.entity';
import { EditionTaskEntity } from './edition-task.entity';
import { EditionEntity } from './edition.entity';

/** The only loader of editions. */
export const permitEdition = permitFor('edition', EditionEntity);

/** One at a time for all that decides about the seats of an edition. [Note: the constraints decide] this only saves tries. */
export const queueForEdition = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('edition:' || $1, 0))`, [id]);
};

export const isSlugTaken = (tx: Tx, slug: string): Promise<boolean> => tx.existsBy(EditionEntity, { slug });

export const insertEdition = (tx: Tx, edition: Omit<EditionEntity, 'callId' | 'state' | 'version'>) =>
  tx.insert(EditionEntity, { ...edition, callId: null, state: 'planned', version: 1 });

/** Changes the locked edition and moves it one version on. */
export const changeEdition = async (
  tx: Tx,
  { id, version }: EditionEntity,
  changes: Partial<Omit<EditionEntity, 'id' | 'slug' | 'version'>>,
): Promise<void> => {
  await tx.update(EditionEntity, { id }, { ...changes, version: version + 1 });
};

export const modulesOf = (tx: Tx, editionId: string): Promise<EditionModuleEntity[]> =>
  tx.find(EditionModuleEntity, { where: { editionId }, order: { position: 'ASC' } });

export const tasksOf = (tx: Tx, editionId: string): Promise<EditionTaskEntity[]> =>
  tx.find(EditionTaskEntity, { where: { editionId }, order: { dueOn: 'ASC' } });
