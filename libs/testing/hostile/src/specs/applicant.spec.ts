import { jest } from '@jest/globals';
import {
  Chain,
  Checkpoint,
  CompleteReturn,
  MyApplication,
  MyDraft,
  PostMyMessage,
  SaveDraft,
  SubmitApplication,
} from '@vrijhaven/contracts';
import { formatCheckpoint, fromText, parseCheckpoint, toText } from '@vrijhaven/crypto/envelope';
import { nobleOpener } from '@vrijhaven/crypto/open/noble';
import { ANSWERS, requestOf, submitted } from '../paper/submitted';
import { openPaperCast } from '../paper/paper-cast';
import { paperClock } from '../paper/state';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { createApplicant } from '@vrijhaven/applications/client';
import { createCheckpoints } from '@vrijhaven/organisation/client';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('a defender’s client', () => {
  let cast: PaperCast;
  beforeAll(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const begun = async () => {
    const applicant = cast.applicant();
    const { phrase } = await applicant.newReceipt('en');
    await applicant.start();
    return { applicant, phrase: phrase.join(' ') };
  };

  it('checks a typed receipt without telling anybody', async () => {
    const applicant = cast.applicant();
    const { phrase } = await applicant.newReceipt('en');
    const seen = cast.server.state.seen.length;
    expect(await applicant.matchesReceipt(phrase.join('  ').toUpperCase())).toBe(true);
    expect(await applicant.matchesReceipt(phrase.slice().reverse().join(' '))).toBe(false);
    const { phrase: another } = await cast.applicant().newReceipt('en');
    expect(await applicant.matchesReceipt(another.join(' '))).toBe(false);
    expect(cast.server.state.seen).toHaveLength(seen);
  });

  it('writes digits where a language has no word list, and reads them in Arabic script', async () => {
    const applicant = cast.applicant();
    const { phrase } = await applicant.newReceipt('ar');
    const arabic = phrase.join(' ').replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    expect(await applicant.matchesReceipt(arabic)).toBe(true);
  });

  it('points at what is wrong with a receipt', async () => {
    const applicant = cast.applicant();
    expect(await applicant.return('apple brick xyzzyplugh')).toMatchObject({ kind: 'unknownWord', position: 3 });
    expect(await applicant.return('apple brick')).toEqual({ kind: 'wrongCount', count: 2 });
    expect(await applicant.return('1234')).toEqual({ kind: 'wrongCount', count: 4 });
  });

  it('keeps a draft that only the receipt opens, and notices another device', async () => {
    const { applicant, phrase } = await begun();
    expect((await applicant.saveDraft({ alias: 'Crane' })).kind).toBe('saved');
    const other = cast.applicant();
    expect(await other.return(phrase)).toEqual({ kind: 'signedIn', file: 'draft' });
    expect(await other.loadDraft()).toMatchObject({ kind: 'draft', content: { alias: 'Crane' } });
    await other.saveDraft({ alias: 'Heron' });
    expect(await applicant.saveDraft({ alias: 'Finch' })).toEqual({ kind: 'DraftConflict' });
    cast.server.lie(MyDraft, ({ myDraft }) => ({ myDraft: myDraft && { ...myDraft, revision: 1 } }));
    expect(await other.loadDraft()).toEqual({ kind: 'tampered' });
  });

  it('takes a save whose answer was lost for what it was', async () => {
    const { applicant } = await begun();
    cast.server.loseNext(SaveDraft);
    await expect(applicant.saveDraft({ alias: 'Crane' })).rejects.toThrow('lost');
    expect((await applicant.saveDraft({ alias: 'Crane' })).kind).toBe('saved');
  });

  it('seals seven compartments into less than 64 KB', async () => {
    const { applicant } = await begun();
    const steps: string[] = [];
    const story = {
      ...ANSWERS,
      workStory: 'w'.repeat(2500),
      threatStory: 't'.repeat(2500),
      avoidPlaces: 'a'.repeat(500),
    };
    const outcome = await applicant.submit(requestOf(cast, story), ({ step }) => steps.push(step));
    expect(outcome).toMatchObject({ kind: 'submitted' });
    expect(outcome.kind === 'submitted' && outcome.bytes).toBeLessThan(64 * 1024);
    expect(steps.filter((step) => step === 'sealing')).toHaveLength(7);
    const sent = JSON.stringify(cast.server.sent('SubmitApplication').at(-1));
    for (const secret of ['Paper Crane', 'Lavinia', 'wwwwwwwwwwww', 'Tablets']) expect(sent).not.toContain(secret);
  });

  it('sends the same bytes under the same key when the answer was lost, and others for another input', async () => {
    const { applicant } = await begun();
    cast.server.loseNext(SubmitApplication);
    await expect(applicant.submit(requestOf(cast))).rejects.toThrow('lost');
    await applicant.submit(requestOf(cast));
    const [first, second] = cast.server.sent('SubmitApplication').slice(-2);
    expect(second).toEqual(first);
  });

  it('does not send a message twice when its answer was lost', async () => {
    const { applicant } = await submitted(cast);
    cast.server.loseNext(PostMyMessage);
    await expect(applicant.postMessage('Are you there?')).rejects.toThrow('lost');
    await applicant.postMessage('Are you there?');
    const [first, second] = cast.server.sent('PostMyMessage').slice(-2);
    expect(second).toEqual(first);
  });

  it('comes back to the same file with either engine', async () => {
    const { phrase, record } = await submitted(cast);
    const transport = cast.server.connect();
    const noble = createApplicant({ transport, engine: nobleOpener, pin: cast.pin, clock: paperClock });
    expect(await noble.return(phrase)).toEqual({ kind: 'signedIn', file: 'application' });
    const file = await noble.load();
    expect([file?.id, file?.intact, file?.answers['legalName']]).toEqual([record, true, 'Lavinia Moss']);
    expect(file?.consents.every(({ verified }) => verified)).toBe(true);
  });

  it('seals anew only what was corrected, and the summary follows', async () => {
    const { applicant } = await submitted(cast);
    expect((await applicant.revise({ ...ANSWERS, alias: 'Grey Crane' })).kind).toBe('done');
    const sent = cast.server.sent('ReviseApplication').at(-1) as {
      documents: { compartment: string; revision: number }[];
    };
    expect(sent.documents.map(({ compartment }) => compartment)).toEqual(['identity', 'summary']);
    const file = await applicant.load();
    expect([file?.intact, file?.answers['alias']]).toEqual([true, 'Grey Crane']);
    expect((await applicant.revise({ ...ANSWERS, alias: 'Grey Crane' })).kind).toBe('done');
    expect(cast.server.sent('ReviseApplication')).toHaveLength(1);
  });

  describe('before a hostile server', () => {
    const refusedWith = async (lie: () => void): Promise<unknown> => {
      const { applicant } = await begun();
      const before = cast.server.sent('SubmitApplication').length;
      lie();
      const outcome = await applicant.submit(requestOf(cast));
      expect(cast.server.sent('SubmitApplication')).toHaveLength(before);
      return outcome.kind === 'CheckpointRefused' ? outcome.reason : outcome;
    };

    it('seals nothing to a swapped office key', async () => {
      const reason = await refusedWith(() => {
        cast.server.lie(Checkpoint, ({ checkpoint }) => {
          const body = parseCheckpoint(fromText(checkpoint.checkpoint));
          const { p } = cast.engine;
          const roleKeys = body.roleKeys.map((key) => ({ ...key, publicKey: p.kemPublicKey(p.randomBytes(32)) }));
          return { checkpoint: { ...checkpoint, checkpoint: toText(formatCheckpoint({ ...body, roleKeys })) } };
        });
      });
      expect(reason).toBe('checkpoint-signatures');
    });
    it('seals nothing on the word of one coordinator', async () => {
      const reason = await refusedWith(() => {
        cast.server.lie(Checkpoint, ({ checkpoint: { checkpoint, certificates, signatures } }) => ({
          checkpoint: {
            checkpoint,
            certificates: [certificates[0], certificates[0]],
            signatures: [signatures[0], signatures[0]],
          },
        }));
      });
      expect(reason).toBe('checkpoint-signer');
    });
    it('goes back to no older checkpoint once it has seen a newer one', async () => {
      const { applicant } = await submitted(cast);
      const old = cast.server.state.checkpoint;
      const [first, second] = [await cast.desk('coordinator'), await cast.desk('colleague')];
      await createCheckpoints(first.session).propose();
      await signSecond(second.session);
      expect((await applicant.postMessage('One.')).kind).toBe('done');
      cast.server.lie(Checkpoint, () => ({ checkpoint: old }));
      expect(await applicant.postMessage('Two.')).toEqual({
        kind: 'CheckpointRefused',
        reason: 'checkpoint-rolled-back',
      });
    });
    it('seals nothing under an expired checkpoint', async () => {
      const transport = cast.server.connect();
      const clock = { now: () => new Date('2026-03-20T00:00:00Z') };
      const late = createApplicant({ transport, engine: cast.engine.p, pin: cast.pin, clock });
      await late.newReceipt('en');
      await late.start();
      expect(await late.submit(requestOf(cast))).toEqual({ kind: 'CheckpointRefused', reason: 'checkpoint-expired' });
    });

    it('believes no message that nobody of the office signed', async () => {
      const { applicant, record } = await submitted(cast);
      const { caseload } = await cast.desk('intakeofficer');
      await caseload.post(record, 'Welcome.');
      expect((await applicant.load())?.thread).toMatchObject([{ status: 'open', from: 'office', text: 'Welcome.' }]);
      const stranger = cast.applicant();
      await stranger.newReceipt('en');
      cast.server.lie(MyApplication, ({ myApplication }) => ({
        myApplication: myApplication && {
          ...myApplication,
          thread: myApplication.thread.map((each) => ({ ...each, author: '99999999-9999-4999-8999-999999999999' })),
        },
      }));
      expect((await applicant.load())?.thread).toMatchObject([{ status: 'tampered' }]);
    });
    it('reads no staff message under a chain of another root', async () => {
      const { applicant, record } = await submitted(cast);
      await (await cast.desk('verifier')).caseload.post(record, 'Hello.');
      cast.server.lie(Chain, ({ chain }) => ({ chain: chain.slice(1) }));
      await expect(applicant.load()).rejects.toThrow('chain is refused');
    });
    it('notices a message that was left out', async () => {
      const { applicant } = await submitted(cast);
      for (const text of ['one', 'two', 'three']) await applicant.postMessage(text);
      cast.server.lie(MyApplication, ({ myApplication }) => ({
        myApplication: myApplication && {
          ...myApplication,
          thread: myApplication.thread.filter(({ revision }) => revision !== 2),
        },
      }));
      expect((await applicant.load())?.thread.map(({ status }) => status)).toEqual(['open', 'tampered']);
    });
    it('notices an older revision in place of the newest', async () => {
      const { applicant, record } = await submitted(cast);
      const old = cast.server.state.applications.get(record)?.documents ?? [];
      await applicant.revise({ ...ANSWERS, careNote: 'None any more.' });
      cast.server.lie(MyApplication, ({ myApplication }) => ({
        myApplication: myApplication && { ...myApplication, documents: old },
      }));
      expect((await applicant.load())?.intact).toBe(false);
    });
    it('does not sign in to another record than its receipt leads to', async () => {
      const [first, second] = [await submitted(cast), await submitted(cast)];
      cast.server.lie(CompleteReturn, ({ completeReturn }) => ({
        completeReturn: { ...completeReturn, record: second.record },
      }));
      await expect(cast.applicant().return(first.phrase)).rejects.toThrow('another record');
    });
    it('takes nobody else’s file for its own', async () => {
      const [first, second] = [await submitted(cast), await submitted(cast)];
      const foreign = cast.server.state.applications.get(second.record);
      cast.server.lie(MyApplication, () => ({ myApplication: foreign }));
      await expect(first.applicant.load()).rejects.toThrow('another file');
    });
  });

  it('forgets everything on closing', async () => {
    const { applicant } = await submitted(cast);
    await applicant.close();
    await expect(applicant.load()).rejects.toThrow('sign in');
    expect(cast.server.sent('EndReturn').length).toBeGreaterThan(0);
  });
});
