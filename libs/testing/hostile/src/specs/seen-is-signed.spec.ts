import { jest } from '@jest/globals';
import {
  AppendLinks,
  Chain,
  CityNames,
  Invitations,
  MyApplication,
  Proposals,
  SaveDraft,
  SubmitApplication,
} from '@vrijhaven/contracts';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import { createJoining, createPeople, foundTeam } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { ANSWERS, city, requestOf, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

/** A server that shows one thing and, at the moment of acting, hands out another. */
describe('what a person saw is what they sign', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  it('an invitation does not change its role between the list and the admission', async () => {
    const people = createPeople((await cast.desk('coordinator')).session);
    const invited = await people.invite({ handle: 'newcomer', role: 'commissioner', team: 'office' });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    const invitation = invited.invitation.id;
    await guest.prepare({ invitation, code: invited.code, handle: 'newcomer' });
    await guest.send();
    const asSeen = createPeople((await cast.desk('colleague')).session);
    await asSeen.invitations();
    cast.server.lie(Invitations, ({ invitations }) => ({
      invitations: invitations.map((each) => ({ ...each, role: 'intakeOfficer' })),
    }));
    for (const each of [people, asSeen])
      await expect(each.admit({ invitation, code: invited.code })).rejects.toThrow(CryptoFault);
    await expect(asSeen.invitations()).rejects.toThrow(CryptoFault);
    expect(cast.server.sent('AdmitMember')).toEqual([]);
  });

  it('no invitation is answered with another role than was asked for', async () => {
    const people = createPeople((await cast.desk('coordinator')).session);
    const invited = await people.invite({ handle: 'other', role: 'verifier', team: 'office' });
    cast.server.lie(Invitations, ({ invitations }) => ({
      invitations: invitations.map((each) => ({ ...each, role: 'coordinator' })),
    }));
    expect(invited.kind).toBe('invited');
    await expect(people.invitations()).rejects.toThrow('not the one');
  });

  it('a profile goes to the city that was chosen, not to what its id stands for a moment later', async () => {
    const defender = await submitted(cast);
    const { cities } = await cast.desk('coordinator');
    const [utrecht, maastricht] = await cities.loadCities();
    cast.server.lie(CityNames, (shown) => ({
      cities: shown.cities.map((each) => ({ ...each, slug: maastricht?.slug, name: maastricht?.name })),
    }));
    const before = cast.server.sent('ProposeToCity').length;
    const propose = cities.propose({ application: defender.record, version: 1, city: utrecht?.id ?? '' });
    await expect(propose).rejects.toThrow('not the one');
    expect(cast.server.sent('ProposeToCity')).toHaveLength(before);
  });

  it('who somebody is goes to the city of the proposal that was shown, whatever else was consented to', async () => {
    const { coordinator, defender, proposal } = await city(cast, 'Utrecht').hosting();
    await defender.applicant.recordConsent('city:maastricht', true);
    await coordinator.cities.loadProposals();
    cast.server.lie(Proposals, ({ proposals }) => ({
      proposals: {
        ...proposals,
        edges: proposals.edges.map(({ node }) => ({
          node: { ...node, city: { ...node.city, slug: 'maastricht', name: 'Maastricht' } },
        })),
      },
    }));
    const before = cast.server.sent('DiscloseToCity').length;
    const request = { proposal, application: defender.record };
    await expect(coordinator.cities.disclose(request)).rejects.toThrow('not the one');
    await expect(coordinator.cities.refreshDisclosure(request)).rejects.toThrow('not the one');
    expect(cast.server.sent('DiscloseToCity')).toHaveLength(before);
  });

  it('an offer is accepted from the city that was shown', async () => {
    const { coordinator, host, defender, proposal } = await city(cast, 'Utrecht').asked();
    await host.cities.answer({ proposal, version: 1, accept: true, reason: 'conditionsMet' });
    await coordinator.caseload.move({ id: defender.record, to: 'offered', version: 2, reason: 'routine' });
    expect((await defender.applicant.load())?.offer).toEqual({ city: 'utrecht' });
    cast.server.lie(MyApplication, ({ myApplication }) => ({
      myApplication: myApplication && {
        ...myApplication,
        disclosures: myApplication.disclosures.map((each) => ({
          ...each,
          recipient: each.recipient.replace('utrecht', 'maastricht'),
        })),
      },
    }));
    const before = cast.server.sent('AnswerOffer').length;
    expect(await defender.applicant.answerOffer(true, 'utrecht')).toEqual({ kind: 'StateMismatch' });
    expect(cast.server.sent('AnswerOffer')).toHaveLength(before);
    cast.server.beHonest();
    expect(await defender.applicant.answerOffer(true, 'utrecht')).toEqual({ kind: 'done' });
    expect(cast.server.sent('AnswerOffer').at(-1)).toMatchObject({ consent: { subject: 'city:utrecht', given: true } });
  });

  it('the number of a consent counts from what the defender signed, not from what the server makes up', async () => {
    const { applicant } = await submitted(cast);
    cast.server.lie(MyApplication, ({ myApplication }) => ({
      myApplication: myApplication && {
        ...myApplication,
        consents: myApplication.consents.map((each) => ({ ...each, sequence: each.sequence + 900_000 })),
      },
    }));
    await applicant.recordConsent('evaluation', true);
    expect(cast.server.sent('RecordConsent').at(-1)).toMatchObject({ consent: { sequence: 1 } });
    cast.server.beHonest();
    await applicant.recordConsent('evaluation', false);
    expect(cast.server.sent('RecordConsent').at(-1)).toMatchObject({ consent: { sequence: 4 } });
  });

  it('nothing is sealed on top of a revision that the last manifest has left behind', async () => {
    const { applicant, record } = await submitted(cast);
    const old = cast.server.state.applications.get(record)?.documents ?? [];
    await applicant.revise({ ...ANSWERS, careNote: 'None any more.' });
    const lie = (documents: typeof old) => {
      cast.server.lie(MyApplication, ({ myApplication }) => ({
        myApplication: myApplication && { ...myApplication, documents },
      }));
    };
    const before = cast.server.sent('ReviseApplication').length;
    for (const documents of [old, old.filter(({ compartment }) => compartment !== 'care')]) {
      lie(documents);
      await expect(applicant.revise({ ...ANSWERS, careNote: 'Again.' })).rejects.toThrow(CryptoFault);
    }
    expect(cast.server.sent('ReviseApplication')).toHaveLength(before);
  });

  it('no two links are signed for one place in the chain because the server says that it moved', async () => {
    const { session } = await cast.desk('coordinator');
    cast.server.lie(AppendLinks, () => ({ appendLinks: { __typename: 'ChainMoved', sequence: 1 } }));
    cast.server.lie(Chain, () => ({ chain: [] }));
    const links = [...cast.server.state.links];
    const before = cast.server.sent('AppendLinks').length;
    expect(await foundTeam(session, 'host:nowhere')).toEqual({ kind: 'ChainMoved' });
    cast.server.state.links = links;
    expect(cast.server.sent('AppendLinks').length - before).toBe(1);
  });

  it('speaks for the office only who has held a role that writes to defenders', async () => {
    const { applicant, record } = await submitted(cast);
    const outsider = await cast.desk('host-utrecht');
    await outsider.caseload.post(record, 'Come to the station tonight.');
    expect((await applicant.load())?.thread).toMatchObject([{ status: 'tampered' }]);
    const office = await cast.desk('coordinator');
    expect((await office.caseload.open(record))?.thread.messages).toMatchObject([{ status: 'tampered' }]);
  });
});

