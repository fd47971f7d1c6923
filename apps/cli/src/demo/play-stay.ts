import { addDays, movesFrom } from '@vrijhaven/domain';
import type { ItemCode, ResidencyState } from '@vrijhaven/shelter-city/model';
import { itemOf, residencyLifecycle } from '@vrijhaven/shelter-city/model';
import { Failure } from '../io/fault';
import type { Stay } from './defender';
import type { Desk } from './desks';
import { expectKind } from './expect-done';
import type { Play } from './play-defender';
import { cityOf, currentProposal, hostOf } from './play-defender';

interface Lasting extends Play {
  readonly stay: Stay;
  readonly residency: string;
}

const ORDER: readonly ResidencyState[] = [
  'planned',
  'preparing',
  'arrived',
  'active',
  'returnPlanning',
  'departed',
  'followUp',
  'closed',
];

/** States off the long way, and the one before them. */
const BRANCHES: Readonly<Partial<Record<ResidencyState, ResidencyState>>> = {
  incident: 'active',
  cancelled: 'planned',
};

const stepsTo = (goal: ResidencyState): readonly ResidencyState[] => {
  const before = BRANCHES[goal];
  return before ? [...stepsTo(before), goal] : ORDER.slice(1, ORDER.indexOf(goal) + 1);
};

/** What has been seen to when a stay is taken into a state; the guards ask for some of it. */
const SEEN_TO: Readonly<Partial<Record<ResidencyState, readonly ItemCode[]>>> = {
  preparing: ['passport', 'visa', 'insurance'],
  arrived: ['travelPlan', 'housing', 'emergencyContact', 'arrivalBriefing'],
  active: ['registration', 'careOffered', 'programme'],
  returnPlanning: ['securityTraining', 'allies', 'riskReview'],
  departed: ['returnPlan', 'exitRoute', 'visaCheck'],
  followUp: ['followUpDays'],
};

const seeTo = async (play: Lasting, code: ItemCode): Promise<void> => {
  const { stage, record: application, residency, defender } = play;
  const desk: Desk = itemOf(code).by.includes('cityCoordinator') ? hostOf(play) : stage.desks.coordinator;
  const item = { residency, application, code, state: 'done', due: null, version: 0 } as const;
  expectKind(await desk.stays.workItem(item), 'done', `${code} of the stay of ${defender.alias}`);
};

/** The days that the guest chose; what falls on today is asked at once. */
const followUp = async ({ stage, stay, residency, record, defender }: Lasting, version: number): Promise<void> => {
  const { stays } = stage.desks.coordinator;
  const days = (stay.followUps ?? []).map((day) => addDays(stage.today, day));
  const what = `follow-ups of ${defender.alias}`;
  const planned = expectKind(await stays.planFollowUps({ residency, days, version }), 'done', what);
  if (planned.stay.state !== 'followUp') return;
  for (const { id, version: known } of planned.stay.followUps.filter(({ due }) => due === stage.today)) {
    const outcome = { ratings: { backAtWork: 4, feelingSafer: 3, betterMethods: 5 }, text: 'Works half days again.' };
    const asked = { id, application: record, held: true, version: known, outcome };
    expectKind(await stays.recordFollowUp(asked), 'done', what);
  }
};

const advance = async (play: Lasting, begun: number): Promise<number> => {
  const { stage, stay, residency, record, defender } = play;
  let current = { state: 'planned' as ResidencyState, version: begun };
  for (const to of stepsTo(stay.state)) {
    for (const code of SEEN_TO[to] ?? []) await seeTo(play, code);
    if (to === 'closed') await followUp(play, current.version);
    const byCity = movesFrom(residencyLifecycle, current.state, ['cityCoordinator']).includes(to);
    // How a stay ends is noted in the log of the exit, which a city reads and the office writes.
    const desk = byCity && to !== 'departed' ? hostOf(play) : stage.desks.coordinator;
    const note = stay.notes?.[to];
    const departure = { outcome: 'returned' as const, text: 'Went home by the plan.' };
    const outcome = await desk.stays.advance({
      ...{ residency, application: record, to, version: current.version, reason: 'routine' },
      ...(note === undefined ? {} : { note }),
      ...(to === 'departed' ? { departure } : {}),
    });
    current = expectKind(outcome, 'done', `the stay of ${defender.alias} to ${to}`).residency;
  }
  if (stay.followUps && stay.state !== 'closed') await followUp(play, current.version);
  return current.version;
};

const extend = async (play: Lasting, place: string, until: number, version: number): Promise<number> => {
  const { stage, stay, residency, defender } = play;
  await seeTo(play, 'visaCheck');
  const period = { from: addDays(stage.today, stay.from), until: addDays(stage.today, until) };
  const moved = await hostOf(play).cities.move({ residency, place, period, version });
  return expectKind(moved, 'done', `a longer stay of ${defender.alias}`).residency.version;
};

/** Another city says yes; what is left is the guest’s own word. */
const sendOn = async (play: Lasting, slug: string, version: number): Promise<void> => {
  const { stage, residency, record: application, defender } = play;
  const [city, host] = [stage.cities.find((each) => each.slug === slug), stage.hosts.get(slug)];
  if (!city || !host) throw new Failure(`The demonstration has no city ${slug}.`);
  const what = `${defender.alias} on to ${slug}`;
  const proposing = { residency, application, city: city.id, version };
  const proposed = expectKind(await stage.desks.coordinator.stays.proposeMove(proposing), 'done', what);
  const answer = {
    proposal: proposed.proposal,
    version: proposed.version,
    accept: true,
    reason: 'conditionsMet',
  } as const;
  expectKind(await host.cities.answer(answer), 'done', what);
};

/** Discloses, gives a place and takes the stay as far as the script says. */
export const playStay = async (play: Play, stay: Stay): Promise<void> => {
  const { stage, record, defender } = play;
  const proposal = await currentProposal(play);
  const disclosed = await stage.desks.coordinator.cities.disclose({ proposal: proposal.id, application: record });
  expectKind(disclosed, 'done', `disclosing ${defender.alias}`);
  const place = cityOf(play).places[stay.place];
  if (!place) throw new Failure(`The demonstration has no place for ${defender.alias}.`);
  const period = { from: addDays(stage.today, stay.from), until: addDays(stage.today, stay.until) };
  const scheduled = await hostOf(play).cities.schedule({ proposal: proposal.id, place: place.id, period });
  const { residency } = expectKind(scheduled, 'done', `the stay of ${defender.alias}`);
  const lasting: Lasting = { ...play, stay, residency: residency.id };
  let version = await advance(lasting, residency.version);
  if (stay.extendedUntil !== undefined) version = await extend(lasting, place.id, stay.extendedUntil, version);
  if (stay.goesOnTo !== undefined) await sendOn(lasting, stay.goesOnTo, version);
};
