import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { registry } from '@vrijhaven/contracts/registry';
import type { Api, Ask, PlayDefender, SigningMember, Stage, TestDatabase } from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  createTestDatabase,
  newSigner,
  PlayEnquiry,
  setStage,
  signingMember,
  startApi,
  text,
} from '@vrijhaven/testing/server';
import { selectionSlice } from '../selection.module';

const CONSENT = `mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }`;
const MINE = `{ myLetter { letter } }`;

/** Reads that a stranger may do as well, and those of the letter. Whatever else is asked, a referee is nobody. */
const OPEN = ['beginEnquiry', 'enterEnquiry', 'myLetter', 'answerLetter', 'leaveEnquiry'];

interface Asked {
  readonly enquiry: PlayEnquiry;
  readonly token: string;
}

describe('a referee learns nothing of another one', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let stage: Stage;
  let verifier: SigningMember;
  let alone: PlayDefender;
  let both: PlayDefender;
  let one: Asked;
  let two: Asked;
  let single: Asked;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    verifier = await signingMember(db, 'verifier');
    api = await startApi(db, { slices: [applicationsSlice, selectionSlice] });
    ask = askFor(api);
    [alone, both] = [await verifying(1), await verifying(1, 2)];
    [single, one, two] = [await asked(alone, 1), await asked(both, 1), await asked(both, 2)];
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const verifying = async (...referees: number[]): Promise<PlayDefender> => {
    const defender = await applicant(stage, ask, 'verifying');
    for (const each of referees) await ask(CONSENT, { consent: defender.consent(`referee:${each}`) }, defender);
    return defender;
  };
  const asked = async (defender: PlayDefender, referee: number): Promise<Asked> => {
    const enquiry = new PlayEnquiry(stage.organisation);
    await enquiry.create(ask, defender, verifier, { referee });
    const { token = '' } = await enquiry.enter(ask, api.url);
    return { enquiry, token };
  };

  /** Every id that has to do with the other one, and with whom both are about. */
  const secrets = () => [
    ...[both.record, alone.record, both.receipt, verifier.id, one.enquiry.id, two.enquiry.id, single.enquiry.id],
    ...[one, two, single].map(({ enquiry }) => text(enquiry.letter).slice(100, 200)),
    ...['referee', 'application', 'record'],
  ];

  // Every operation that the API runs for anybody, with ids of the other one wherever an id fits.
  const fieldOf = (document: string): string => /\{\s*(\w+)/.exec(document.slice(document.indexOf('{')))?.[1] ?? '';
  const OPERATIONS = Object.values(registry).filter((document) => !OPEN.includes(fieldOf(document)));
  const variablesOf = (document: string, id: string): Readonly<Record<string, unknown>> => {
    const header = document.slice(0, document.indexOf('{'));
    const declared = [...header.matchAll(/\$(\w+): (\[?)(\w+)/g)];
    const of = (type: string): unknown => {
      if (type === 'ID' || type === 'String') return id;
      if (type === 'Int') return 1;
      if (type === 'Boolean') return true;
      if (type === 'Bytes') return text(two.enquiry.locator);
      return type === 'Day' ? '2026-12-01' : undefined;
    };
    return Object.fromEntries(declared.map(([, name = '', list, type = '']) => [name, list === '[' ? [] : of(type)]));
  };

  it.each(OPERATIONS.map((document) => [/(query|mutation) \w+/.exec(document)?.[0] ?? '', document] as const))(
    'by %s',
    async (_name, document) => {
      for (const id of [two.enquiry.id, both.record]) {
        const variables = variablesOf(document, id);
        const [asReferee, asStranger] = [
          await api.gql(document, variables, { token: one.token }),
          await api.gql(document, variables),
        ];
        const told = JSON.stringify([asReferee.data, asReferee.errors]);
        for (const secret of [both.record, verifier.id, two.enquiry.id].filter((each) => each !== id))
          expect(told).not.toContain(secret);
        // To be a referee opens nothing that is not open to anybody.
        const plain = (answer: typeof asReferee) =>
          JSON.stringify([answer.status, answer.errors.map(({ extensions }) => extensions?.['code']), answer.data])
            // Drawn anew for everybody.
            .replace(/"(nonce|salt)":"[\w-]+"/g, '');
        expect(plain(asReferee)).toBe(plain(asStranger));
      }
      expect(await ask(MINE, {}, { token: one.token })).toEqual({ letter: text(one.enquiry.letter) });
    },
  );

  it('by a letter that says more than the letter, or is longer when there are two', async () => {
    const raw = async ({ token }: Asked) => {
      const response = await api.post(JSON.stringify({ query: MINE }), {
        'content-type': 'application/json',
        ...{ 'x-vrijhaven': '1', authorization: `Bearer ${token}` },
      });
      return { body: await response.text(), headers: [...response.headers.keys()].sort() };
    };
    const [first, second, lonely] = [await raw(one), await raw(two), await raw(single)];
    expect(new Set([first, second, lonely].map(({ body }) => body.length)).size).toBe(1);
    expect(second.headers).toEqual(lonely.headers);
    expect(Object.keys((JSON.parse(second.body) as { data: { myLetter: object } }).data.myLetter)).toEqual(['letter']);
    const rest = second.body.replace(text(two.enquiry.letter), '');
    for (const secret of secrets()) expect(rest).not.toContain(secret);
  });

  it('by words that are refused: unknown, used, taken back, of another, all in one answer', async () => {
    const used = await asked(await verifying(1), 1);
    await used.enquiry.send(ask, used.token);
    const closed = await verifying(1);
    const over = await asked(closed, 1);
    await ask(CONSENT, { consent: closed.consent('referee:1', false) }, closed);
    const unknown = new PlayEnquiry(stage.organisation);
    const answers = await Promise.all([
      used.enquiry.enter(ask, api.url),
      over.enquiry.enter(ask, api.url),
      unknown.enter(ask, api.url),
      two.enquiry.enter(ask, api.url, newSigner()),
      two.enquiry.enter(ask, 'https://elsewhere.example'),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'LoginRefused' });
  });

  it('by how long a refusal takes', async () => {
    const used = await asked(await verifying(1), 1);
    await used.enquiry.send(ask, used.token);
    const time = async (work: () => Promise<unknown>): Promise<number> => {
      const begun = performance.now();
      await work();
      return performance.now() - begun;
    };
    const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let round = 0; round < 15; round += 1) {
      known.push(await time(() => used.enquiry.enter(ask, api.url)));
      unknown.push(await time(() => new PlayEnquiry(stage.organisation).enter(ask, api.url)));
    }
    // One class of time: the signature is checked either way. Wide, for a busy machine.
    const [a, b] = [middle(known), middle(unknown)];
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(2.5);
  });

  it('by what the other one does: answering, being taken back, being asked again', async () => {
    const defender = await verifying(1, 2);
    const [watching, acting] = [await asked(defender, 1), await asked(defender, 2)];
    const look = async () => JSON.stringify(await api.gql(MINE, {}, { token: watching.token }));
    const before = await look();
    await acting.enquiry.send(ask, acting.token);
    expect(JSON.parse(await look())).toMatchObject({ data: (JSON.parse(before) as { data: object }).data });
    await ask(CONSENT, { consent: defender.consent('referee:2', false) }, defender);
    expect(JSON.parse(await look())).toMatchObject({ data: (JSON.parse(before) as { data: object }).data });
    expect(await watching.enquiry.send(ask, watching.token)).toEqual({ __typename: 'LetterAnswered' });
  });

  it('by answering in another’s place: a session answers its own letter only', async () => {
    const defender = await verifying(1, 2);
    const [mine, other] = [await asked(defender, 1), await asked(defender, 2)];
    expect(await mine.enquiry.send(ask, mine.token, other.enquiry.answer())).toEqual({ __typename: 'NotSigned' });
    expect(await ask(MINE, {}, { token: other.token })).toEqual({ letter: text(other.enquiry.letter) });
  });

  it('by keys of idempotency, files or live pings', async () => {
    const keyed = await db.seed(`select 1 from idempotency where actor_key like 'referee:%'`);
    expect(keyed).toEqual([]);
    const bytes = await fetch(`${api.url}/attachments/${randomUUID()}/0`, {
      headers: { authorization: `Bearer ${two.token}`, 'x-vrijhaven': '1' },
    });
    const live = await fetch(`${api.url}/live`, {
      headers: { authorization: `Bearer ${two.token}`, 'x-vrijhaven': '1' },
    });
    expect([bytes.status, live.status].every((status) => status >= 400)).toBe(true);
  });
});
