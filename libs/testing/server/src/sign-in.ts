import { fromText, loginMessage, toText } from '@vrijhaven/crypto/envelope';
import type { Person } from './ceremony';
import type { Api } from './start-api';

const BEGIN = `mutation ($handle: String!) { beginLogin(handle: $handle) { nonce salt opsLimit memLimitKiB } }`;
const COMPLETE = `mutation ($handle: String!, $nonce: Bytes!, $signature: Bytes!) {
  completeLogin(handle: $handle, nonce: $nonce, signature: $signature) {
    __typename
    ... on MemberSession { me { member handle sealedSeed roles { role team } roleGrants { team compartment } } }
    ... on SecondFactorNeeded { attempt totp passkeyOptions }
    ... on TooMany { retryAfterSeconds }
  } }`;

export interface Challenge {
  readonly nonce: string;
  readonly salt: string;
  readonly opsLimit: number;
  readonly memLimitKiB: number;
}

export const beginLogin = async (api: Api, handle: string): Promise<Challenge> => {
  const { data } = await api.gql<{ beginLogin: Challenge }>(BEGIN, { handle });
  if (!data) throw new Error('no challenge');
  return data.beginLogin;
};

export interface LoginAnswer {
  readonly result: { readonly __typename: string } & Readonly<Record<string, unknown>>;
  /** The session token of the cookie; undefined when none was set. */
  readonly token: string | undefined;
  readonly cookies: readonly string[];
}

/** Signs a nonce for an origin, as the desk would, and hands it in. */
export async function completeLogin(
  api: Api,
  { handle, login }: Person,
  { nonce, origin = api.url, cookie }: { nonce: string; origin?: string; cookie?: string },
): Promise<LoginAnswer> {
  const message = loginMessage({ origin, subject: handle, nonce: fromText(nonce), action: 'login' });
  const variables = { handle, nonce, signature: toText(login.sign(message)) };
  const headers = { 'content-type': 'application/json', 'x-vrijhaven': '1', ...(cookie ? { cookie } : {}) };
  const response = await api.post(JSON.stringify({ query: COMPLETE, variables }), headers);
  const { data } = (await response.json()) as { data: { completeLogin: LoginAnswer['result'] } };
  const cookies = response.headers.getSetCookie();
  const token = cookies.map((line) => /^__Host-vrijhaven=([^;]+)/.exec(line)?.[1]).find(Boolean);
  return { result: data.completeLogin, token, cookies };
}

/** Signs in for good; `token` serves as bearer like the cookie would. */
export async function signIn(api: Api, person: Person): Promise<{ readonly token: string }> {
  const { nonce } = await beginLogin(api, person.handle);
  const { token } = await completeLogin(api, person, { nonce });
  if (!token) throw new Error('login refused');
  return { token };
}

/** A fresh challenge, signed by this person for one action of their own account. */
export async function proveKey(
  api: Api,
  { handle, login }: Person,
  action: string,
  origin = api.url,
): Promise<{ readonly nonce: string; readonly signature: string }> {
  const { nonce } = await beginLogin(api, handle);
  const message = loginMessage({ origin, subject: handle, nonce: fromText(nonce), action });
  return { nonce, signature: toText(login.sign(message)) };
}