describe('what was typed', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  it('is never sent under a receipt that was thrown away', async () => {
    const applicant = cast.applicant();
    await applicant.newReceipt('en');
    await applicant.start();
    cast.server.loseNext(SubmitApplication);
    await expect(applicant.submit(requestOf(cast))).rejects.toThrow('lost');
    const { phrase } = await applicant.newReceipt('en');
    await applicant.start();
    const outcome = await applicant.submit(requestOf(cast));
    if (outcome.kind !== 'submitted') throw new Error(outcome.kind);
    const back = cast.applicant();
    expect(await back.return(phrase.join(' '))).toEqual({ kind: 'signedIn', file: 'application' });
    expect((await back.load())?.id).toBe(outcome.record);
  });

  it('is saved when two saves cross, and when the answer to an older one was lost', async () => {
    const applicant = cast.applicant();
    const { phrase } = await applicant.newReceipt('en');
    await applicant.start();
    const outcomes = await Promise.all(['Crane', 'Heron', 'Finch'].map((alias) => applicant.saveDraft({ alias })));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved']);
    cast.server.loseNext(SaveDraft);
    await expect(applicant.saveDraft({ alias: 'Wren' })).rejects.toThrow('lost');
    expect((await applicant.saveDraft({ alias: 'Stork' })).kind).toBe('saved');
    const other = cast.applicant();
    await other.return(phrase.join(' '));
    expect(await other.loadDraft()).toMatchObject({ kind: 'draft', content: { alias: 'Stork' } });
    await other.saveDraft({ alias: 'Owl' });
    expect(await applicant.saveDraft({ alias: 'Swift' })).toEqual({ kind: 'DraftConflict' });
  });
});
