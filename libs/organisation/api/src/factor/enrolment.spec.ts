import { POLICY } from '@vrijhaven/access';
import { createPerson, FactorStage, HONEST, SoftAuthenticator } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) { __typename } }`;
const BEGIN_TOTP = `mutation ($proof: KeyProofInput!) { beginTotp(proof: $proof) { __typename ... on TotpBegun { typed } } }`;
const FINISH_TOTP = `mutation ($code: String!) { finishTotp(code: $code) { __typename } }`;
const REMOVE_TOTP = `mutation ($proof: KeyProofInput!) { removeTotp(proof: $proof) { __typename } }`;
const REMOVE_PASSKEY = `mutation ($id: ID!, $proof: KeyProofInput!) {
  removePasskey(id: $id, proof: $proof) { __typename } }`;
const FACTORS = `{ ownAccount { factors { factor id note since lastUsed } notices { kind count } } }`;

interface Account {
  readonly factors: readonly { readonly factor: string; readonly id: string | null; readonly note: string | null }[];
  readonly notices: readonly { readonly kind: string }[];
}

describe('enrolling and removing a second factor', () => {
  let stage: FactorStage;
  beforeAll(async () => {
    stage = await FactorStage.open(organisationSlice);
  });
  afterAll(() => stage.close());
  const account = (as: { token: string }) => stage.ask<Account>(FACTORS, {}, as);

  it('takes the key of the account, freshly, for this one action: a stolen session does not do', async () => {
    const { second, first } = stage.founding;
    const as = await stage.enter(second);
    const refused = { __typename: 'LoginRefused' };
    const begin = (proof: object) => stage.ask(BEGIN_TOTP, { proof }, as);
    const spent = await stage.prove(second, 'enrol-totp');
    expect((await begin(spent)).__typename).toBe('TotpBegun');
    const imposter = { ...second, login: createPerson('bram', 'coordinator').login };
    const proofs = [
      spent,
      await stage.prove(second, 'login'),
      await stage.prove(second, 'enrol-passkey'),
      await stage.prove(second, 'remove-factor'),
      await stage.prove(second, 'enrol-totp', 'https://evil.example'),
      await stage.prove(imposter, 'enrol-totp'),
      await stage.prove(first, 'enrol-totp'),
    ];
    for (const proof of proofs) expect(await begin(proof)).toEqual(refused);
    await expect(stage.ask(BEGIN_TOTP, { proof: await stage.prove(second, 'enrol-totp') })).rejects.toThrow(
      'UNAUTHENTICATED',
    );
  });

  it('is finished only in the session that began it, with the right code, once', async () => {
    const { second } = stage.founding;
    const [here, there] = [await stage.enter(second), await stage.enter(second)];
    const { typed } = await stage.ask<{ typed: string }>(
      BEGIN_TOTP,
      { proof: await stage.prove(second, 'enrol-totp') },
      here,
    );
    const finish = async (code: string, as: { token: string }) =>
      (await stage.ask(FINISH_TOTP, { code }, as)).__typename;
    const code = stage.code(typed);
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await finish(code, there)).toBe('FactorRefused');
    expect(await finish(wrong, here)).toBe('FactorRefused');
    expect((await account(here)).factors).toEqual([]);
    expect(await finish(code, here)).toBe('OwnAccount');
    expect(await finish(code, here)).toBe('FactorRefused');
    expect((await account(here)).factors).toMatchObject([{ factor: 'totp', id: null, note: null }]);
  });

  it('ends the other sessions that began without one: a passphrase that was known before opens nothing more', async () => {
    const { administrator } = stage.founding;
    const [thief, here] = [await stage.enter(administrator), await stage.enter(administrator)];
    await stage.enrolPasskey(administrator, here);
    await expect(account(thief)).rejects.toThrow('UNAUTHENTICATED');
    expect((await account(here)).factors).toHaveLength(1);
    await stage.db.seed(`delete from passkey; delete from account_notice`);
  });

  it('is undone with the key again, and by nobody else', async () => {
    const { second, first } = stage.founding;
    stage.pass(2);
    const { attempt } = await stage.knock(second);
    await stage.db.seed(`delete from totp`);
    expect((await stage.withTotp(attempt, '123456')).__typename).toBe('FactorRefused');
    const as = await stage.enter(second);
    await stage.enrolPasskey(second, as);
    const [key] = (await account(as)).factors;
    expect(key).toMatchObject({ factor: 'passkey', note: stage.note });
    const others = await stage.enter(first);
    const remove = async (proof: object, who: { token: string }) =>
      (await stage.ask(REMOVE_PASSKEY, { id: key?.id, proof }, who)).__typename;
    expect(await remove(await stage.prove(first, 'remove-factor'), others)).toBe('NotFound');
    expect(await remove(await stage.prove(second, 'enrol-passkey'), as)).toBe('LoginRefused');
    expect(await remove(await stage.prove(second, 'remove-factor'), as)).toBe('OwnAccount');
    expect((await stage.login(second)).result.__typename).toBe('MemberSession');
  });

  it('is reset by a renewal, and the owner is told', async () => {
    const { second } = stage.founding;
    await stage.enrolPasskey(second, await stage.enter(second));
    await stage.db.seed(`select factors_reset($1)`, [second.id]);
    const { notices, factors } = await account(await stage.enter(second));
    expect([factors, notices.map(({ kind }) => kind)]).toEqual([[], expect.arrayContaining(['factorsReset'])]);
  });

  describe('where the chain asks every member for one', () => {
    it('comes before anything else: no action of a member is open', async () => {
      const { ceremony, first, second, administrator } = stage.founding;
      await stage.enrolPasskey(second, await stage.enter(second));
      const as = await stage.enter(first);
      const link = ceremony.link({ type: 'setPolicy', suite: 1, secondFactor: 'required' }, [first, second]);
      expect(await stage.ask(APPEND, { links: [link], roleGrants: [] }, as)).toEqual({ __typename: 'Organisation' });

      const { result, token = '' } = await stage.login(administrator);
      expect(result).toEqual({ __typename: 'EnrolmentNeeded' });
      const codes = await Promise.all(
        [
          '{ people { id } }',
          '{ chain(after: 0) { link } }',
          '{ invitations { id } }',
          FACTORS,
          'mutation { endOtherSessions { __typename } }',
          'mutation { dismissNotices { __typename } }',
        ].map(async (text) => (await stage.api.gql(text, {}, { token })).errors[0]?.extensions?.['code']),
      );
      expect(codes).toEqual(Array(codes.length).fill('UNAUTHENTICATED'));
      expect((await stage.api.gql('{ me { handle } }', {}, { token })).data).toEqual({ me: null });
      const rows = await stage.db.seed(`select 1 from session where enrolling`);
      expect(rows).toHaveLength(1);
      expect(Object.entries(POLICY).filter(([, { by }]) => by.some(({ is }) => is === 'owner'))).toHaveLength(1);
    });

    it('is enrolled once: who waits with the passphrase in another such session cannot put theirs in its place', async () => {
      const { administrator } = stage.founding;
      const [thief, owner] = [await stage.login(administrator), await stage.login(administrator)];
      const waiting = { token: thief.token ?? '' };
      const typed = await stage.enrolTotp(administrator, { token: owner.token ?? '' });
      await expect(stage.enrolTotp(administrator, waiting)).rejects.toThrow('UNAUTHENTICATED');
      stage.pass(2);
      const { attempt } = await stage.knock(administrator);
      expect((await stage.withTotp(attempt, stage.code(typed))).__typename).toBe('MemberSession');
      await stage.db.seed(`delete from totp`);
    });

    it('opens the same session once it is done', async () => {
      const { administrator } = stage.founding;
      const { token = '' } = await stage.login(administrator);
      const as = { token };
      await stage.enrolTotp(administrator, as);
      expect((await stage.api.gql('{ me { handle } }', {}, as)).data).toEqual({ me: { handle: 'ciska' } });
      expect((await stage.login(administrator)).result.__typename).toBe('SecondFactorNeeded');
    });

    it('keeps the last one', async () => {
      const { first } = stage.founding;
      const enrolling = { token: (await stage.login(first)).token ?? '' };
      const key = new SoftAuthenticator();
      const made = key.create(await stage.beginPasskey(first, enrolling), HONEST);
      expect((await stage.finishPasskey(made, enrolling)).__typename).toBe('OwnAccount');
      const [{ id } = { id: null }] = (await account(enrolling)).factors;
      const remove = async () =>
        (await stage.ask(REMOVE_PASSKEY, { id, proof: await stage.prove(first, 'remove-factor') }, enrolling))
          .__typename;
      expect(await remove()).toBe('FactorNeeded');
      await stage.enrolTotp(first, enrolling);
      expect(await remove()).toBe('OwnAccount');
      const last = { proof: await stage.prove(first, 'remove-factor') };
      expect((await stage.ask(REMOVE_TOTP, last, enrolling)).__typename).toBe('FactorNeeded');
    });
  });
});
