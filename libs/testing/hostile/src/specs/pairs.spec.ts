import { jest } from '@jest/globals';
import { createLogs } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { createConnect2Protect, createOwnPairing, requestContent } from '@vrijhaven/connect2protect/client';
import type { Connect2Protect, OwnPairing, PairView } from '@vrijhaven/connect2protect/client';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';
import { Entries, MyEntries, Needs, Pairings, Professionals } from '@vrijhaven/contracts';
import type { EntriesQuery, PairingPartsFragment } from '@vrijhaven/contracts';
import { professionalTeam } from '@vrijhaven/domain';
import { foundTeam } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(90_000);

const LARK = '22222222-2222-4222-8222-222222222222';
const HERON = '33333333-3333-4333-8333-333333333333';
const PAIR = '44444444-4444-4444-8444-444444444444';

const professional = (id: string, name: string) => ({
  ...{ id, name, kind: 'mp' as const, maxPairs: 3, mandateEnds: null, active: true, version: 1, pairs: 0 },
  ...{ members: [], confidentiality: [], profile: null },
});

type Shown = NonNullable<EntriesQuery['entries']>;

describe('a pair before a hostile server', () => {
  let cast: PaperCast;
  let applicant: Applicant;
  let record: string;
  let phrase: string;
  let own: OwnPairing;
  let office: Connect2Protect;
  let lark: Connect2Protect;
  let heron: Connect2Protect;

  const workOf = async (handle: string): Promise<Connect2Protect> => {
    const { session } = await cast.desk(handle);
    return createConnect2Protect(session, createLogs(session));
  };
  const pairFor = async (work: Connect2Protect): Promise<PairView> =>
    (await work.loadPairs()).find(({ id }) => id === PAIR)!;
  const lieOfPairs = (change: (pair: PairingPartsFragment) => PairingPartsFragment) => {
    cast.server.lie(Pairings, ({ pairings }) => ({
      pairings: { ...pairings, edges: pairings.edges.map(({ node }) => ({ node: change(node) })) },
    }));
  };
  const lie = (change: (shown: Shown) => Partial<Shown>) => {
    cast.server.lie(Entries, ({ entries }) => ({ entries: entries && { ...entries, ...change(entries) } }));
  };
  /** Only what the team could open, as a server shows it to a professional. */
  const asTeam = (professionalId: string) => {
    lie(({ entries }) => ({
      entries: entries.filter(({ grants }) =>
        grants.some(({ recipient }) => recipient === `team:pro:${professionalId}`),
      ),
    }));
  };

  beforeAll(async () => {
    cast = await openPaperCast([
      { handle: 'lark', roles: [{ role: 'professional', team: `pro:${LARK}` }] },
      { handle: 'heron', roles: [{ role: 'professional', team: `pro:${HERON}` }] },
    ]);
    const { session } = await cast.desk('coordinator');
    for (const id of [LARK, HERON]) await foundTeam(session, professionalTeam(id));
    ({ applicant, record, phrase } = await submitted(cast));
    cast.server.state.professionals.push(professional(LARK, 'Member Lark'), professional(HERON, 'Member Heron'));
    cast.server.state.pairs.push({
      ...{ id: PAIR, need: cast.call, application: record, state: 'agreed', version: 2, proposedOn: '2026-03-01' },
      professional: { id: LARK, name: 'Member Lark', kind: 'mp', mandateEnds: null },
      ...{ rhythmDays: null, beganOn: null, reviewOn: null, endedOn: null, reason: null, paused: false },
      answers: { defender: null, professional: null },
      ...{ checkIns: [], alarms: [], actions: [], events: [] },
    });
    own = createOwnPairing(applicant.session());
    [office, lark, heron] = [await workOf('pairingcoordinator'), await workOf('lark'), await workOf('heron')];
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  it('hands on nothing before everybody of the team has signed, whatever signature the server makes up', async () => {
    await own.release({ item: 'story', level: 'official', text: 'I count trees.', firstLook: true });
    const pair = await pairFor(office);
    expect(await office.begin({ pair, rhythmDays: 14 })).toEqual({ kind: 'NotBriefed' });
    const { member = '' } = cast.member('lark');
    const forged = { member, textVersion: 1, day: '2026-03-01', signature: 'A'.repeat(86) };
    cast.server.lie(Professionals, ({ professionals }) => ({
      professionals: professionals.map((each) => ({ ...each, members: [member], confidentiality: [forged] })),
    }));
    expect(await office.begin({ pair, rhythmDays: 14 })).toEqual({ kind: 'NotBriefed' });
    cast.server.beHonest();
    expect(await lark.signConfidentiality({ professional: LARK })).toMatchObject({
      kind: 'done',
      professional: { briefed: true },
    });
  });

  it('hands on nothing without the defender’s own consent to this professional', async () => {
    const pair = await pairFor(office);
    expect(await office.begin({ pair, rhythmDays: 14 })).toEqual({ kind: 'ConsentMissing' });
    const [mine] = (await own.load()).pairs;
    expect(await own.answer({ pair: mine!, answer: 'yes' })).toMatchObject({ kind: 'done' });
    expect(await office.begin({ pair: await pairFor(office), rhythmDays: 14 })).toMatchObject({ kind: 'done' });
  });

  it('shows the professional what was released, and another professional nothing', async () => {
    asTeam(LARK);
    const file = await lark.openPair(await pairFor(lark));
    expect(file.released).toMatchObject([{ item: 'story', level: 'official', text: 'I count trees.' }]);
    cast.server.beHonest();
    const stolen = await heron.openPair(await pairFor(heron));
    expect(stolen.released).toEqual([]);
  });

  it('takes no pair for another: the desk has seen with whom it is', async () => {
    await pairFor(office);
    lieOfPairs((pair) => ({ ...pair, professional: { ...pair.professional, id: HERON } }));
    await expect(office.loadPairs()).rejects.toThrow();
  });

  it('follows no list that turns in a circle, and takes no other pair for the one it asked for', async () => {
    cast.server.lie(Pairings, ({ pairings }) => ({
      pairings: { ...pairings, pageInfo: { hasNextPage: true, endCursor: 'again' } },
    }));
    await expect(office.loadPairs()).rejects.toThrow(/another pair/);
    await expect(own.load()).rejects.toThrow(/another pair/);
    cast.server.beHonest();
    expect(await office.loadPairs({ id: PAIR })).toHaveLength(1);
    lieOfPairs((pair) => ({ ...pair, id: HERON }));
    await expect(office.loadPairs({ id: PAIR })).rejects.toThrow(/another pair/);
  });

  it('does not open one professional’s profile under another’s id', async () => {
    const profile = { ...EMPTY_PROFILE, seat: 'Lower house', words: 'Letters, quickly.' };
    expect(await lark.writeProfile({ professional: LARK, profile })).toMatchObject({ kind: 'done' });
    const shown = async () => (await office.loadProfessionals()).map(({ id, profile: seen }) => [id, seen.status]);
    expect(await shown()).toEqual([
      [LARK, 'open'],
      [HERON, 'none'],
    ]);
    cast.server.lie(Professionals, ({ professionals }) => ({
      professionals: professionals.map((each) => ({ ...each, profile: professionals[0]!.profile })),
    }));
    expect((await shown())[1]).not.toEqual([HERON, 'open']);
  });

  it('does nothing on an approval of another text, nor on the server’s word', async () => {
    const pair = await pairFor(lark);
    asTeam(LARK);
    await lark.draft({ pair, kind: 'letter', to: 'The minister', text: 'Let them go.', dueOn: null });
    const drafted = await pairFor(lark);
    const [action] = drafted.actions;
    expect((await lark.openPair(drafted)).files).toMatchObject([{ approval: 'waiting', alarming: false }]);
    // The server calls it approved.
    cast.server.state.pairs[0]!.actions = [{ ...cast.server.state.pairs[0]!.actions[0]!, state: 'approved' }];
    const called = await pairFor(lark);
    expect((await lark.openPair(called)).files).toMatchObject([{ approval: 'waiting', alarming: true }]);
    const done = { pair: called, action: action!.id, version: 1, outcome: 'Sent.' };
    expect(await lark.finish(done)).toEqual({ kind: 'DraftChanged' });

    const [mine] = (await own.load()).pairs;
    expect(await own.approve({ pair: mine!, action: mine!.files[0]! })).toMatchObject({ kind: 'done' });
    expect((await lark.openPair(await pairFor(lark))).files).toMatchObject([{ approval: 'approved' }]);
    // A text slipped in under the approval is one that nobody approved.
    await lark.redraft({
      pair: called,
      action: action!.id,
      version: 2,
      kind: 'letter',
      to: 'The press',
      text: 'Names.',
    });
    expect((await lark.openPair(await pairFor(lark))).files).toMatchObject([{ approval: 'waiting' }]);
    expect(await lark.finish({ ...done, version: 3 })).toEqual({ kind: 'DraftChanged' });
  });

  it('does not let a withdrawn item come back, nor hide that it was withdrawn', async () => {
    await own.release({ item: 'country', level: 'public', text: 'Freedonia', firstLook: false });
    const before = structuredClone(cast.server.state.applications.get(record)!.documents);
    asTeam(LARK);
    const held = await lark.openPair(await pairFor(lark));
    expect(held.released.map(({ item }) => item)).toContain('country');
    cast.server.beHonest();
    await own.release({ item: 'country', level: 'private', text: 'Freedonia', firstLook: false });
    asTeam(LARK);
    const after = await lark.openPair(await pairFor(lark));
    expect(after.released.map(({ item }) => item)).not.toContain('country');
    // Replayed: the entry with its key, as it was before.
    const replayed = before.filter(({ compartment }) => compartment === 'pair');
    lie(({ entries }) => ({
      entries: [...entries.filter(({ revision }) => !replayed.some((each) => each.revision === revision)), ...replayed],
    }));
    const again = await lark.openPair(await pairFor(lark));
    expect(again.released.map(({ item }) => item)).not.toContain('country');
    // Hidden: the word that took it back is left out, for who had seen it.
    lie(({ entries }) => ({ entries: entries.slice(0, -1), head: null }));
    expect((await lark.openPair(await pairFor(lark))).chained).toBe(false);
  });

  it('shows a first look as what it is: less than everything, and nothing broken', async () => {
    asTeam(LARK);
    const whole = await lark.openPair(await pairFor(lark));
    expect(whole.chained).toBe(true);
    // Not in contact yet: no partner, so that nobody tells them where the log ends.
    const looking = await workOf('lark');
    lie(({ entries }) => ({
      ...{ partners: [], head: null },
      entries: entries.filter(({ grants }) => grants.some(({ recipient }) => recipient.endsWith(LARK))).slice(0, 1),
    }));
    const first = await looking.openPair(await pairFor(looking));
    expect([first.chained, first.released.map(({ item }) => item)]).toEqual([true, ['story']]);
    // In contact, they are told, and silence is a lie.
    lie(() => ({ head: null }));
    expect((await looking.openPair(await pairFor(looking))).chained).toBe(false);
    // Over: nothing is served, nothing is told, and nothing is broken.
    lie(() => ({ partners: [], head: null, entries: [] }));
    expect(await lark.openPair(await pairFor(lark))).toMatchObject({ chained: true, released: [] });
  });

  it('lets the defender take an item back under open eyes, and no other word vanish', async () => {
    const seeing = await workOf('lark');
    await own.release({ item: 'field', level: 'official', text: 'Botany.', firstLook: false });
    asTeam(LARK);
    expect((await seeing.openPair(await pairFor(seeing))).released.map(({ item }) => item)).toContain('field');
    const before = structuredClone(cast.server.state.applications.get(record)!.documents);
    cast.server.beHonest();
    await own.release({ item: 'field', level: 'private', text: 'Botany.', firstLook: false });
    asTeam(LARK);
    const after = await seeing.openPair(await pairFor(seeing));
    expect([after.chained, after.released.map(({ item }) => item)]).toEqual([
      true,
      expect.not.arrayContaining(['field']),
    ]);
    // What was taken back is put back, its own word still standing.
    lie(({ entries }) => ({
      entries: [
        ...entries,
        ...before.filter(
          ({ compartment, revision }) => compartment === 'pair' && !entries.some((each) => each.revision === revision),
        ),
      ],
    }));
    expect((await seeing.openPair(await pairFor(seeing))).chained).toBe(false);
    // The word that took it back is left out.
    lie(({ entries }) => ({ entries: entries.slice(0, -1) }));
    expect((await seeing.openPair(await pairFor(seeing))).chained).toBe(false);
  });

  it('lets the defender take a word of theirs back, tells so, and lets no word of another’s go with it', async () => {
    const [seeing, misled] = [await workOf('lark'), await workOf('lark')];
    await own.writeToPair('I live by the harbour.');
    asTeam(LARK);
    await seeing.writeToPair({ application: record, text: 'I did not read this.' });
    const spoken = async (work: Connect2Protect) => {
      const { chained, messages } = await work.openPair(await pairFor(work));
      return { chained, words: messages.slice(-2).map(({ by, text, takenBack }) => [by, text, takenBack]) };
    };
    for (const work of [seeing, misled])
      expect(await spoken(work)).toEqual({
        chained: true,
        words: [
          ['applicant', 'I live by the harbour.', false],
          ['you', 'I did not read this.', false],
        ],
      });
    cast.server.beHonest();
    const harbour = (await own.load()).pairMessages.find(({ text }) => text === 'I live by the harbour.')!;
    const theirs = (await own.load()).pairMessages.find(({ text }) => text === 'I did not read this.')!;
    expect(await own.takeBack(theirs)).toEqual({ kind: 'NotFound' });
    expect(await own.takeBack(harbour)).toEqual({ kind: 'done' });
    const mine = (await own.load()).pairMessages;
    expect(mine.find(({ sequence }) => sequence === harbour.sequence)).toMatchObject({
      ...{ text: 'I live by the harbour.', takenBack: true },
    });
    expect(await own.takeBack({ ...harbour, takenBack: true })).toEqual({ kind: 'NotFound' });
    asTeam(LARK);
    expect(await spoken(seeing)).toEqual({
      ...{ chained: true },
      words: [
        ['applicant', '', true],
        ['you', 'I did not read this.', false],
      ],
    });
    // The office keeps it, and sees that it was taken back.
    cast.server.beHonest();
    expect((await spoken(office)).words[0]).toEqual(['applicant', 'I live by the harbour.', true]);
    // With it the server lets go of what the professional said: nobody took that back.
    lie(({ entries }) => ({
      entries: entries.filter(
        ({ grants, revision }) =>
          grants.some(({ recipient }) => recipient === `team:pro:${LARK}`) && revision !== theirs.sequence,
      ),
    }));
    expect((await misled.openPair(await pairFor(misled))).chained).toBe(false);
    cast.server.beHonest();
  });

  it('tells the defender who wrote: the professional, or the office', async () => {
    const writing = await workOf('lark');
    asTeam(LARK);
    const sent = await writing.writeToPair({ application: record, text: 'From the professional.' });
    expect(sent.kind).toBe('done');
    cast.server.beHonest();
    await office.writeToPair({ application: record, text: 'From the office.' });
    const { pairMessages } = await own.load();
    expect(pairMessages.slice(-2).map(({ by, text }) => [by, text])).toEqual([
      ['professional', 'From the professional.'],
      ['office', 'From the office.'],
    ]);
  });

  it('shows the defender nobody else’s pair, and says when a log does not hold together', async () => {
    lieOfPairs((pair) => ({ ...pair, application: HERON }));
    await expect(own.load()).rejects.toThrow(/another defender/);
    cast.server.beHonest();
    cast.server.lie(MyEntries, ({ myEntries }) => ({
      myEntries: myEntries && { ...myEntries, entries: myEntries.entries.slice(1) },
    }));
    const other = cast.applicant();
    await other.return(phrase);
    expect((await createOwnPairing(other.session()).load()).chained).toBe(false);
  });

  it('loses no item that somebody who asked let go further: their page says what is not released', async () => {
    const avoid = { professionals: [], groups: [] };
    const ask = { helps: [], languages: ['ar'], regions: [], themes: [], avoid, text: 'Quietly.' } as const;
    const told = { item: 'field', level: 'official', text: 'Harbours', firstLook: true } as const;
    const newcomer = cast.applicant();
    await newcomer.newReceipt('en');
    await newcomer.start();
    const content = requestContent('application', ask, [told]);
    const request = { programme: 'connect2protect', call: cast.call, content, consents: { selection: true } } as const;
    expect(await newcomer.enter(request)).toMatchObject({ kind: 'submitted' });
    const application = newcomer.session().record;
    const need = { id: PAIR, application, origin: 'direct', state: 'open', version: 1, paused: false } as const;
    const noPairYet = (): void => {
      cast.server.lie(Needs, () => ({ needs: [need] }));
      cast.server.lie(Pairings, () => ({ pairings: { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] } }));
    };
    noPairYet();
    const mine = createOwnPairing(newcomer.session());
    const standing = async () => (await mine.load()).items.map(({ level, wish }) => ({ level, wish }));
    const wish = { level: 'official', firstLook: true };
    expect(await standing()).toEqual([{ level: 'private', wish }]);
    cast.server.lie(MyEntries, ({ myEntries }) => ({
      myEntries: myEntries && {
        ...myEntries,
        ...(myEntries.compartment === 'pair' ? { entries: [], head: null } : {}),
      },
    }));
    await mine.releaseWished();
    expect(await standing()).toEqual([{ level: 'private', wish }]);
    cast.server.beHonest();
    noPairYet();
    expect((await mine.load()).items).toMatchObject([{ level: 'official', text: 'Harbours', firstLook: true }]);
  });
});
