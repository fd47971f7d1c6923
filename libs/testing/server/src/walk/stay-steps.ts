import { addDays, daysBetween } from '@vrijhaven/domain';
import type { ItemCode } from '@vrijhaven/shelter-city/model';
import {
  itemOf,
  MOVABLE,
  openForExtension,
  openGuards,
  RESIDENCY_STATES,
  WORKABLE,
} from '@vrijhaven/shelter-city/model';
import type { ModelStay } from './case-model';
import { isFree, TURNOVER } from './house-steps';
import { sealed } from './selection-steps';
import type { Scene } from './walk-world';
import { cityOf, isOffice, judge, pick, staleBy, subjectOf } from './walk-world';

const PRESENT = ['arrived', 'active', 'incident', 'returnPlanning'];

const isHost = ({ actor }: Scene, city: string): boolean => actor.city === city;
const itemsOf = ({ items }: ModelStay) => Object.fromEntries([...items].map(([code, { state }]) => [code, state]));
const occupied = (from: string, until: string) => ({ from, until: addDays(until, TURNOVER) });

/** Somebody gives a guest a place for a time: the first, or the next in another city. */
export const schedule = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const { present } = model;
  const proposal = (step.yes ? model.onward : undefined) ?? model.live ?? model.proposals.at(-1);
  const home = cityOf(scene, proposal?.city);
  if (proposal === undefined || home === undefined) return;
  const place = step.isLikely ? home.place : (pick(scene, world.cities)?.place ?? home.place);
  const lasts = present === undefined ? 60 : daysBetween(present.from, present.until);
  const from = proposal.isMove && present ? addDays(present.from, step.lot % (lasts + 2)) : someDay(scene);
  const period = { from, until: addDays(from, 20 + (step.lot % 30)) };
  const days = occupied(period.from, period.until);
  const foretold = (): string => {
    const isBefore = isHost(scene, proposal.city) && ['proposed', 'accepted'].includes(proposal.state);
    if (!isOffice(scene, 'coordinator') && !isBefore) return 'NotFound';
    if (model.isFrozen) return 'OnHold';
    if (place !== home.place) return 'NotFound';
    if (proposal.state !== 'accepted') return 'StateMismatch';
    if (!proposal.isMove) {
      if (!model.can('placed', 'system')) return 'StateMismatch';
      return isFree(world, place, days) ? 'Residency' : 'PlaceTaken';
    }
    // Only the office sees both cities.
    if (actor.role !== 'coordinator' || present === undefined || model.state !== 'placed') return 'StateMismatch';
    if (!proposal.agreed || model.ahead.length > 0) return 'StateMismatch';
    if (from <= present.from || from > present.until) return 'InvalidInput';
    return isFree(world, place, days) ? 'Residency' : 'PlaceTaken';
  };
  const expected = foretold();
  const answer = await world.acts.city.schedule(actor.member, proposal.id, place, period);
  judge(scene, answer, expected);
  if (expected !== 'Residency') return;
  const continues = proposal.isMove && present ? present.id : null;
  if (proposal.isMove && present) {
    present.until = from;
    present.version += 1;
  } else model.move('placed');
  const fresh = { proposal: proposal.id, city: home.city, place, continues, state: 'planned', version: 1 } as const;
  model.stays.push({ id: String(answer['id']), ...fresh, ...period, items: new Map() });
};

const someDay = ({ step }: Scene): string => addDays('2034-01-01', step.lot % 60);

/** Somebody moves a stay to other days, or makes it longer. */
export const shift = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const stay = (step.yes ? model.ahead[0] : undefined) ?? model.stay ?? model.stays.at(-1);
  if (stay === undefined) return;
  const home = cityOf(scene, stay.city)!;
  const place = step.isLikely ? home.place : pick(scene, world.cities)!.place;
  const from = step.lot % 3 === 0 ? stay.from : someDay(scene);
  const period = { from, until: step.lot % 4 === 0 ? stay.until : addDays(from, 20 + (step.lot % 30)) };
  const former = model.stays.find(({ id }) => id === stay.continues);
  const isPresent = PRESENT.includes(stay.state);
  const takesAlong = former !== undefined && from !== stay.from;
  const length = daysBetween(period.from, period.until);
  const foretold = (): string => {
    if (!isOffice(scene, 'coordinator') && !isHost(scene, stay.city)) return 'NotFound';
    if (place !== home.place) return 'NotFound';
    if (step.isStale || !MOVABLE.includes(stay.state)) return 'StateMismatch';
    if (length <= 0 || length > 200) return 'InvalidInput';
    const isLonger = length > 100 || (isPresent && period.until > stay.until);
    if (isLonger && openForExtension({ items: itemsOf(stay) }).length > 0) return 'GuardsOpen';
    if (period.until !== stay.until && model.goesOn(stay)) return 'InvalidInput';
    if (takesAlong && (isPresent || actor.role !== 'coordinator' || from <= former.from)) return 'InvalidInput';
    const own = isFree(world, place, occupied(period.from, period.until), stay.id);
    const before = !takesAlong || isFree(world, former.place, occupied(former.from, from), former.id);
    return own && before ? 'Residency' : 'PlaceTaken';
  };
  const expected = foretold();
  judge(
    scene,
    await world.acts.city.moveStay(actor.member, stay.id, place, period, stay.version + staleBy(scene)),
    expected,
  );
  if (expected !== 'Residency') return;
  if (takesAlong) {
    former.until = from;
    former.version += 1;
  }
  Object.assign(stay, period);
  stay.version += 1;
};

