import type { Actor } from '@vrijhaven/access';
import { permitFor } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import { CONFIDENTIALITY_VERSION, LIVE_PAIRINGS } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { professionalTeam } from '@vrijhaven/domain';
import { ProfessionalEntity } from './professional.entity';

/** The only loader of professionals. */
export const permitProfessional = permitFor('professional', ProfessionalEntity);

export const isProfessionalThere = (tx: Tx, id: string): Promise<boolean> => tx.existsBy(ProfessionalEntity, { id });

export const insertProfessional = (tx: Tx, professional: Omit<ProfessionalEntity, 'version'>) =>
  tx.insert(ProfessionalEntity, { ...professional, version: 1 });

/** Moves the locked professional one version on. */
export const updateProfessional = (
  tx: Tx,
  { id, version }: ProfessionalEntity,
  change: Partial<Omit<ProfessionalEntity, 'id' | 'version'>>,
) => tx.update(ProfessionalEntity, { id }, { ...change, version: version + 1 });

/** Whether somebody works in this professional's team. */
export const isOfTeam = (actor: Actor, id: string): boolean =>
  actor.kind === 'member' && actor.assignments.some(({ team }) => team === professionalTeam(id));

/** Whether somebody works in the team, and everybody who does has signed the text that stands now. */
export const isBriefed = async (tx: Tx, id: string): Promise<boolean> => {
  const [row] = await tx.query<{ briefed: boolean }[]>(
    `select count(*) > 0 and bool_and(exists (select from confidentiality c
         where c.professional_id = $1 and c.member_id = m.id and c.text_version = $3)) as briefed
     from member m join member_role r on r.member_id = m.id
     where m.active and r.team = $2 and r.role = 'professional'`,
    [id, professionalTeam(id), CONFIDENTIALITY_VERSION],
  );
  return row?.briefed === true;
};

/** Whether one more pair could be asked of them today. Locks the row, so that two who ask queue. */
export const hasRoom = async (tx: Tx, { id, active, maxPairs, mandateEnds }: ProfessionalEntity, today: Day) => {
  if (!active || (mandateEnds !== null && mandateEnds <= today)) return false;
  const [row] = await tx.query<{ live: number }[]>(
    `select count(*)::integer as live from pairing where professional_id = $1 and state = any ($2::text[])`,
    [id, LIVE_PAIRINGS],
  );
  return (row?.live ?? 0) < maxPairs;
};
