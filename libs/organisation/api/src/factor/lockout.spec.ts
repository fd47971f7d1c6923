import { beginLogin, createPerson, FactorStage } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

describe('guessing at a second factor', () => {
  let stage: FactorStage;
  let typed: string;
  /** The mark of a browser from which the owner came in before. */
  let known: string;

  beforeAll(async () => {
    stage = await FactorStage.open(organisationSlice);
    const { second } = stage.founding;
    const { cookies, token = '' } = await stage.login(second);
    known = cookies.find((line) => line.startsWith('__Host-vrijhaven-device='))?.split(';')[0] ?? '';
    typed = await stage.enrolTotp(second, { token });
    stage.pass(2);
  });
  afterAll(() => stage.close());

  const wrong = () => (stage.code(typed) === '000000' ? '111111' : '000000');
  const answers = async (attempt: string, times: number) =>
    Promise.all(Array.from({ length: times }, () => stage.withTotp(attempt, wrong())));

  it('ends after five tries of one attempt, made at once or not, even with the right code', async () => {
    const { attempt } = await stage.knock(stage.founding.second);
    const tries = await answers(attempt, 8);
    expect(tries.map(({ triesLeft }) => triesLeft).sort()).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
    expect(await stage.withTotp(attempt, stage.code(typed))).toEqual({ __typename: 'FactorRefused', triesLeft: 0 });
  });

  it('ends after ten in an hour from browsers nobody knows, also over attempts that were opened before', async () => {
    const attempts = [];
    for (let at = 0; at < 3; at += 1) attempts.push(await stage.knock(stage.founding.second));
    for (const { attempt } of attempts) await answers(attempt, 5);
    const [row] = await stage.db.seed<{ tries: string }>(`select sum(tries) as tries from login_attempt`);
    expect(Number(row?.tries)).toBe(10);
    expect((await stage.login(stage.founding.second)).result).toMatchObject({ __typename: 'TooMany' });
  });

  it('does not keep the owner out at a browser of theirs, and they are told', async () => {
    const { attempt } = await stage.knock(stage.founding.second, known);
    expect((await stage.withTotp(attempt, stage.code(typed))).__typename).toBe('MemberSession');
    const told = await stage.db.seed(`select kind, count > 9 as many from account_notice`);
    expect(told).toEqual([{ kind: 'wrongCodes', many: true }]);
  });

  it('takes the account’s key: who has none comes to no attempt, and locks nobody out', async () => {
    await stage.db.seed(`delete from login_attempt`);
    const stranger = { ...stage.founding.second, login: createPerson('bram', 'coordinator').login };
    const made = 'A'.repeat(43);
    for (let at = 0; at < 5; at += 1) {
      expect((await stage.login(stranger)).result).toEqual({ __typename: 'LoginRefused' });
      expect(await stage.withTotp(made, stage.code(typed))).toEqual({ __typename: 'FactorRefused', triesLeft: 0 });
    }
    expect(await stage.db.seed(`select 1 from login_attempt`)).toEqual([]);
  });

  it('tells a name with a second factor from one without, or from none, by nothing', async () => {
    const names = ['bram', 'anna', 'nobody'];
    const shapes = await Promise.all(
      names.map(async (handle) => {
        const { nonce, salt, ...rest } = await beginLogin(stage.api, handle);
        const { result, cookies } = await stage.login(createPerson(handle, 'coordinator'));
        return JSON.stringify([nonce.length, salt.length, rest, result, cookies]);
      }),
    );
    expect(new Set(shapes).size).toBe(1);
  });
});
