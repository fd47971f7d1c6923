import { APPLICATION_STATES } from '@vrijhaven/applications/model';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { itemOf, residencyLifecycle } from '@vrijhaven/shelter-city/model';
import { consent, leave, move, recuse } from './case-steps';
import type { CaseModel } from './case-model';
import { answer, disclose, goOn, offer, propose, sendOn, takeBack } from './city-steps';
import { comeIn, conclude, enquire, file, reply, revoke } from './enquiry-steps';
import { block, unblock } from './house-steps';
import { assess, brief, decide, giveBack, screen } from './selection-steps';
import { advance, schedule, shift, work } from './stay-steps';
import type { Scene, Staff, Step, StepKind, World } from './walk-world';

const TAKEN: Readonly<Record<StepKind, (scene: Scene) => Promise<void>>> = {
  ...{ move, leave, consent, recuse, screen, giveBack, brief, assess, decide },
  ...{ enquire, comeIn, reply, revoke, file, conclude },
  ...{ propose, answer, takeBack, offer, disclose, sendOn, goOn },
  ...{ schedule, shift, work, advance, block, unblock },
};

/** The acts that most people in this state wait for. */
const WAITED_FOR: Readonly<Partial<Record<ApplicationState, readonly StepKind[]>>> = {
  submitted: ['move'],
  screening: ['screen', 'screen', 'brief'],
  incomplete: ['giveBack', 'giveBack', 'move'],
  eligible: ['move'],
  verified: ['brief', 'move'],
  concern: ['brief', 'move'],
  scoring: ['assess', 'assess', 'assess', 'recuse', 'decide'],
  reserve: ['decide'],
  shortlisted: ['move'],
  pool: ['propose'],
  proposed: ['answer', 'answer', 'consent'],
  cityDeclined: ['move'],
  cityAccepted: ['move'],
  offered: ['offer'],
  accepted: ['schedule', 'block', 'schedule', 'disclose', 'move'],
  visaPending: ['schedule'],
  placed: ['advance', 'advance', 'block', 'work', 'work', 'shift', 'disclose', 'sendOn', 'unblock'],
};
/** While a guest may move on. */
const ON_THE_WAY: readonly StepKind[] = ['answer', 'goOn', 'schedule', 'schedule', 'advance', 'work', 'work', 'shift'];

/** What waits in a verification: an answer to be filed, a letter to be answered, somebody to be asked. */
const ofEnquiries = ({ selection: { enquiries } }: CaseModel): readonly StepKind[] => {
  const open = enquiries.filter(({ state }) => state === 'open');
  if (enquiries.some(({ state }) => state === 'answered')) return ['file', 'file', 'reply', 'comeIn'];
  if (open.some(({ sessions }) => sessions.length > 0)) return ['reply', 'reply', 'enquire', 'revoke', 'consent'];
  if (open.length > 0) return ['comeIn', 'comeIn', 'enquire'];
  return enquiries.length < 3 ? ['enquire', 'enquire', 'consent'] : ['enquire', 'conclude', 'consent'];
};

const waitedFor = (model: CaseModel, lot: number): readonly StepKind[] => {
  if (model.onward !== undefined && lot % 2 > 0) return ON_THE_WAY;
  return model.state === 'verifying' ? ofEnquiries(model) : (WAITED_FOR[model.state] ?? []);
};

const isAbleToMove = ({ role }: Staff, model: CaseModel): boolean =>
  role !== 'commissioner' && APPLICATION_STATES.some((to) => to !== 'safetyHold' && model.can(to, role));

/** Those for whom a step is likely. */
const able = (kind: StepKind, step: Step, { staff }: World, model: CaseModel): readonly Staff[] => {
  const of = (...roles: readonly string[]): readonly Staff[] => staff.filter(({ role }) => roles.includes(role));
  const hosts = (city: string | undefined): readonly Staff[] => staff.filter((each) => each.city === (city ?? ''));
  const stay = (step.yes ? model.ahead[0] : undefined) ?? model.stay;
  switch (kind) {
    case 'move':
      return model.isHeld || step.who > 0 ? staff.filter((each) => isAbleToMove(each, model)) : of('securityOfficer');
    case 'screen':
      return of('intakeOfficer', 'coordinator');
    case 'brief':
      return of('verifier', 'intakeOfficer');
    case 'assess':
    case 'recuse':
      return of('commissioner', ...(kind === 'recuse' && step.yes ? ['coordinator', 'intakeOfficer'] : []));
    case 'enquire':
    case 'revoke':
    case 'file':
    case 'conclude':
      return of('verifier');
    case 'answer':
      return hosts(model.onward?.city ?? model.live?.city);
    case 'block':
    case 'unblock':
      return of('cityCoordinator');
    case 'advance':
      return stay && (residencyLifecycle[stay.state].arrived || step.who % 2 === 0)
        ? hosts(stay.city)
        : of('coordinator');
    case 'work':
      return stay && itemOf('housing').by.includes('cityCoordinator') && step.who % 2 === 0
        ? hosts(stay.city)
        : of('coordinator');
    case 'schedule':
    case 'shift':
      return !model.onward && step.who % 2 === 0 ? hosts(stay?.city ?? model.live?.city) : of('coordinator');
    default:
      return of('coordinator');
  }
};

/** One step of somebody, whose answer the model must have foretold. */
export const takeStep = async (drawn: Step, world: World): Promise<void> => {
  const model = world.cases[drawn.whom]!;
  const kinds = drawn.isLikely && drawn.lot % 4 > 0 ? waitedFor(model, drawn.lot) : [];
  const step = { ...drawn, kind: kinds[(drawn.lot + drawn.who) % Math.max(kinds.length, 1)] ?? drawn.kind };
  const fitting = able(step.kind, step, world, model).filter(({ member }) => !model.selection.recused.has(member.id));
  const likely = step.isLikely ? fitting[step.who % Math.max(fitting.length, 1)] : undefined;
  const actor = likely ?? world.staff[step.who % world.staff.length]!;
  await TAKEN[step.kind]({ world, step, actor, model, defender: world.defenders[drawn.whom]! });
};
