import { newIdempotencyKey } from '@vrijhaven/client';
import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { CreateProfessional } from '@vrijhaven/contracts';
import { professionalTeam } from '@vrijhaven/domain';
import { bringInTeam } from './bring-in-team';
import type { Cast } from './cast';
import { PROFESSIONAL } from './cast';
import type { Applied } from './story-so-far';
import { wanted } from './wanted';

/** The professional of the journeys, as the organisation names them. */
export const LARK = 'Member Larkspur';

/** A professional whose team the chain knows, who has signed. */
export const bringInProfessional = async (cast: Cast): Promise<void> => {
  await bringInTeam(cast, professionalTeam(PROFESSIONAL));
  const office = await cast.desk('pairingCoordinator');
  await office.session.inside.transport.run(CreateProfessional, {
    id: PROFESSIONAL,
    input: { name: LARK, kind: 'mp', maxPairs: 3, mandateEnds: null, active: true },
    idempotencyKey: newIdempotencyKey(),
  });
  const { pairs } = await cast.desk('professional');
  wanted(await pairs.signConfidentiality({ professional: PROFESSIONAL }), 'done');
};

/** A defender asks for somebody beside them, is asked about the professional, and both say yes. */
export const agreeOnPair = async (cast: Cast, { applicant }: Applied, alias: string): Promise<PairView> => {
  const [{ pairs: office }, { pairs: professional }] = [
    await cast.desk('pairingCoordinator'),
    await cast.desk('professional'),
  ];
  const own = createOwnPairing(applicant.session());
  const avoid = { professionals: [], groups: [] };
  const ask = { helps: ['letter'], languages: ['ar'], regions: [], themes: [], avoid, text: 'A letter.' } as const;
  const items = [{ item: 'alias', level: 'official', text: alias, firstLook: true }] as const;
  const { need } = wanted(await own.ask({ origin: 'application', ask, items }), 'done');
  wanted(await own.releaseWished(), 'done');
  const asking = { need: need.id, professional: PROFESSIONAL, version: need.version };
  const { pair } = wanted(await office.propose(asking), 'done');
  wanted(await own.answer({ pair, answer: 'yes' }), 'done');
  return wanted(await professional.answer({ pair, answer: 'yes' }), 'done').pair;
};
