import { jest } from '@jest/globals';
import { canonicalJson, NO_PREVIOUS, teamRecipient, toText } from '@vrijhaven/crypto/envelope';
import type { Recipient } from '@vrijhaven/crypto/envelope';
import { sealDocument } from '@vrijhaven/crypto/seal';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { APPLICANT_COMPARTMENTS, COMPARTMENTS, mayWrite } from '@vrijhaven/domain';
import type { Compartment, Role } from '@vrijhaven/domain';
import { createJoining, createPeople } from '@vrijhaven/organisation/client';
import { compartmentsOpenTo } from '../paper/keys-open';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { TODAY } from '../paper/state';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

/** Written from the matrix on paper, not from the table in the code. */
const MATRIX: Readonly<Record<string, string>> = {
  administrator: '',
  coordinator: 'identity contact threat scores need stay money exit public thread summary brief notes visa',
  colleague: 'identity contact threat scores need stay money exit public thread summary brief notes visa',
  intakeofficer: 'contact threat thread summary brief notes',
  verifier: 'identity contact threat references thread summary brief vetting notes',
  commissioner: 'scores need brief',
  careprofessional: 'care summary',
  securityofficer: 'contact threat need stay exit public summary notes pair',
  pairingcoordinator: 'request pair profile',
  coursemanager: 'course roster appraisal',
  'host-utrecht': 'identity contact need stay exit public',
  'host-maastricht': '',
};
const allowed = (handle: string): string[] => (MATRIX[handle] ?? '').split(' ').filter(Boolean);

describe('the need-to-know walk', () => {
  let cast: PaperCast;
  let record: string;
  beforeAll(async () => {
    cast = await openPaperCast();
    ({ record } = await submitted(cast));
    await (await cast.desk('coordinator')).caseload.post(record, 'Welcome.');
    for (const compartment of COMPARTMENTS) await write(compartment);
  });

  const roleOf = (handle: string): Role => cast.members.find((each) => each.handle === handle)!.roles[0]!.role as Role;

  /** A further document of this compartment, by a member who may write it, for the office and for Utrecht. */
  const write = async (compartment: Compartment): Promise<void> => {
    const writer = Object.keys(MATRIX).find((handle) => mayWrite(roleOf(handle), compartment)) ?? 'coordinator';
    const { inside } = (await cast.desk(writer)).session;
    const directory = inside.directory();
    const recipients = ['office', 'host:utrecht'].flatMap((team): Recipient[] => {
      const key = currentRoleKey(directory, team, compartment);
      return key ? [{ name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey }] : [];
    });
    const organisation = inside.pin.organisation;
    const place = { compartment, schema: 1, revision: 1, previous: NO_PREVIOUS };
    const sealed = sealDocument(inside.p, {
      address: { organisation, record, ...place, author: inside.member },
      plaintext: canonicalJson({ questionsVersion: 1, answers: {} }),
      author: inside.signer,
      recipients,
      chainHead: directory.head,
    });
    const application = cast.server.state.applications.get(record)!;
    const grants = sealed.grants.map(({ grant, chainHead, ...rest }) => ({
      ...rest,
      grant: toText(grant),
      chainHead: toText(chainHead),
      grantedOn: TODAY,
    }));
    const [like] = application.documents;
    const part = { ...like!, ...place, previous: toText(NO_PREVIOUS), author: inside.member, writtenOn: TODAY };
    const bytes = { envelope: toText(sealed.envelope), signature: toText(sealed.signature), hash: toText(sealed.hash) };
    application.documents = [...application.documents, { ...part, ...bytes, layer: 0, grants }];
  };

  it.each(Object.keys(MATRIX))('the keys open what the matrix says, and nothing else: %s', async (handle) => {
    const { session } = await cast.desk(handle);
    const opened = compartmentsOpenTo(cast, session, record);
    expect(COMPARTMENTS.filter((each) => opened.includes(each))).toEqual(allowed(handle));
  });

  it.each(Object.keys(MATRIX))('dossier, thread and list show no more than the keys open: %s', async (handle) => {
    const { caseload } = await cast.desk(handle);
    const dossier = await caseload.open(record);
    const rows = await caseload.loadSummaries();
    const shown = Object.entries(dossier?.compartments ?? {}).flatMap(([name, { status }]) =>
      status === 'open' ? [name] : [],
    );
    const read = [...shown, ...(dossier?.thread.messages.some(({ status }) => status === 'open') ? ['thread'] : [])];
    const listed = rows.some(({ summary }) => summary.status === 'open') ? ['summary'] : [];
    expect([...read, ...listed].filter((each) => !allowed(handle).includes(each))).toEqual([]);
    const written = [...APPLICANT_COMPARTMENTS, 'thread'].filter((each) => allowed(handle).includes(each));
    if (!handle.startsWith('host')) expect([...read, ...listed].sort()).toEqual(expect.arrayContaining(written));
  });

  it('holds for who reads back through previous seeds alone', async () => {
    const people = createPeople((await cast.desk('coordinator')).session);
    const invited = await people.invite({ handle: 'newcomer', role: 'securityOfficer', team: 'office' });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const request = { invitation: invited.invitation.id, code: invited.code };
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    const prepared = await guest.prepare({ ...request, handle: 'newcomer' });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    await guest.send();
    const admitted = await people.admit(request);
    if (admitted.kind !== 'admitted') throw new Error(admitted.kind);
    cast.join({ handle: 'newcomer', passphrase: prepared.passphrase.join(' ') });
    const leaver = cast.member('securityofficer').member ?? '';
    expect(await people.removeMember({ member: leaver })).toEqual({ kind: 'removed' });
    const { state } = cast.server;
    state.roleGrants = state.roleGrants.filter(
      ({ member, generation }) => member !== admitted.member || generation > 1,
    );
    const { session } = await cast.desk('newcomer');
    const opened = compartmentsOpenTo(cast, session, record);
    // What pairs share is out of the admitting coordinator's reach: its past is for its other readers to hand on.
    const reachable = allowed('securityofficer').filter((each) => each !== 'pair');
    expect(COMPARTMENTS.filter((each) => opened.includes(each))).toEqual(reachable);
  });
});
