import { FactorStage, HONEST, SoftAuthenticator } from '@vrijhaven/testing/server';
import type { Ceremonious } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const EVIL: Ceremonious = { ...HONEST, origin: 'https://evil.example' };

describe('a passkey', () => {
  let stage: FactorStage;
  let key: SoftAuthenticator;

  beforeAll(async () => {
    stage = await FactorStage.open(organisationSlice);
    const { second } = stage.founding;
    key = await stage.enrolPasskey(second, await stage.enter(second));
  });
  afterAll(() => stage.close());

  const use = async (wish: Ceremonious = HONEST, by = key) => {
    const { attempt, passkeyOptions } = await stage.knock(stage.founding.second);
    return (await stage.withPasskey(attempt, by.get(passkeyOptions, wish))).__typename;
  };

  it('opens a session after a good signature', async () => {
    const { result } = await stage.login(stage.founding.second);
    expect(result).toMatchObject({ __typename: 'SecondFactorNeeded', totp: false });
    const asked = JSON.parse(result['passkeyOptions'] as string) as Record<string, unknown>;
    expect(asked).toMatchObject({ rpId: HONEST.domain, userVerification: 'required' });
    expect(asked['allowCredentials']).toHaveLength(1);
    expect(await use()).toBe('MemberSession');
  });

  it.each<readonly [string, Ceremonious]>([
    ['from another origin', EVIL],
    ['for another domain', { ...HONEST, domain: 'evil.example' }],
    ['that verified nobody', { ...HONEST, isVerified: false }],
  ])('is refused %s', async (_what, wish) => {
    expect(await use(wish)).toBe('FactorRefused');
  });

  it('is refused when another key signed in its name', async () => {
    const other = new SoftAuthenticator();
    expect(await use(HONEST, other)).toBe('FactorRefused');
    Object.assign(other, { credentialId: key.credentialId });
    expect(await use(HONEST, other)).toBe('FactorRefused');
  });

  it('answers one challenge, once', async () => {
    await stage.db.seed(`delete from login_attempt`);
    const one = await stage.knock(stage.founding.second);
    const other = await stage.knock(stage.founding.second);
    const response = key.get(one.passkeyOptions, HONEST);
    expect((await stage.withPasskey(other.attempt, response)).__typename).toBe('FactorRefused');
    expect((await stage.withPasskey(one.attempt, response)).__typename).toBe('MemberSession');
    expect(await stage.withPasskey(one.attempt, response)).toEqual({ __typename: 'FactorRefused', triesLeft: 0 });
  });

  it('whose counter stands still or goes back is a copy: refused, and its owner is told', async () => {
    await stage.db.seed(`delete from login_attempt`);
    await stage.db.seed(`delete from account_notice`);
    expect(await use({ ...HONEST, counter: 100 })).toBe('MemberSession');
    expect(await use({ ...HONEST, counter: 100 })).toBe('FactorRefused');
    expect(await use({ ...HONEST, counter: 7 })).toBe('FactorRefused');
    expect(await use({ ...HONEST, counter: 101 })).toBe('MemberSession');
    const told = await stage.db.seed(`select kind, count from account_notice`);
    expect(told).toEqual([{ kind: 'counterBack', count: 2 }]);
  });

  it('that keeps no counter may say zero for ever, and not begin to count backwards', async () => {
    const { first } = stage.founding;
    const counterless = new SoftAuthenticator();
    const as = await stage.enter(first);
    const made = counterless.create(await stage.beginPasskey(first, as), { ...HONEST, counter: 0 });
    expect((await stage.finishPasskey(made, as)).__typename).toBe('OwnAccount');
    const say = async (counter: number) => {
      const { attempt, passkeyOptions } = await stage.knock(first);
      return (await stage.withPasskey(attempt, counterless.get(passkeyOptions, { ...HONEST, counter }))).__typename;
    };
    expect([await say(0), await say(0), await say(3), await say(0)]).toEqual([
      ...['MemberSession', 'MemberSession', 'MemberSession', 'FactorRefused'],
    ]);
  });

  it('is made only here, after verification, and answers only its own options', async () => {
    const { administrator } = stage.founding;
    const as = await stage.enter(administrator);
    const make = async (wish: Ceremonious) => {
      const options = await stage.beginPasskey(administrator, as);
      return (await stage.finishPasskey(new SoftAuthenticator().create(options, wish), as)).__typename;
    };
    expect(await make(EVIL)).toBe('FactorRefused');
    expect(await make({ ...HONEST, domain: 'evil.example' })).toBe('FactorRefused');
    expect(await make({ ...HONEST, isVerified: false })).toBe('FactorRefused');
    const stale = await stage.beginPasskey(administrator, as);
    const options = await stage.beginPasskey(administrator, as);
    const made = new SoftAuthenticator();
    expect((await stage.finishPasskey(made.create(stale, HONEST), as)).__typename).toBe('FactorRefused');
    expect((await stage.finishPasskey('{"not":"one"}', as)).__typename).toBe('FactorRefused');
    const response = made.create(options, HONEST);
    expect((await stage.finishPasskey(response, as)).__typename).toBe('OwnAccount');
    expect((await stage.finishPasskey(response, as)).__typename).toBe('FactorRefused');
  });
});
