import { signingMember } from '../play/organisation';
import { briefedProfessional } from '../play/pair-acts';
import type { Ask } from '../play/ask';
import { applicant } from '../play/stage';
import type { Stage } from '../play/stage';
import { randomUUID } from 'node:crypto';
import { PairModel } from './pair-model';
import type { PairActor, PairWalkActs, PairWorld, WalkProfessional } from './pair-world';

const ROOM = [2, 1];

/** Two defenders, an office, two professionals who have signed and one who has not. */
export const beginPairWalk = async (
  { stage, ask, acts }: { readonly stage: Stage; readonly ask: Ask; readonly acts: PairWalkActs },
  told: Record<string, number>,
): Promise<PairWorld> => {
  const { db, organisation, coordinator } = stage;
  const [office, security] = await Promise.all(
    (['pairingCoordinator', 'securityOfficer'] as const).map((role) => signingMember(db, role)),
  );
  const professionals: WalkProfessional[] = [];
  for (const max of ROOM) {
    const briefed = await briefedProfessional(stage, acts.pair, office!, { maxPairs: max });
    professionals.push({ ...briefed, max, isBriefed: true, mandate: null, version: 1 });
  }
  const id = randomUUID();
  await organisation.rotate(`pro:${id}`);
  const unsigned = await signingMember(db, 'professional', `pro:${id}`);
  await acts.pair.createProfessional(office!, id);
  const fresh = { max: 2, isBriefed: false, mandate: null, version: 1 };
  professionals.push({ id, team: `pro:${id}`, member: unsigned, ...fresh });

  const defenders = [await applicant(stage, ask, 'pool'), await applicant(stage, ask, 'pool')];
  const staff = (role: PairActor['role'], member: typeof coordinator): PairActor => ({
    ...{ role, member },
    token: member.token,
  });
  const actors: PairActor[] = [
    staff('pairingCoordinator', office!),
    ...professionals.map((each): PairActor => ({ ...staff('professional', each.member), professional: each.id })),
    ...defenders.map(({ token }, defender): PairActor => ({ role: 'applicant', token, defender })),
    staff('securityOfficer', security!),
    staff('coordinator', coordinator),
  ];
  const models = defenders.map(({ record }) => new PairModel(record));
  return { stage, acts, professionals, actors, defenders, models, told, trail: [] };
};
