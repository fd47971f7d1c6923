import { jest } from '@jest/globals';
import { createCaseload, createLogs } from '@vrijhaven/applications/client';
import { CreateEnquiry, EnquiriesOf, Entries, MyLetter } from '@vrijhaven/contracts';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Enquiries, Referee, VerificationView } from '@vrijhaven/selection/client';
import { createEnquiries, createReferee } from '@vrijhaven/selection/client';
import type { RefereeAnswer, RefereeNumber } from '@vrijhaven/selection/model';
import { createPeople } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import type { KeptEnquiry } from '../paper/state';
import { paperClock } from '../paper/state';
import type { Submitted } from '../paper/submitted';
import { ANSWERS, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const TOLD = { referee1Told: 'That I need rest.', referee2Name: 'Horace Quill', referee2Told: 'That I write.' };
const SAID: RefereeAnswer = { kind: 'answer', knows: 'We share an office.', work: 'yes', threat: 'partly' };

describe('enquiries to referees', () => {
  let cast: PaperCast;
  let enquiries: Enquiries;

  beforeAll(async () => {
    cast = await openPaperCast();
    enquiries = await atVerifiersDesk();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const atVerifiersDesk = async (): Promise<Enquiries> => {
    const { session } = await cast.desk('verifier');
    return createEnquiries(session, createCaseload(session), createLogs(session));
  };
  const referee = (): Referee =>
    createReferee({ transport: cast.server.connect(), engine: cast.engine.p, pin: cast.pin, clock: paperClock });

  /** An applicant under verification who lets both referees be asked. */
  const verifying = async (...consented: RefereeNumber[]): Promise<Submitted> => {
    const defender = await submitted(cast, { ...ANSWERS, ...TOLD });
    for (const each of consented) await defender.applicant.recordConsent(`referee:${each}`, true);
    const application = cast.server.state.applications.get(defender.record);
    if (application) application.state = 'verifying';
    return defender;
  };
  const ask = async ({ record }: Submitted, which: RefereeNumber = 1, name = 'Crane') => {
    const request = { application: record, referee: which, language: 'en', until: '2026-04-01', name } as const;
    return enquiries.make(request);
  };
  const asked = async (defender: Submitted, which: RefereeNumber = 1): Promise<readonly [string, KeptEnquiry]> => {
    const made = await ask(defender, which);
    if (made.kind !== 'made') throw new Error(`not asked: ${made.kind}`);
    const kept = cast.server.state.enquiries.find(({ parts }) => parts.id === made.enquiry);
    if (!kept) throw new Error('the server lost an enquiry');
    return [made.phrase.join(' '), kept];
  };
  const answered = async (phrase: string, answer: RefereeAnswer = SAID): Promise<void> => {
    const one = referee();
    expect(await one.enter(phrase)).toMatchObject({ kind: 'letter' });
    expect(await one.answer(answer)).toEqual({ kind: 'done' });
    await one.close();
  };
  const view = async ({ record }: Submitted, by = enquiries): Promise<VerificationView> => {
    const found = await by.verification(record);
    if (!found) throw new Error('nothing is verified');
    return found;
  };
  const first = async (defender: Submitted) => (await view(defender)).referees[0]?.enquiries[0];

  it('carry word for word what the applicant allowed, and nothing of the other referee', async () => {
    const defender = await verifying(1, 2);
    const [phrase] = await asked(defender);
    const one = referee();
    const entered = await one.enter(phrase);
    expect(entered).toMatchObject({
      kind: 'letter',
      letter: { told: TOLD.referee1Told, name: 'Crane', organisation: 'Paper Haven', until: '2026-04-01' },
    });
    const letter = JSON.stringify(entered);
    for (const other of [TOLD.referee2Name, TOLD.referee2Told, 'referee', defender.record])
      expect(letter).not.toContain(other);
  });

  it('are answered, read, filed and read again, by another verifier’s desk too', async () => {
    const defender = await verifying(1);
    const [phrase, kept] = await asked(defender);
    await answered(phrase);
    expect(await first(defender)).toMatchObject({ state: 'answered', signed: true, answer: { content: SAID } });
    expect(await enquiries.file({ application: defender.record, enquiry: kept.parts.id })).toEqual({ kind: 'done' });
    expect(kept.answer).toBeNull();
    expect(await first(defender)).toMatchObject({ state: 'filed', answer: { status: 'open', content: SAID } });
    const later = await view(defender, await atVerifiersDesk());
    expect(later.referees[0]?.enquiries[0]).toMatchObject({ answer: { status: 'open', content: SAID } });
  });

  it('have words that open one letter, and no applicant’s file', async () => {
    const [one, two] = [await verifying(1), await verifying(1)];
    const [phrase] = await asked(one);
    await asked(two);
    expect(await cast.applicant().return(phrase)).toEqual({ kind: 'LoginRefused' });
    expect(await referee().enter(one.phrase)).toEqual({ kind: 'refused' });
  });

  it('show no letter that was swapped for another referee’s, or changed', async () => {
    const [phrase, kept] = await asked(await verifying(1));
    const [, other] = await asked(await verifying(1));
    cast.server.lie(MyLetter, () => ({ myLetter: { letter: other.letter } }));
    await expect(referee().enter(phrase)).rejects.toThrow(CryptoFault);
    const end = kept.letter.slice(0, -6);
    cast.server.lie(MyLetter, () => ({ myLetter: { letter: `${end}AAAAAA` } }));
    await expect(referee().enter(phrase)).rejects.toThrow(CryptoFault);
  });

  it('show no answer that was swapped between the two referees of one applicant', async () => {
    const defender = await verifying(1, 2);
    const [[one, first_], [two, second]] = [await asked(defender, 1), await asked(defender, 2)];
    await answered(one);
    await answered(two, { kind: 'declined' });
    [first_.answer, second.answer] = [second.answer, first_.answer];
    const { referees } = await view(defender);
    expect(referees.map((each) => each.enquiries[0]?.answer)).toEqual([{ status: 'tampered' }, { status: 'tampered' }]);
    expect(await enquiries.file({ application: defender.record, enquiry: first_.parts.id })).toEqual({
      kind: 'Unreadable',
    });
  });

  it('show no old answer that is replayed for a new letter', async () => {
    const defender = await verifying(1);
    const [phrase, old] = await asked(defender);
    await answered(phrase);
    old.parts.state = 'revoked';
    const [, fresh] = await asked(defender);
    fresh.answer = old.answer;
    fresh.parts.state = 'answered';
    const shown = (await view(defender)).referees[0]?.enquiries.find(({ id }) => id === fresh.parts.id);
    expect(shown).toMatchObject({ signed: true, answer: { status: 'tampered' } });
  });

  it('show no answer under keys that the server made up for them', async () => {
    const defender = await verifying(1);
    const [, kept] = await asked(defender);
    // Words of the server's own: a letter, an enquiry and an answer that all fit one another.
    const decoy = await verifying(1);
    const [phrase, forged] = await asked(decoy);
    await answered(phrase);
    forged.parts.application = defender.record;
    const { referees } = await view(defender);
    const shown = referees[0]?.enquiries.find(({ id }) => id === forged.parts.id);
    expect(shown).toMatchObject({ signed: false, answer: { status: 'tampered' } });
    expect(referees[0]?.enquiries.find(({ id }) => id === kept.parts.id)).toMatchObject({ signed: true });
  });

  it('are not passed from one referee to the other by the server', async () => {
    const defender = await verifying(1, 2);
    const [, kept] = await asked(defender, 1);
    kept.parts.referee = 2;
    const { referees } = await view(defender);
    expect(referees[1]?.enquiries[0]).toMatchObject({ signed: false });
  });

  it('notice that the server withholds a letter, or the entry that says its keys', async () => {
    const defender = await verifying(1);
    const [phrase] = await asked(defender);
    await answered(phrase);
    cast.server.lie(EnquiriesOf, () => ({ enquiries: [] }));
    expect(await first(defender)).toMatchObject({ state: 'hidden', signed: true });
    cast.server.beHonest();
    cast.server.lie(Entries, ({ entries }) => ({ entries: entries && { ...entries, entries: [], head: null } }));
    const later = await atVerifiersDesk();
    const shown = (await view(defender, later)).referees[0]?.enquiries[0];
    expect(shown).toMatchObject({ signed: false, answer: { status: 'tampered' } });
  });

  it('are not made on a consent that the applicant did not sign, and not without one', async () => {
    const defender = await verifying(2);
    const application = cast.server.state.applications.get(defender.record);
    expect(await ask(defender, 1)).toEqual({ kind: 'NotConsented' });
    if (application)
      application.consents = application.consents.map((each) =>
        each.subject === 'referee:2' ? { ...each, subject: 'referee:1' } : each,
      );
    expect(await ask(defender, 1)).toEqual({ kind: 'ConsentForged' });
    expect(cast.server.sent('CreateEnquiry').some((sent) => JSON.stringify(sent).includes(defender.record))).toBe(
      false,
    );
  });

  it('are not made once the applicant’s own word takes the consent back, unless that word is withheld', async () => {
    const defender = await verifying(1);
    const application = cast.server.state.applications.get(defender.record);
    const given = application?.consents ?? [];
    await defender.applicant.recordConsent('referee:1', false);
    expect(await ask(defender)).toEqual({ kind: 'NotConsented' });
    // What signatures cannot show: that something newer was said. See the threat model.
    if (application) application.consents = given;
    expect(await ask(defender)).toMatchObject({ kind: 'made' });
  });

  it('seal an answer to no key that two coordinators did not vouch for', async () => {
    const [phrase] = await asked(await verifying(1));
    const one = referee();
    await one.enter(phrase);
    const checkpoint = cast.server.state.checkpoint;
    const before = cast.server.sent('AnswerLetter').length;
    cast.server.state.checkpoint = checkpoint && { ...checkpoint, signatures: [...checkpoint.signatures].reverse() };
    expect(await one.answer(SAID)).toMatchObject({ kind: 'CheckpointRefused' });
    cast.server.state.checkpoint = checkpoint;
    expect(cast.server.sent('AnswerLetter')).toHaveLength(before);
    expect(await one.answer(SAID)).toEqual({ kind: 'done' });
  });

  it('go out once, with the same words, when the reply is lost', async () => {
    const defender = await verifying(1);
    cast.server.loseNext(CreateEnquiry);
    await expect(ask(defender)).rejects.toMatchObject({ code: 'offline' });
    const before = cast.server.sent('CreateEnquiry').at(-1);
    await ask(defender);
    expect(cast.server.sent('CreateEnquiry').at(-1)).toEqual(before);
  });

  it('end with a level for those who score, and the reasons for the verifiers alone', async () => {
    const defender = await verifying(1);
    await enquiries.conclude({
      ...{ application: defender.record, version: 1, to: 'verified', reason: 'referencesConfirmed' },
      ...{ level: 'medium', text: 'One of two answered.' },
    });
    expect((await view(defender)).confidence).toMatchObject({ level: 'medium', text: 'One of two answered.' });
    const logs = createLogs((await cast.desk('coordinator')).session);
    const brief = await logs.read(defender.record, 'brief');
    expect(brief?.entries).toMatchObject([{ status: 'open', content: { kind: 'confidence', level: 'medium' } }]);
    expect(JSON.stringify(brief)).not.toContain('One of two');
    expect((await logs.read(defender.record, 'vetting'))?.entries.map(({ status }) => status)).not.toContain('open');
  });

  it('are filed under the newest keys when somebody who could open them has left, and none that fails a check', async () => {
    cast = await openPaperCast([{ handle: 'second-verifier', roles: [{ role: 'verifier', team: 'office' }] }]);
    enquiries = await atVerifiersDesk();
    const [one, two] = [await verifying(1), await verifying(1)];
    const [[phrase, kept], [other, swapped]] = [await asked(one), await asked(two)];
    await answered(phrase);
    await answered(other);
    expect(await enquiries.fileOutdated()).toBe(0);
    const member = cast.member('second-verifier').member ?? '';
    const people = createPeople((await cast.desk('coordinator')).session);
    expect(await people.removeMember({ member })).toEqual({ kind: 'removed' });
    const sound = swapped.answer;
    swapped.answer = kept.answer;
    expect(await enquiries.fileOutdated()).toBe(1);
    expect(kept.answer).toBeNull();
    expect(await first(one)).toMatchObject({ state: 'filed', answer: { status: 'open', content: SAID } });
    expect(await first(two)).toMatchObject({ state: 'answered', answer: { status: 'tampered' } });
    swapped.answer = sound;
    expect(await enquiries.fileOutdated()).toBe(1);
    expect(await first(two)).toMatchObject({ state: 'filed', answer: { status: 'open', content: SAID } });
    expect(await enquiries.fileOutdated()).toBe(0);
  });
});
