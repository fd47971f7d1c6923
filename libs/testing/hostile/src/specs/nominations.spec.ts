import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import { NominatedEdition, Nominations } from '@vrijhaven/contracts';
import type { NominationPartsFragment } from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import { applicationContent, createTraining, lookAtInvitation, readInvitation } from '@vrijhaven/training/client';
import type { Invitation, Training } from '@vrijhaven/training/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import type { KeptCourse } from '../paper/state';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(90_000);

const SLUG = 'paper-course';
const UNTIL = '2026-03-01';
const all = (words: string) => ({ en: words, nl: words, fr: words, es: words, ar: words });

describe('invitations to a course', () => {
  let cast: PaperCast;
  let training: Training;
  let course: KeptCourse;

  beforeAll(async () => {
    cast = await openPaperCast();
    course = {
      edition: {
        ...{ id: newId(cast.engine.p), slug: SLUG, title: all('Paper'), placeName: 'Paper House', languages: ['en'] },
        ...{ startsOn: '2026-06-01', endsOn: '2026-06-05', seats: 3, perCountry: 1, offerDays: 14, state: 'planned' },
        ...{ keyGeneration: 1, call: null, version: 1, modules: [], tasks: [] },
      },
      ...{ enrolments: [], seats: [], nominations: [] },
    };
    cast.server.state.courses.push(course);
    const { session } = await cast.desk('coursemanager');
    training = createTraining(session, createLogs(session));
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const nominate = async (): Promise<{ readonly invitation: Invitation; readonly address: string }> => {
    const made = await training.nominate({ edition: course.edition, expiresOn: UNTIL });
    if (made.kind !== 'done' || made.address === undefined) throw new Error(made.kind);
    expect(made.nomination).toMatchObject({ vouched: true, state: 'open', expiresOn: UNTIL });
    const invitation = readInvitation(new URL(made.address).hash.slice(1));
    if (!invitation) throw new Error('no invitation');
    return { invitation, address: made.address };
  };
  /** Somebody who applied, with or without an invitation in what they sealed; the server calls everybody nominated. */
  const applied = async (invitation?: Invitation): Promise<string> => {
    const { applicant, record } = await submitted(cast);
    const content = applicationContent(course.edition.id, { alias: 'Paper Crane' }, invitation);
    expect(await applicant.session().logs.append('course', content)).toMatchObject({ kind: 'done' });
    course.enrolments.push({
      ...{ id: newId(cast.engine.p), edition: course.edition.id, application: record, origin: 'nominated' },
      ...{ state: 'applied', reason: null, waitingRank: null, enrolledOn: '2026-01-01' },
      ...{ offerExpiresOn: null, attendance: null, version: 1, wasSilent: false, held: false },
      ...{ presences: [], tasksDone: [] },
    });
    return record;
  };
  const provenBy = async (record: string): Promise<string | undefined> => {
    const file = await training.open(SLUG);
    if (!file) throw new Error('no edition');
    const person = (await training.participants(file)).find(({ application }) => application === record);
    const list = await training.nominations(course.edition);
    return list.find(({ vouched, hash }) => vouched && hash === person?.invitation)?.id;
  };

  it('leave in the fragment of an address alone: the server is sent a hash', async () => {
    const { invitation, address } = await nominate();
    expect(new URL(address)).toMatchObject({ pathname: '/', search: '' });
    expect(JSON.stringify(cast.server.sent('CreateNomination'))).not.toContain(invitation.secret);
  });

  it('are none of the course managers’ where the server made them up, moved them or gave them more time', async () => {
    await nominate();
    const [vouched] = await training.nominations(course.edition);
    expect(vouched).toMatchObject({ vouched: true });
    const { session } = await cast.desk('coordinator');
    const changes: readonly Partial<NominationPartsFragment>[] = [
      ...[{ expiresOn: '2026-05-01' }, { maker: session.inside.member }, { maker: newId(cast.engine.p) }],
      ...[{ secretHash: cast.pin.rootKey }, { signature: 'AA' }, { edition: newId(cast.engine.p) }],
    ];
    for (const change of changes) {
      cast.server.lie(Nominations, ({ nominations }) => ({
        nominations: nominations.map((each) => ({ ...each, ...change })),
      }));
      expect((await training.nominations(course.edition)).map((each) => each.vouched)).not.toContain(true);
    }
    cast.server.beHonest();
    expect(
      (await training.nominations({ id: course.edition.id, slug: 'another' })).map((each) => each.vouched),
    ).toEqual(course.nominations.map(() => false));
  });

  it('prove who came by one, and the word of the server proves nothing', async () => {
    const { invitation } = await nominate();
    const used = course.nominations.at(-1)!.id;
    expect(await provenBy(await applied(invitation))).toBe(used);
    expect(await provenBy(await applied())).toBeUndefined();
    expect(await provenBy(await applied({ ...invitation, secret: 'A'.repeat(22) }))).toBeUndefined();
    expect(await provenBy(await applied({ ...invitation, secret: 'no secret' }))).toBeUndefined();
  });

  it('lead to the edition on the address, and to no other that the server would like to show', async () => {
    const { invitation } = await nominate();
    const stranger = cast.applicant().stranger();
    expect(await lookAtInvitation(stranger, invitation)).toMatchObject({ slug: SLUG });
    cast.server.lie(NominatedEdition, ({ nominatedEdition }) => ({
      nominatedEdition: nominatedEdition && { ...nominatedEdition, slug: 'another' },
    }));
    expect(await lookAtInvitation(stranger, invitation)).toBeUndefined();
  });

  it.each([
    '',
    'answer',
    'course.',
    'course.paper-course.short',
    'course.Paper.AAAAAAAAAAAAAAAAAAAAAA',
    'course.x.y.z',
  ])('are not read out of “%s”', (fragment) => {
    expect(readInvitation(fragment)).toBeUndefined();
  });
});
