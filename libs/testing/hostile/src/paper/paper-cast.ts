import { USUAL_FORM } from '@vrijhaven/applications/model';
import { createApplicant, createCaseload, createLayering } from '@vrijhaven/applications/client';
import type { Applicant, Caseload, Layering } from '@vrijhaven/applications/client';
import { lp, toText } from '@vrijhaven/crypto/envelope';
import { loadSodiumOpener } from '@vrijhaven/crypto/open/sodium';
import { newId } from '@vrijhaven/crypto/seal';
import type { Signer } from '@vrijhaven/crypto/seal';
import { OFFICE, ROLES, rolesOfTeam } from '@vrijhaven/domain';
import type { Role, Team } from '@vrijhaven/domain';
import { foundOrganisation, memoryHeadStore, newRootWords, unlockDesk } from '@vrijhaven/organisation/client';
import type {
  DeskEngine,
  FoundedMember,
  FounderToBe,
  HeadStore,
  MemberSession,
  Pin,
} from '@vrijhaven/organisation/client';
import { createShelterCity } from '@vrijhaven/shelter-city/client';
import type { ShelterCity } from '@vrijhaven/shelter-city/client';
import { createPaperServer } from './paper-server';
import type { PaperServer } from './paper-server';
import { NOW, paperClock, TODAY } from './state';

/** One member with everything that their desk can do. */
export interface PaperDesk {
  readonly session: MemberSession;
  readonly caseload: Caseload;
  readonly cities: ShelterCity;
  readonly layering: Layering;
}

export interface Login {
  readonly handle: string;
  readonly passphrase: string;
  /** Absent for who joined later. */
  readonly member?: string;
}

/** An organisation on paper: every role once, two coordinators, one host in each of two cities. */
export interface PaperCast {
  readonly server: PaperServer;
  readonly engine: DeskEngine;
  readonly pin: Pin;
  readonly call: string;
  /** What lies on paper in a real organisation. */
  readonly root: Signer;
  readonly members: readonly FoundedMember[];
  member(handle: string): Login;
  /** Somebody who was admitted later. */
  join(login: Login): void;
  /** Unlocks anew: `coordinator`, `colleague`, a role's name, `host-utrecht`, `host-maastricht`. */
  desk(handle: string, store?: HeadStore): Promise<PaperDesk>;
  applicant(): Applicant;
}

const CALL = {
  id: '11111111-1111-4111-8111-111111111111',
  slug: 'spring',
  programme: 'shelter-city',
  title: { en: 'Spring', nl: 'Voorjaar', fr: 'Printemps', es: 'Primavera', ar: 'الربيع' },
  opensOn: TODAY,
  closesOn: TODAY,
  stays: { from: '2026-04-01', until: '2026-08-01' },
  places: 20,
  languages: ['en' as const],
  state: 'open' as const,
  reason: null,
  version: 1,
  form: { call: '11111111-1111-4111-8111-111111111111', number: 1, ...USUAL_FORM },
  open: true,
};

const CITIES = ['Utrecht', 'Maastricht'];

const person = (handle: string, role: Role, team: Team = OFFICE) => ({ handle, roles: [{ role, team }] });

const PEOPLE = [
  person('coordinator', 'coordinator'),
  person('colleague', 'coordinator'),
  ...ROLES.filter((role) => role !== 'coordinator' && rolesOfTeam(OFFICE).includes(role)).map((role) =>
    person(role.toLowerCase(), role),
  ),
  ...CITIES.map((city) => person(`host-${city.toLowerCase()}`, 'cityCoordinator', `host:${city.toLowerCase()}`)),
];

/** Real keys; only the stretching of generated passphrases is cut short, because it protects nobody here. */
const paperEngine = async (): Promise<DeskEngine> => {
  const p = await loadSodiumOpener();
  return { p, stretch: ({ secret, salt }) => Promise.resolve(p.hash32(lp(secret, salt))) };
};

/** Founds the organisation with two host cities and an open call; `others` belong to it from the first day as well, and
 * nobody in a role of `without`, as before there was such a role. */
export const openPaperCast = async (
  others: readonly FounderToBe[] = [],
  without: readonly Role[] = [],
): Promise<PaperCast> => {
  const engine = await paperEngine();
  const server = createPaperServer(engine.p);
  const organisation = newId(engine.p);
  const { root } = await newRootWords(engine.p, organisation);
  const pin: Pin = { organisation, rootKey: toText(root.publicKey) };
  const { members } = await foundOrganisation({
    engine,
    transport: server.connect(),
    token: 'paper',
    organisation,
    name: 'Paper Haven',
    root,
    people: [...PEOPLE.filter(({ roles }) => !roles.some(({ role }) => without.includes(role))), ...others],
    now: NOW,
  });
  server.state.calls.push(CALL);
  const logins: Login[] = [...members];
  const member = (handle: string): Login => {
    const found = logins.find((each) => each.handle === handle);
    if (!found) throw new Error(`nobody is called ${handle}`);
    return found;
  };
  const desk = async (handle: string, store: HeadStore = memoryHeadStore()): Promise<PaperDesk> => {
    const { passphrase } = member(handle);
    const transport = server.connect();
    const outcome = await unlockDesk({ transport, engine, pin, handle, passphrase, store, clock: paperClock });
    if (outcome.kind !== 'unlocked') throw new Error(`${handle} is refused: ${outcome.kind}`);
    const { session } = outcome;
    return {
      session,
      caseload: createCaseload(session),
      cities: createShelterCity(session),
      layering: createLayering(session),
    };
  };
  const { cities } = await desk('coordinator');
  for (const name of CITIES) {
    const places = [{ name: 'Garden room', turnoverDays: 4, attributes: ['garden'] }];
    const outcome = await cities.createCity({ slug: name.toLowerCase(), name, since: 2015, places });
    if (outcome.kind !== 'done') throw new Error(`${name} could not be added: ${outcome.kind}`);
  }
  return {
    server,
    engine,
    pin,
    call: CALL.id,
    root,
    members,
    member,
    join: (login) => void logins.push(login),
    desk,
    applicant: () => createApplicant({ transport: server.connect(), engine: engine.p, pin, clock: paperClock }),
  };
};