const CODES: readonly ItemCode[] = [
  ...(['housing', 'emergencyContact', 'housing', 'emergencyContact'] as const),
  ...(['returnPlan', 'visaCheck', 'followUpDays', 'passport'] as const),
];

/** Somebody sees to an item of the checklist. */
export const work = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world } = scene;
  const stay = (step.yes ? model.ahead[0] : undefined) ?? model.stay ?? model.stays.at(-1);
  if (stay === undefined) return;
  const open = CODES.filter((each) => !stay.items.has(each) && itemOf(each).by.includes(actor.role));
  const code = (step.isLikely ? open[0] : undefined) ?? pick(scene, CODES)!;
  const state = code === 'followUpDays' ? 'refused' : 'done';
  const version = stay.items.get(code)?.version ?? 0;
  const foretold = (): string => {
    if (!itemOf(code).by.includes(actor.role)) return 'NotFound';
    if (!isOffice(scene, 'coordinator') && !isHost(scene, stay.city)) return 'NotFound';
    return !step.isStale && WORKABLE.includes(stay.state) ? 'ResidencySheet' : 'StateMismatch';
  };
  const change = { version: version + staleBy(scene) };
  const expected = foretold();
  judge(scene, await world.acts.stay.work(actor.member, stay.id, code, state, change), expected);
  if (expected === 'ResidencySheet') stay.items.set(code, { state, version: version + 1 });
};

/** Somebody takes a stay further. */
export const advance = async (scene: Scene): Promise<void> => {
  const { actor, model, step, world, defender } = scene;
  const stay = (step.yes ? model.ahead[0] : undefined) ?? model.stay ?? model.stays.at(-1);
  if (stay === undefined) return;
  const likely = RESIDENCY_STATES.filter(
    (to) => model.canAdvance(stay, to, actor.role) && (!['cancelled', 'departed'].includes(to) || step.lot % 4 === 0),
  );
  const to = (step.isLikely ? pick(scene, likely) : undefined) ?? pick(scene, RESIDENCY_STATES)!;
  const log = model.isFrozen ? 'notes' : 'exit';
  const notes = to === 'departed' && actor.role === 'coordinator' && step.lot % 5 > 0;
  const standing = {
    ...{ items: itemsOf(stay), entries: notes ? [log] : [], held: model.isFrozen },
    ...{ followUpsAhead: 0, followUpsHeld: 0, movePlanned: model.goesOn(stay) },
  };
  const foretold = (): string => {
    const follows = isHost(scene, stay.city) && model.isBefore(stay.city);
    if (!isOffice(scene, 'coordinator') && !follows) return 'NotFound';
    if (step.isStale || !model.canAdvance(stay, to, actor.role)) return 'StateMismatch';
    return openGuards(to, standing).length > 0 ? 'GuardsOpen' : 'Residency';
  };
  // While the guest is in a place, that place's city alone reads along.
  const hosts = world.cities.filter(
    (each) =>
      model.isHousedBy(each.city, subjectOf(each)) && (model.present === undefined || model.present.city === each.city),
  );
  const act = () => {
    const slugs = log === 'exit' ? hosts.map(({ slug }) => slug) : [];
    const entries = notes ? [defender.writeEntry(log, actor.member, slugs)] : [];
    return world.acts.city.advance(actor.member, stay.id, to, stay.version + staleBy(scene), { entries });
  };
  if (await sealed(scene, act, [foretold(), 'Residency'])) model.advance(stay, to);
};
