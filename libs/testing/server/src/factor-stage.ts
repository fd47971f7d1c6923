import { randomBytes, randomUUID } from 'node:crypto';
import { ACCOUNT_NOTE_BYTES } from '@vrijhaven/crypto/envelope';
import { Secret, TOTP } from 'otpauth';
import type { Slice } from '@vrijhaven/server';
import type { Person } from './ceremony';
import { createFounding } from './founding';
import type { Founding } from './founding';
import { beginLogin, completeLogin, proveKey } from './sign-in';
import type { LoginAnswer } from './sign-in';
import { SoftAuthenticator } from './soft-authenticator';
import type { Ceremonious } from './soft-authenticator';
import { startApi } from './start-api';
import type { Api } from './start-api';
import { createTestDatabase } from './test-database';
import type { TestDatabase } from './test-database';

const TOKEN = 'one-time token of this stage';
export const DOMAIN = 'desk.example.org';
export const ORIGIN = `https://${DOMAIN}`;

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const BEGIN_TOTP = `mutation ($proof: KeyProofInput!) { beginTotp(proof: $proof) { __typename ... on TotpBegun { typed } } }`;
const FINISH_TOTP = `mutation ($code: String!) { finishTotp(code: $code) { __typename } }`;
const BEGIN_PASSKEY = `mutation ($proof: KeyProofInput!) {
  beginPasskey(proof: $proof) { __typename ... on PasskeyBegun { options } } }`;
const FINISH_PASSKEY = `mutation ($id: ID!, $note: Bytes!, $response: String!) {
  finishPasskey(id: $id, note: $note, response: $response) { __typename } }`;
const WITH_TOTP = `mutation ($attempt: Bytes!, $code: String!) {
  answerWithTotp(attempt: $attempt, code: $code) { __typename ... on FactorRefused { triesLeft } } }`;
const WITH_PASSKEY = `mutation ($attempt: Bytes!, $response: String!) {
  answerWithPasskey(attempt: $attempt, response: $response) { __typename ... on FactorRefused { triesLeft } } }`;

export interface Answered {
  readonly __typename: string;
  readonly triesLeft?: number;
}

/** An organisation whose members enrol second factors, and a clock that specs move. */
export class FactorStage {
  readonly note = randomBytes(ACCOUNT_NOTE_BYTES).toString('base64url');

  private constructor(
    readonly db: TestDatabase,
    readonly api: Api,
    readonly founding: Founding,
    readonly clock: { time: Date; now(): Date },
  ) {}

  static async open(...slices: readonly Slice[]): Promise<FactorStage> {
    const db = await createTestDatabase();
    const founding = createFounding(TOKEN);
    const clock = {
      time: new Date(),
      now() {
        return this.time;
      },
    };
    const server = { bootstrapToken: TOKEN, origins: [ORIGIN] };
    const api = await startApi(db, { slices, server, clock });
    await api.gql(FOUND, { input: founding.input });
    return new FactorStage(db, api, founding, clock);
  }

  async close(): Promise<void> {
    await this.api.stop();
    await this.db.drop();
  }

  /** Moves the clock on by whole steps of thirty seconds. */
  pass(steps: number): void {
    this.clock.time = new Date(this.clock.time.getTime() + steps * 30_000);
  }

  async ask<Answer = Answered>(text: string, variables: object, as?: { readonly token: string }): Promise<Answer> {
    const { data, errors } = await this.api.gql<Record<string, Answer>>(text, { ...variables }, as);
    const [answer] = Object.values(data ?? {});
    if (answer === undefined) throw new Error(JSON.stringify(errors[0]?.extensions?.['code'] ?? 'no answer'));
    return answer;
  }

  prove(person: Person, action: string, origin = ORIGIN) {
    return proveKey(this.api, person, action, origin);
  }

  async login(person: Person, cookie?: string): Promise<LoginAnswer> {
    const { nonce } = await beginLogin(this.api, person.handle);
    return completeLogin(this.api, person, { nonce, origin: ORIGIN, ...(cookie === undefined ? {} : { cookie }) });
  }

  /** A session of somebody without a second factor. */
  async enter(person: Person): Promise<{ readonly token: string }> {
    const { token } = await this.login(person);
    if (token === undefined) throw new Error('no session');
    return { token };
  }

  /** The half-open door of somebody with one. */
  async knock(person: Person, cookie?: string): Promise<{ readonly attempt: string; readonly passkeyOptions: string }> {
    const { result, token } = await this.login(person, cookie);
    if (result.__typename !== 'SecondFactorNeeded' || token !== undefined) throw new Error(result.__typename);
    return result as never;
  }

  code(typed: string, steps = 0): string {
    const totp = new TOTP({ secret: Secret.fromBase32(typed) });
    return totp.generate({ timestamp: this.clock.time.getTime() + steps * 30_000 });
  }

  /** Enrols one-time codes; answers their secret, whose code of now is spent. */
  async enrolTotp(person: Person, as: { readonly token: string }): Promise<string> {
    const proof = await this.prove(person, 'enrol-totp');
    const { typed } = await this.ask<{ typed: string }>(BEGIN_TOTP, { proof }, as);
    const { __typename } = await this.ask(FINISH_TOTP, { code: this.code(typed) }, as);
    if (__typename !== 'OwnAccount') throw new Error(__typename);
    return typed;
  }

  async beginPasskey(person: Person, as: { readonly token: string }): Promise<string> {
    const proof = await this.prove(person, 'enrol-passkey');
    return (await this.ask<{ options: string }>(BEGIN_PASSKEY, { proof }, as)).options;
  }

  finishPasskey(response: string, as: { readonly token: string }): Promise<Answered> {
    return this.ask(FINISH_PASSKEY, { id: randomUUID(), note: this.note, response }, as);
  }

  async enrolPasskey(person: Person, as: { readonly token: string }): Promise<SoftAuthenticator> {
    const key = new SoftAuthenticator();
    const response = key.create(await this.beginPasskey(person, as), HONEST);
    const { __typename } = await this.finishPasskey(response, as);
    if (__typename !== 'OwnAccount') throw new Error(__typename);
    return key;
  }

  withTotp(attempt: string, code: string): Promise<Answered> {
    return this.ask(WITH_TOTP, { attempt, code });
  }

  withPasskey(attempt: string, response: string): Promise<Answered> {
    return this.ask(WITH_PASSKEY, { attempt, response });
  }
}

export const HONEST: Ceremonious = { origin: ORIGIN, domain: DOMAIN };
