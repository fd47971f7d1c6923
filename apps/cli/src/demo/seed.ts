import { newIdempotencyKey } from '@vrijhaven/client';
import type { CallInput } from '@vrijhaven/contracts';
import { CreateCall } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { addDays, cityOfTeam, dayOf } from '@vrijhaven/domain';
import type { Period } from '@vrijhaven/domain';
import { foundOrganisation, foundTeam, newRootWords } from '@vrijhaven/organisation/client';
import type { DeskEngine, FoundedMember, Pin } from '@vrijhaven/organisation/client';
import { renewCheckpoint } from '../commands/checkpoint-renew';
import { connect } from '../io/connect';
import { Failure } from '../io/fault';
import { lateCall, lateDates, openCall, pastCall, plannedCall, reworded, runningCall } from './calls';
import { CITIES } from './cities';
import { DEFENDERS_COMING } from './defenders-coming';
import { DEFENDERS_HERE } from './defenders-here';
import { DEFENDERS_POOL } from './defenders-pool';
import type { DemoFile, DemoReceipt } from './demo-file';
import type { Desk } from './desks';
import { closeDesk, openDesk } from './desks';
import { expectKind } from './expect-done';
import { furnishCities, openFeed } from './furnish-cities';
import { playCourses } from './play-courses';
import type { Stage } from './play-defender';
import { playDefender } from './play-defender';
import { bringIn, PROFESSIONALS } from './professionals';
import { nameOfTeam, STAFF, TEAMS_TO_FOUND } from './staff';
import type { Part } from './staff';

export interface SeedRequest {
  readonly url: string;
  readonly token: string;
  readonly engine: DeskEngine;
  readonly now: Date;
  readonly note: (line: string) => void;
  /** Told the new organisation's id before the API is. */
  readonly begin: (organisation: string) => void;
}

/** For how long somebody new may ask for a pairing. */
const DAYS_TO_ASK = 365;
/** Applicants at work at the same time: enough for four cores, too few to look like an attack. */
const AT_ONCE = 6;

const found = async (request: SeedRequest) => {
  const { engine, url, token, now } = request;
  const organisation = newId(engine.p);
  const { words, root } = await newRootWords(engine.p, organisation);
  request.begin(organisation);
  const { outcome, members } = await foundOrganisation({
    engine,
    transport: connect(url),
    token,
    organisation,
    name: 'Vrijhaven demonstration',
    root,
    people: STAFF.map(({ handle, role, team }) => ({ handle, roles: [{ role, team }] })),
    now,
  });
  expectKind(outcome, 'founded', 'founding the organisation');
  const pin: Pin = { organisation, rootKey: toText(root.publicKey) };
  root.wipe();
  return { pin, members, rootWords: words.join(' ') };
};

const createCall = async (desk: Desk, input: CallInput): Promise<{ id: string; version: number; stays: Period }> => {
  const { createCall: result } = await desk.session.inside.transport.run(CreateCall, {
    input,
    idempotencyKey: newIdempotencyKey(),
  });
  if (result.__typename !== 'Call') throw new Failure(`The demonstration stopped: a call gave ${result.__typename}.`);
  return { id: result.id, version: result.version, stays: result.stays };
};

