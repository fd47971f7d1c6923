import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import { EditionFile, Entries } from '@vrijhaven/contracts';
import type { DocumentPartsFragment, EditionFileQuery } from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import { applicationContent, createTraining } from '@vrijhaven/training/client';
import type { Training } from '@vrijhaven/training/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import type { KeptCourse } from '../paper/state';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(90_000);

const SLUG = 'paper-course';
const all = (words: string) => ({ en: words, nl: words, fr: words, es: words, ar: words });
const COUNTRIES = ['XA', 'XB', 'XA', 'XC'];

describe('the seats of a course', () => {
  let cast: PaperCast;
  let training: Training;
  let course: KeptCourse;
  const people: string[] = [];

  beforeAll(async () => {
    cast = await openPaperCast();
    course = {
      edition: {
        ...{ id: newId(cast.engine.p), slug: SLUG, title: all('Paper'), placeName: 'Paper House', languages: ['en'] },
        ...{ startsOn: '2026-06-01', endsOn: '2026-06-05', seats: 3, perCountry: 1, offerDays: 14, state: 'selecting' },
        ...{ keyGeneration: 1, call: null, version: 1, modules: [], tasks: [] },
      },
      enrolments: [],
      seats: [],
      nominations: [],
    };
    cast.server.state.courses.push(course);
    for (const country of COUNTRIES) {
      const { applicant, record } = await submitted(cast);
      const content = applicationContent(course.edition.id, { alias: 'Paper Crane', country });
      expect(await applicant.session().logs.append('course', content)).toMatchObject({ kind: 'done' });
      people.push(record);
      course.enrolments.push({
        ...{ id: newId(cast.engine.p), edition: course.edition.id, application: record, origin: 'applied' },
        ...{ state: 'eligible', reason: 'criteriaMet', waitingRank: null, enrolledOn: '2026-01-01' },
        ...{ offerExpiresOn: null, attendance: null, version: 1, wasSilent: false, held: false },
        ...{ presences: [], tasksDone: [] },
      });
    }
    training = await desk();
    for (const at of [0, 1]) expect(await offer(at)).toMatchObject({ kind: 'done' });
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const desk = async (): Promise<Training> => {
    const { session } = await cast.desk('coursemanager');
    return createTraining(session, createLogs(session));
  };
  /** As somebody sees it who has seen nothing of it before. */
  const seen = async (by: Training = training) => {
    const file = await by.open(SLUG);
    if (!file) throw new Error('no edition');
    const participants = await by.participants(file);
    return { file, participants, check: await by.checkTags(file, participants) };
  };
  const offer = async (at: number, by: Training = training) => {
    const { file, participants } = await seen(by);
    const { id, version } = file.enrolments[at]!;
    return by.offer({ file, participants, enrolment: id, version });
  };
  type Shown = NonNullable<EditionFileQuery['editionFile']>;
  const lie = (change: (shown: Shown) => Partial<Shown>) => {
    cast.server.lie(EditionFile, ({ editionFile }) => ({
      editionFile: editionFile && { ...editionFile, ...change(editionFile) },
    }));
  };
  const offered = () => cast.server.sent('OfferSeat').length;

  it('fit what the participants wrote, and the server was sent no country', async () => {
    const { check, participants } = await seen();
    expect(check).toEqual({ readable: true, faults: [] });
    expect(participants.map(({ answers }) => answers['country'])).toEqual(COUNTRIES);
    const [first, second] = course.seats.map(({ tag }) => tag);
    expect(first).not.toBe(second);
    expect(JSON.stringify(cast.server.sent('OfferSeat'))).not.toMatch(/"X[ABC]"/);
  });

  it('end where a country is full, by the tag alone', async () => {
    expect(await offer(2)).toEqual({ kind: 'CountryFull' });
  });

  it('are not counted on when the server moves a tag to another seat', async () => {
    lie(({ seats: [one, two] }) => ({
      seats: [
        { ...one!, tag: two!.tag },
        { ...two!, tag: one!.tag },
      ],
    }));
    const { check } = await seen();
    expect(check.faults.map(({ kind }) => kind)).toEqual(['wrongTag', 'wrongTag']);
    const before = offered();
    expect(await offer(3)).toEqual({ kind: 'TagsDiffer' });
    expect(offered()).toBe(before);
  });

  it('are not counted on when the server gives a tag twice', async () => {
    lie(({ seats: [one, two] }) => ({ seats: [one!, { ...two!, tag: one!.tag, tagSlot: 1 }] }));
    expect((await seen()).check.faults.map(({ kind }) => kind)).toEqual(['twice', 'wrongTag', 'twice']);
    expect(await offer(3)).toEqual({ kind: 'TagsDiffer' });
  });

  it('are not counted on when the server withholds one, or makes one up', async () => {
    lie(({ seats }) => ({ seats: seats.slice(1) }));
    expect((await seen()).check.faults).toMatchObject([{ kind: 'noSeat' }]);
    expect(await offer(3)).toEqual({ kind: 'TagsDiffer' });
    lie(({ seats, enrolments }) => ({
      seats: [...seats, { ...seats[0]!, number: 3, tagSlot: 1, enrolment: enrolments[3]!.id }],
    }));
    expect((await seen()).check.faults.map(({ kind }) => kind)).toContain('noHolder');
  });

  it('are not counted on when the server hides what a participant wrote', async () => {
    cast.server.lie(Entries, ({ entries }) => ({ entries: entries && { ...entries, entries: [] } }));
    const { check } = await seen(await desk());
    expect(check.faults.map(({ kind }) => kind)).toEqual(['unknownCountry', 'unknownCountry']);
  });

  it('are given upon judgements that course managers alone open, and of which none can be left out or made up', async () => {
    const [first] = people;
    const { id: edition } = course.edition;
    const appraise = (verdict: 'met' | 'notMet', note: string) =>
      training.appraise({ application: first!, edition, appraisal: { work: { verdict, note } } });
    expect(await appraise('met', 'ten years of it')).toEqual({ kind: 'done' });
    expect(await appraise('notMet', 'not as they wrote')).toEqual({ kind: 'done' });
    const judged = async (by: Training) => (await seen(by)).participants[0]!;
    const fresh = await judged(await desk());
    expect(fresh).toMatchObject({ intact: true, appraised: true });
    expect(fresh.appraisals.map(({ appraisal }) => appraisal.work?.note)).toEqual([
      'ten years of it',
      'not as they wrote',
    ]);
    for (const handle of ['coordinator', 'verifier', 'securityofficer'] as const) {
      const { session } = await cast.desk(handle);
      const entries = (await createLogs(session).read(first!, 'appraisal'))?.entries ?? [];
      expect(entries.map(({ status }) => status)).not.toContain('open');
    }
    const onAppraisals = (change: (entries: readonly DocumentPartsFragment[]) => readonly DocumentPartsFragment[]) =>
      cast.server.lie(Entries, ({ entries: log }) => ({
        entries:
          log?.entries.some(({ compartment }) => compartment === 'appraisal') === true
            ? { ...log, entries: [...change(log.entries)] }
            : log,
      }));
    onAppraisals((entries) => entries.slice(1));
    expect((await judged(await desk())).appraised).toBe(false);
    onAppraisals((entries) => entries.toReversed().map((each, at) => ({ ...each, revision: at + 1 })));
    const swapped = await judged(await desk());
    expect(swapped.appraised).toBe(false);
    expect(swapped.appraisals.map(({ appraisal }) => appraisal.work?.verdict)).not.toEqual(['notMet', 'met']);
    onAppraisals((entries) => entries.map((each) => ({ ...each, author: first! })));
    expect((await judged(await desk())).appraisals).toEqual([]);
  });

  it('have one key for one edition: another generation, id or name of it is not taken for the same', async () => {
    for (const change of [{ keyGeneration: 2 }, { id: newId(cast.engine.p) }]) {
      lie(({ edition }) => ({ edition: { ...edition, ...change } }));
      await expect(training.open(SLUG)).rejects.toMatchObject({ code: 'key-mismatch' });
    }
    lie(({ edition }) => ({ edition: { ...edition, slug: 'another-course' } }));
    expect(await training.open(SLUG)).toBeUndefined();
  });

  it('tell nothing of another edition to which the same people come', async () => {
    const again: KeptCourse = structuredClone(course);
    const edition = { ...again.edition, id: newId(cast.engine.p), slug: 'paper-course-again' };
    const enrolments = again.enrolments.map((each) => ({ ...each, id: newId(cast.engine.p), edition: edition.id }));
    cast.server.state.courses.push({ edition, enrolments, seats: [], nominations: [] });
    const second = await desk();
    const file = (await second.open(edition.slug))!;
    const tags = course.seats.map(({ tag }) => tag);
    const participants = await second.participants(file);
    // What they wrote was for the first course: nobody's country is carried over by itself.
    expect(participants.map(({ answers }) => answers)).toEqual(COUNTRIES.map(() => ({})));
    const told = participants.map((each, at) => ({ ...each, answers: { country: COUNTRIES[at]! } }));
    const chosen = { ...file, enrolments: file.enrolments.map((each) => ({ ...each, state: 'eligible' as const })) };
    const sent = offered();
    await second.offer({ file: chosen, participants: told, enrolment: enrolments[0]!.id, version: 1 });
    expect(cast.server.sent('OfferSeat').length).toBe(sent + 1);
    expect(tags).not.toContain((cast.server.sent('OfferSeat').at(-1) as { tag: string }).tag);
  });
});
