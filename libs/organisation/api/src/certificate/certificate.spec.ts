import { createFounding, createPerson, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const PUBLISH = `mutation ($signed: Bytes!) { publishCertificate(signed: $signed) { __typename } }`;
const TOKEN = 'one-time token of this spec';

describe('certificates of coordinators', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let coordinator: { token: string };
  let administrator: { token: string };

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
    coordinator = await signIn(api, founding.first);
    administrator = await signIn(api, founding.administrator);
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const publish = async (signed: string, as = coordinator) =>
    (await api.gql<{ publishCertificate: { __typename: string } }>(PUBLISH, { signed }, as)).data?.publishCertificate
      .__typename;
  const shown = async (as = coordinator) =>
    (await api.gql<{ certificates: { signed: string }[] }>('{ certificates { signed } }', {}, as)).data?.certificates;

  it('are kept from the founding on, and beside them those that the root key made later', async () => {
    expect(await shown()).toHaveLength(2);
    const later = founding.ceremony.certificate(founding.first, { days: 90 });
    expect(await publish(later, administrator)).toBe('Certificate');
    expect(await publish(later)).toBe('Certificate');
    const kept = await shown(administrator);
    expect(kept).toHaveLength(3);
    expect(kept).toContainEqual({ signed: later });
    expect((await api.gql('{ certificates { signed } }')).errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('are refused of another root, past their end, of a key that the chain lacks, and damaged', async () => {
    const { ceremony, first } = founding;
    const stranger = createPerson('stranger', 'coordinator');
    const swapped = { ...first, signing: stranger.signing };
    const good = ceremony.certificate(first);
    const damaged = `${good.slice(0, -4)}AAAA`;
    for (const signed of [
      ceremony.certificate(first, { root: stranger.signing }),
      ceremony.certificate(first, { days: -1 }),
      ceremony.certificate(stranger),
      ceremony.certificate(swapped),
      damaged,
    ])
      expect(await publish(signed)).toBe('NotSigned');
    expect(await shown()).toHaveLength(2);
    expect(await publish(good)).toBe('Certificate');
  });

  it('are for coordinators in office only', async () => {
    const { ceremony, administrator: clerk } = founding;
    expect(await publish(ceremony.certificate(clerk))).toBe('NotSigned');
    expect(await shown()).toHaveLength(2);
  });
});