/** Desks of everybody whom the script needs; a city's only once its team has keys. */
const openStage = async (request: SeedRequest, pin: Pin, members: readonly FoundedMember[]): Promise<Stage> => {
  const { url, engine, now, note } = request;
  const enterAs = async (part: Part | undefined, role: string): Promise<Desk> => {
    const login = members.find(({ handle }) => handle === part?.handle);
    if (!login) throw new Failure(`The demonstration has no ${role}.`);
    return openDesk(engine, url, pin, login);
  };
  const enter = (role: string, city?: string): Promise<Desk> =>
    enterAs(
      STAFF.find((each) => each.role === role && cityOfTeam(each.team) === city),
      role,
    );
  const coordinator = await enter('coordinator');
  note('· cities and calls');
  for (const city of CITIES) expectKind(await coordinator.cities.createCity(city), 'done', city.name);
  const today = dayOf(now);
  const calls = {
    running: await createCall(coordinator, runningCall(today)),
    open: await createCall(coordinator, openCall(today)),
  };
  await createCall(coordinator, pastCall(today));
  const planned = await createCall(coordinator, plannedCall(today));
  expectKind(await coordinator.calls.edit(planned, reworded(plannedCall(today))), 'done', 'a call in other words');
  const late = await createCall(coordinator, lateCall(today));
  const postponement = { id: late.id, version: late.version, ...lateDates(today), reason: 'funding' as const };
  expectKind(await coordinator.calls.postpone(postponement), 'done', 'a call put off');
  // Their members are there since the founding; a city's keys came with the city.
  for (const team of TEAMS_TO_FOUND)
    expectKind(await foundTeam(coordinator.session, team), 'done', `keys for ${String(nameOfTeam(team))}`);
  const hosts = new Map<string, Desk>();
  for (const { slug } of CITIES) hosts.set(slug, await enter('cityCoordinator', slug));
  const desks = {
    coordinator,
    intakeOfficer: await enter('intakeOfficer'),
    verifier: await enter('verifier'),
    securityOfficer: await enter('securityOfficer'),
    pairingCoordinator: await enter('pairingCoordinator'),
    courseManager: await enter('courseManager'),
  };
  const commission: Desk[] = [];
  for (const part of STAFF.filter(({ role }) => role === 'commissioner'))
    commission.push(await enterAs(part, 'commissioner'));
  await furnishCities(await coordinator.cities.loadCities(), hosts, today);
  const cities = await coordinator.cities.loadCities();
  note('· professionals, who have signed');
  const professionals = new Map<string, Desk>();
  for (const each of PROFESSIONALS) {
    const desk = await enterAs(
      STAFF.find(({ handle }) => handle === each.handle),
      each.name,
    );
    await bringIn(desks.pairingCoordinator, desk, each, today);
    professionals.set(each.id, desk);
  }
  const asking = { closesOn: addDays(today, DAYS_TO_ASK), version: 0 };
  expectKind(await desks.pairingCoordinator.pairs.openStandingCall(asking), 'done', 'the call for a pairing');
  return { url, pin, p: engine.p, today, calls, cities, desks, commission, hosts, professionals };
};

const playAll = async (stage: Stage, note: (line: string) => void): Promise<DemoReceipt[]> => {
  const defenders = [...DEFENDERS_HERE, ...DEFENDERS_COMING, ...DEFENDERS_POOL];
  const receipts: DemoReceipt[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < defenders.length; at = next++) {
      const defender = defenders[at];
      if (defender) receipts[at] = await playDefender(stage, defender, at);
    }
  };
  note(`· ${String(defenders.length)} invented applications, sealed like real ones`);
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return receipts;
};

/** Receipts worth having first: an offer to answer, a question to answer, a stay to look at. */
const RECEIPTS_FIRST = ['offered', 'incomplete', 'placed', 'submitted'];

const inOrder = (receipts: readonly DemoReceipt[]): DemoReceipt[] => {
  const rank = ({ state }: DemoReceipt) => (RECEIPTS_FIRST.includes(state) ? RECEIPTS_FIRST.indexOf(state) : 99);
  return [...receipts].sort((left, right) => rank(left) - rank(right));
};

/** Founds a demonstration through the API, as honest clients would, and gives what is needed to play it. */
export const seed = async (request: SeedRequest): Promise<DemoFile> => {
  const { engine, url, note } = request;
  note(`· keys for ${String(STAFF.length)} invented members`);
  const { pin, members, rootWords } = await found(request);
  const stage = await openStage(request, pin, members);
  // Teams joined the chain since the founding: a fresh checkpoint says so to whoever seals something for one.
  const [, second] = members;
  if (!second) throw new Failure('The demonstration needs two coordinators.');
  const colleague = await openDesk(engine, url, pin, second);
  await renewCheckpoint(stage.desks.coordinator.session, colleague.session);
  const sheltered = await playAll(stage, note);
  note('· a course that is over, and one that takes applications');
  const receipts = [...sheltered, ...(await playCourses(stage))];
  const calendar = await openFeed(
    stage.cities.find(({ slug }) => slug === 'den-haag'),
    stage.hosts.get('den-haag'),
  );
  const desks = [
    ...Object.values(stage.desks),
    ...stage.commission,
    ...stage.hosts.values(),
    ...stage.professionals.values(),
    colleague,
  ];
  await Promise.all(desks.map(closeDesk));
  return {
    notice: 'Fictional people only. These secrets belong to a demonstration; never reuse them.',
    url,
    pin,
    rootWords,
    staff: STAFF.flatMap(({ handle, role, team }) => {
      const made = members.find((each) => each.handle === handle);
      const whose = nameOfTeam(team);
      const label = whose === undefined ? role : `${role} ${whose}`;
      return made ? [{ role: label, handle, passphrase: made.passphrase, member: made.member }] : [];
    }),
    receipts: inOrder(receipts),
    calendar,
  };
};
