import type { Transport } from '@vrijhaven/client';
import { BootstrapOrganisation } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import type { RoleInTeam } from '@vrijhaven/crypto/envelope';
import { createMember } from '@vrijhaven/crypto/open';
import type { MemberIdentity } from '@vrijhaven/crypto/open';
import { newId } from '@vrijhaven/crypto/seal';
import { composeOrganisation, newRootWords } from '@vrijhaven/organisation/client';
import type { DeskEngine, Founder, Pin } from '@vrijhaven/organisation/client';
import type { Login, Part } from './cast';

const ROLES: Readonly<Record<Part, RoleInTeam>> = {
  coordinator: { role: 'coordinator', team: 'office' },
  colleague: { role: 'coordinator', team: 'office' },
  intakeOfficer: { role: 'intakeOfficer', team: 'office' },
  verifier: { role: 'verifier', team: 'office' },
  commissioner: { role: 'commissioner', team: 'office' },
  careProfessional: { role: 'careProfessional', team: 'office' },
  administrator: { role: 'administrator', team: 'office' },
  hague: { role: 'cityCoordinator', team: 'host:den-haag' },
  middelburg: { role: 'cityCoordinator', team: 'host:middelburg' },
};
export const EVERYBODY = Object.keys(ROLES) as readonly Part[];

interface Founded extends Login {
  readonly founder: Founder;
  readonly identity: MemberIdentity;
}

const recruit = async ({ p, stretch }: DeskEngine, organisation: string, part: Part): Promise<Founded> => {
  const { member, passphrase, unlockers } = await createMember(p, stretch, { organisation });
  const [{ salt, parameters, loginKey, envelope }] = unlockers;
  const handle = part.toLowerCase();
  const account = {
    member: member.bundle.memberId,
    handle,
    salt: toText(salt),
    opsLimit: parameters.passes,
    memLimitKiB: parameters.memoryKib,
    loginKey: toText(loginKey),
    sealedSeed: toText(envelope),
  };
  return { handle, passphrase, identity: member, founder: { account, bundle: member.bundle, roles: [ROLES[part]] } };
};

/** The key ceremony: root key, everybody's keys, the chain, the first checkpoint, sent as one. */
export const foundOrganisation = async (
  transport: Transport,
  engine: DeskEngine,
  token: string,
): Promise<{ readonly pin: Pin; readonly logins: ReadonlyMap<Part, Login> }> => {
  const { p } = engine;
  const organisation = newId(p);
  const { root } = await newRootWords(p, organisation);
  const people = new Map<Part, Founded>();
  for (const part of EVERYBODY) people.set(part, await recruit(engine, organisation, part));
  const plan = {
    organisation,
    name: 'Haven of the Journeys',
    root,
    coordinators: [people.get('coordinator')!.identity, people.get('colleague')!.identity] as const,
    founders: [...people.values()].map(({ founder }) => founder),
    now: new Date(),
  };
  const input = { ...composeOrganisation(p, plan), token };
  const { bootstrapOrganisation: founded } = await transport.run(BootstrapOrganisation, { input });
  if (founded.__typename !== 'Organisation') throw new Error(`not founded: ${JSON.stringify(founded)}`);
  for (const { identity } of people.values()) identity.wipe();
  return { pin: { organisation, rootKey: toText(root.publicKey) }, logins: people };
};
