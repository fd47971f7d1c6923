import { FactorStage } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';
import { openTotp, sealTotp } from './seal-totp';

describe('one-time codes', () => {
  let stage: FactorStage;
  let typed: string;

  beforeAll(async () => {
    stage = await FactorStage.open(organisationSlice);
    const { second } = stage.founding;
    typed = await stage.enrolTotp(second, await stage.enter(second));
  });
  afterAll(() => stage.close());

  const give = async (code: string) => stage.withTotp((await stage.knock(stage.founding.second)).attempt, code);

  it('stand between a good signature and the session', async () => {
    stage.pass(2);
    const { result, token, cookies } = await stage.login(stage.founding.second);
    expect(result).toMatchObject({ __typename: 'SecondFactorNeeded', totp: true, passkeyOptions: null });
    expect([token, cookies]).toEqual([undefined, []]);
    expect(await stage.withTotp(result['attempt'] as string, stage.code(typed))).toEqual({
      __typename: 'MemberSession',
    });
  });

  it('are good once, by nobody twice at the same moment, and never after a later one', async () => {
    stage.pass(3);
    const code = stage.code(typed);
    const [one, two] = [await stage.knock(stage.founding.second), await stage.knock(stage.founding.second)];
    const answers = await Promise.all([stage.withTotp(one.attempt, code), stage.withTotp(two.attempt, code)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['FactorRefused', 'MemberSession']);
    expect((await give(code)).__typename).toBe('FactorRefused');
    expect((await give(stage.code(typed, -1))).__typename).toBe('FactorRefused');
    expect((await give(stage.code(typed, 1))).__typename).toBe('MemberSession');
    expect((await give(code)).__typename).toBe('FactorRefused');
  });

  it('of the neighbouring step are good, of the one beyond not', async () => {
    stage.pass(10);
    expect((await give(stage.code(typed, -2))).__typename).toBe('FactorRefused');
    expect((await give(stage.code(typed, 2))).__typename).toBe('FactorRefused');
    expect((await give(stage.code(typed, -1))).__typename).toBe('MemberSession');
    expect((await give(stage.code(typed, 1))).__typename).toBe('MemberSession');
  });

  it('open nothing for another account’s attempt', async () => {
    stage.pass(5);
    const { first } = stage.founding;
    await stage.enrolTotp(first, await stage.enter(first));
    const { attempt } = await stage.knock(first);
    expect((await stage.withTotp(attempt, stage.code(typed))).__typename).toBe('FactorRefused');
  });

  it('lie sealed for one member under the installation’s secret', async () => {
    const stored = await stage.db.seed<{ text: string; sealed: Uint8Array }>(
      `select t::text as text, sealed from totp t`,
    );
    expect(stored).toHaveLength(2);
    expect(stored.map(({ text }) => text).join()).not.toContain(typed);
    const [installation, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const sealed = sealTotp(installation, 'one', Buffer.alloc(20, 7));
    expect(openTotp(installation, 'one', sealed)).toEqual(Buffer.alloc(20, 7));
    expect(() => openTotp(installation, 'two', sealed)).toThrow();
    expect(() => openTotp(other, 'one', sealed)).toThrow();
    sealed.fill(1, 20, 21);
    expect(() => openTotp(installation, 'one', sealed)).toThrow();
  });
});
