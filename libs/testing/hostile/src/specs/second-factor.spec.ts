import { jest } from '@jest/globals';
import {
  AnswerWithTotp,
  BeginTotp,
  CompleteLogin,
  EndSession,
  FinishTotp,
  Me,
  NameSession,
  OwnAccount,
} from '@vrijhaven/contracts';
import type { CompleteLoginMutation, OwnAccountPartsFragment } from '@vrijhaven/contracts';
import { ACCOUNT_NOTE_BYTES, CryptoFault, loginMessage, fromText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { createAccount, unlockDesk } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { paperClock } from '../paper/state';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

type Sessions = OwnAccountPartsFragment['sessions'];

describe('sessions and second factors, before a hostile server', () => {
  let cast: PaperCast;
  let session: MemberSession;
  beforeAll(async () => {
    cast = await openPaperCast();
    ({ session } = await cast.desk('verifier'));
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const listed = (id: string, note: string | null): Sessions[number] => ({
    ...{ id, started: '2026-01-01', lastHour: '2026-01-01T10:00:00.000Z', note },
    ...{ factor: null, endedBy: null, isCurrent: true },
  });
  const show = (sessions: Sessions) =>
    cast.server.lie(OwnAccount, () => ({ ownAccount: { sessions, factors: [], notices: [] } }));
  const noteOf = (id: string, name: string): string => {
    const text = session.inside.notes.seal('session', id, JSON.stringify([name, 'Firefox · Linux']));
    return Buffer.from(text).toString('base64url');
  };
  const devices = async () => (await createAccount(session).load()).sessions.map(({ device }) => device?.name ?? null);

  it('opens a device’s name at its own session, and at no other where the server puts it', async () => {
    const [mine, other] = [newId(cast.engine.p), newId(cast.engine.p)];
    const note = noteOf(mine, 'office laptop');
    show([listed(mine, note), listed(other, note)]);
    expect(await devices()).toEqual(['office laptop', null]);
  });

  it('believes no name that the server, or a colleague’s key, has written', async () => {
    const id = newId(cast.engine.p);
    const { session: colleague } = await cast.desk('colleague');
    const foreign = Buffer.from(
      colleague.inside.notes.seal('session', id, JSON.stringify(['office laptop', ''])),
    ).toString('base64url');
    const cut = Buffer.from(fromText(noteOf(id, 'office laptop')).slice(0, -1)).toString('base64url');
    const made = Buffer.alloc(1104, 7).toString('base64url');
    show([foreign, cut, made, null].map((note) => listed(id, note)));
    expect(await devices()).toEqual([null, null, null, null]);
  });

  it('sends names sealed, never as they are', async () => {
    const id = newId(cast.engine.p);
    cast.server.lie(NameSession, () => ({
      nameSession: { __typename: 'OwnAccount', sessions: [], factors: [], notices: [] },
    }));
    await createAccount(session)
      .nameSession({ id, name: 'office laptop', kind: 'Firefox · Linux' })
      .catch(() => undefined);
    const [sent] = cast.server.sent('NameSession') as { id: string; note: string }[];
    expect(sent?.id).toBe(id);
    const note = fromText(sent?.note ?? '');
    expect(note).toHaveLength(ACCOUNT_NOTE_BYTES);
    expect(Buffer.from(note).toString('latin1')).not.toMatch(/laptop|Firefox/);
  });

  const login = ({ passphrase } = cast.member('verifier')) =>
    unlockDesk({
      ...{ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin, handle: 'verifier', passphrase },
      clock: paperClock,
    });
  type Entered = Extract<CompleteLoginMutation['completeLogin'], { __typename: 'MemberSession' }>;
  /** What an honest server answers to the verifier’s own login. */
  const entered = async (): Promise<Entered> => {
    let answer: Entered | undefined;
    cast.server.lie(CompleteLogin, (data) => {
      if (data.completeLogin.__typename === 'MemberSession') answer = data.completeLogin;
      return data;
    });
    await login();
    if (!answer) throw new Error('nobody came in');
    return answer;
  };

  it('that asks for a second factor nobody has gets a code at most, and no key leaves', async () => {
    cast.server.lie(CompleteLogin, () => ({
      completeLogin: { __typename: 'SecondFactorNeeded', attempt: 'A'.repeat(43), totp: true, passkeyOptions: null },
    }));
    cast.server.lie(AnswerWithTotp, () => ({ answerWithTotp: { __typename: 'FactorRefused', triesLeft: 0 } }));
    const outcome = await login();
    if (outcome.kind !== 'SecondFactorNeeded') throw new Error(outcome.kind);
    expect(await outcome.question.answer({ code: 'no code' })).toEqual({ kind: 'FactorRefused', triesLeft: 5 });
    expect(cast.server.sent('AnswerWithTotp')).toEqual([]);
    expect(await outcome.question.answer({ code: '١٢٣٤٥٦' })).toEqual({ kind: 'FactorRefused', triesLeft: 0 });
    expect(cast.server.sent('AnswerWithTotp')).toEqual([{ attempt: 'A'.repeat(43), code: '123456' }]);
  });

  it('that asks for a second factor lets nobody in once the question was cancelled or its tries are up', async () => {
    const answer = await entered();
    cast.server.lie(CompleteLogin, () => ({
      completeLogin: { __typename: 'SecondFactorNeeded', attempt: 'A'.repeat(43), totp: true, passkeyOptions: null },
    }));
    const question = async () => {
      const outcome = await login();
      if (outcome.kind !== 'SecondFactorNeeded') throw new Error(outcome.kind);
      return outcome.question;
    };
    const [cancelled, refused] = [await question(), await question()];
    cast.server.lie(AnswerWithTotp, () => ({ answerWithTotp: { __typename: 'FactorRefused', triesLeft: 0 } }));
    expect(await refused.answer({ code: '123456' })).toEqual({ kind: 'FactorRefused', triesLeft: 0 });
    cancelled.cancel();
    cast.server.lie(AnswerWithTotp, () => ({ answerWithTotp: answer }));
    for (const over of [cancelled, refused]) await expect(over.answer({ code: '123456' })).rejects.toThrow('wiped');
    expect((await (await question()).answer({ code: '123456' })).kind).toBe('unlocked');
  });

  it('that lets somebody pass without the factor opens nothing that the passphrase did not open', async () => {
    const answer = await entered();
    cast.server.lie(CompleteLogin, () => ({ completeLogin: answer }));
    const fault = await login(cast.member('colleague')).catch((error: unknown) => error);
    expect(fault instanceof CryptoFault && fault.code).toBe('commitment');
    expect((await login()).kind).toBe('unlocked');
  });

  it('that says one must enrol first gets a signature for enrolling, which is none for a login', async () => {
    cast.server.lie(CompleteLogin, () => ({ completeLogin: { __typename: 'EnrolmentNeeded' } }));
    cast.server.lie(BeginTotp, () => ({ beginTotp: { __typename: 'TotpBegun', typed: 'AAAA', uri: 'otpauth://x' } }));
    cast.server.lie(FinishTotp, () => ({ finishTotp: { __typename: 'FactorRefused' } }));
    cast.server.lie(Me, () => ({ me: null }));
    const outcome = await login();
    if (outcome.kind !== 'EnrolmentNeeded') throw new Error(outcome.kind);
    await outcome.enrolment.beginTotp();
    const [sent] = cast.server.sent('BeginTotp') as { proof: { nonce: string; signature: string } }[];
    const account = cast.server.state.accounts.find(({ handle }) => handle === 'verifier');
    const verifies = (action: string) =>
      cast.engine.p.verifySignature(
        fromText(sent?.proof.signature ?? ''),
        loginMessage({
          ...{ origin: cast.server.connect().origin, subject: 'verifier', action },
          nonce: fromText(sent?.proof.nonce ?? ''),
        }),
        fromText(account?.passphrase.loginKey ?? ''),
      );
    expect(['enrol-totp', 'login', 'remove-factor', 'enrol-passkey'].map(verifies)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await outcome.enrolment.finishTotp('123456')).toBe('FactorRefused');
    expect(await outcome.enrolment.resume()).toEqual({ kind: 'LoginRefused' });
  });

  it('that lies about ending a session is told again: the desk shows what the server lists, not what it wished', async () => {
    const id = newId(cast.engine.p);
    cast.server.lie(EndSession, () => ({
      endSession: { __typename: 'OwnAccount', sessions: [listed(id, null)], factors: [], notices: [] },
    }));
    const outcome = await createAccount(session).endSession(id);
    expect(outcome.kind === 'done' && outcome.account.sessions[0]?.endedBy).toBeNull();
  });
});
