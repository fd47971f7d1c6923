import { randomBytes } from 'node:crypto';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { PlayDefender } from '../play/defender';
import type { SigningMember } from '../play/organisation';
import { signingMember } from '../play/organisation';
import { applicant, hostCity } from '../play/stage';
import type { Stage } from '../play/stage';
import { addProposal } from '../world';
import { CaseModel } from './case-model';
import type { Staff, WalkActs, WalkCity, World } from './walk-world';
import { subjectOf } from './walk-world';

/** Where people stand when a walk begins: at the beginning, on the way through selection, with a city, in a room. */
export const BEGINNINGS: readonly (readonly ApplicationState[])[] = [
  ['verifying', 'screening', 'placed'],
  ['verifying', 'scoring', 'accepted'],
  ['verifying', 'incomplete', 'placed'],
  ['submitted', 'scoring', 'pool'],
];
const OFFICE = [
  ...(['intakeOfficer', 'verifier', 'securityOfficer', 'commissioner', 'commissioner', 'commissioner'] as const),
] as const;

interface Ground {
  readonly stage: Stage;
  readonly origin: string;
  readonly acts: WalkActs;
  /** Beside the one of the stage: those who coordinate anything at all. */
  readonly second: SigningMember;
}

/** Takes a guest who accepted the offer into the room, as people would. */
const settle = async (
  { acts }: Ground,
  { place, coordinator }: WalkCity,
  { model, proposal }: { readonly model: CaseModel; readonly proposal: string },
  days: { readonly from: string; readonly until: string },
): Promise<void> => {
  const { id, ...stay } = await acts.city.schedule(coordinator, proposal, place, days);
  if (stay.__typename !== 'Residency') throw new Error(`nobody moves in: ${stay.__typename}`);
  const city = model.proposals[0]!.city;
  const fresh = { proposal, city, place, continues: null, state: 'planned', version: 1, ...days } as const;
  const planned = { id: String(id), ...fresh, items: new Map() };
  model.stays.push(planned);
  model.move('placed');
  for (const code of ['housing', 'emergencyContact'] as const) {
    await acts.stay.work(coordinator, planned.id, code);
    planned.items.set(code, { state: 'done', version: 1 });
  }
  for (const [at, to] of (['preparing', 'arrived', 'active'] as const).entries()) {
    await acts.city.advance(coordinator, planned.id, to, at + 1);
    model.advance(planned, to);
  }
};

const begin = async (ground: Ground, city: WalkCity, at: number, state: ApplicationState) => {
  const { stage, acts } = ground;
  const isSettled = state === 'placed';
  const isScored = state === 'scoring';
  const defender = await applicant(stage, acts.ask, isSettled ? 'accepted' : isScored ? 'verified' : state);
  const model = new CaseModel(defender.record, isSettled ? 'accepted' : isScored ? 'verified' : state);
  if (isScored) {
    await acts.selection.brief(stage.coordinator, defender);
    model.selection.hasBrief = true;
    await acts.city.move(stage.coordinator, defender, 'scoring', 1);
    model.move('scoring');
  }
  if (state === 'verifying') {
    await acts.selection.consent(defender, 'referee:1', true);
    model.consents.set('referee:1', true);
  }
  if (model.state !== 'accepted') return { defender, model };
  const proposal = await addProposal(stage.db, defender.record, city.city, 'accepted');
  model.proposals.push({ id: proposal, city: city.city, state: 'accepted', version: 1, isMove: false, agreed: false });
  await acts.selection.consent(defender, subjectOf(city), true);
  model.consents.set(subjectOf(city), true);
  const from = ['2034-01-01', '2034-03-01', '2034-05-01'][at] ?? '2034-07-01';
  if (isSettled) await settle(ground, city, { model, proposal }, { from, until: `${from.slice(0, 8)}28` });
  return { defender, model };
};

/** Two cities, an office and three people who stand where they are said to. */
export const beginWalk = async (
  ground: Ground,
  beginning: readonly ApplicationState[],
  told: Record<string, number>,
): Promise<World> => {
  const { stage, origin, acts, second } = ground;
  const cities: WalkCity[] = [];
  while (cities.length < 2)
    cities.push({ ...(await hostCity(stage, `walk-${randomBytes(4).toString('hex')}`)), blocks: [] });
  const staff: Staff[] = [
    ...[stage.coordinator, second].map((member): Staff => ({ role: 'coordinator', member })),
    ...cities.map(({ coordinator, city }): Staff => ({ role: 'cityCoordinator', member: coordinator, city })),
  ];
  for (const role of OFFICE) staff.push({ role, member: await signingMember(stage.db, role) });
  const [defenders, cases]: [PlayDefender[], CaseModel[]] = [[], []];
  for (const [at, state] of beginning.entries()) {
    const begun = await begin(ground, cities[0]!, at, state);
    defenders.push(begun.defender);
    cases.push(begun.model);
  }
  return { stage, origin, acts, cities, staff, defenders, cases, told, trail: [] };
};
