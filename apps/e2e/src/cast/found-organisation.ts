import type { Transport } from '@vrijhaven/client';
import type { RoleInTeam } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { foundOrganisation as found, newRootWords } from '@vrijhaven/organisation/client';
import type { DeskEngine, Pin } from '@vrijhaven/organisation/client';
import { EDITION, PROFESSIONAL } from './cast';
import type { Login, Part } from './cast';

/** The first two found the organisation: they must be coordinators. */
const ROLES: Readonly<Record<Part, RoleInTeam>> = {
  coordinator: { role: 'coordinator', team: 'office' },
  colleague: { role: 'coordinator', team: 'office' },
  intakeOfficer: { role: 'intakeOfficer', team: 'office' },
  verifier: { role: 'verifier', team: 'office' },
  commissioner: { role: 'commissioner', team: 'office' },
  assessor: { role: 'commissioner', team: 'office' },
  careProfessional: { role: 'careProfessional', team: 'office' },
  securityOfficer: { role: 'securityOfficer', team: 'office' },
  administrator: { role: 'administrator', team: 'office' },
  hague: { role: 'cityCoordinator', team: 'host:den-haag' },
  middelburg: { role: 'cityCoordinator', team: 'host:middelburg' },
  pairingCoordinator: { role: 'pairingCoordinator', team: 'office' },
  professional: { role: 'professional', team: `pro:${PROFESSIONAL}` },
  courseManager: { role: 'courseManager', team: 'office' },
  trainer: { role: 'trainer', team: `course:${EDITION}` },
};
/** Enough for the main job; the rest joins only where a journey needs them: each takes a passphrase's stretching. */
export const MAIN_PARTS: readonly Part[] = [
  'coordinator',
  'colleague',
  'intakeOfficer',
  'verifier',
  'commissioner',
  'assessor',
  'hague',
  'middelburg',
];
const handleOf = (part: Part): string => part.toLowerCase();

/** The key ceremony: root key, everybody's keys, the chain, the first checkpoint, sent as one. */
export const foundOrganisation = async (
  transport: Transport,
  engine: DeskEngine,
  token: string,
  parts: readonly Part[],
): Promise<{ readonly pin: Pin; readonly logins: ReadonlyMap<Part, Login> }> => {
  const organisation = newId(engine.p);
  const { root } = await newRootWords(engine.p, organisation);
  const people = parts.map((part) => ({ handle: handleOf(part), roles: [ROLES[part]] }));
  const name = 'Haven of the Journeys';
  const plan = { engine, transport, token, organisation, name, root, people, now: new Date() };
  const { outcome, members } = await found(plan);
  if (outcome.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(outcome)}`);
  const loginOf = (part: Part): Login => members.find(({ handle }) => handle === handleOf(part))!;
  return {
    pin: { organisation, rootKey: outcome.rootKey },
    logins: new Map(parts.map((part) => [part, loginOf(part)])),
  };
};
