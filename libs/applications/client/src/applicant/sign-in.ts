import type { CompleteReturnMutation } from '@vrijhaven/contracts';
import { BeginReturn, CompleteReturn, MyDraft, OpenReceipt } from '@vrijhaven/contracts';
import { CryptoFault, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { ApplicantKeys } from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import type { ApplicantContext, SignedIn } from './applicant-context';
import type { SignInOutcome } from './outcomes';

type Answer = CompleteReturnMutation['completeReturn'];

/** What the signature of a receipt's login key is for. */
const RETURN_ACTION = 'return';
const OPEN_ACTION = 'open';

interface SignInResult {
  readonly outcome: SignInOutcome;
  readonly signedIn?: SignedIn;
}

const proof = async ({ transport }: ApplicantContext, keys: ApplicantKeys, action: string) => {
  const locator = toText(keys.locator);
  const { beginReturn } = await transport.run(BeginReturn, { locator });
  const login = { origin: transport.origin, subject: locator, nonce: fromText(beginReturn.nonce), action };
  return { locator, nonce: beginReturn.nonce, signature: toText(signLogin(keys.login, login)) };
};

const settle = async (context: ApplicantContext, keys: ApplicantKeys, answer: Answer): Promise<SignInResult> => {
  if (answer.__typename === 'TooMany')
    return { outcome: { kind: 'TooMany', retryAfterSeconds: answer.retryAfterSeconds } };
  if (answer.__typename === 'LoginRefused') return { outcome: { kind: 'LoginRefused' } };
  if (answer.record !== null && answer.record !== keys.recordId)
    throw new CryptoFault('key-mismatch', 'the server names another record than the receipt does');
  const transport = context.transport.withBearer(answer.token);
  const signedIn = { ...context, transport, keys };
  if (answer.record !== null) return { outcome: { kind: 'signedIn', file: 'application' }, signedIn };
  const { myDraft } = await transport.run(MyDraft, {});
  return { outcome: { kind: 'signedIn', file: myDraft ? 'draft' : 'nothing' }, signedIn };
};

/** Registers a new receipt: the server learns the locator's hash and the public login key. */
export const openReceipt = async (context: ApplicantContext, keys: ApplicantKeys): Promise<SignInResult> => {
  const proven = await proof(context, keys, OPEN_ACTION);
  const loginKey = toText(keys.login.publicKey);
  const { openReceipt: answer } = await context.transport.run(OpenReceipt, { ...proven, loginKey });
  if (answer.__typename === 'InvalidInput') return { outcome: { kind: 'LoginRefused' } };
  return settle(context, keys, answer);
};

/** Comes back under a receipt. */
export const returnWith = async (context: ApplicantContext, keys: ApplicantKeys): Promise<SignInResult> => {
  const proven = await proof(context, keys, RETURN_ACTION);
  const { completeReturn } = await context.transport.run(CompleteReturn, proven);
  return settle(context, keys, completeReturn);
};
