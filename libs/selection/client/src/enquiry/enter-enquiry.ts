import { BeginEnquiry, EnterEnquiry, MyLetter } from '@vrijhaven/contracts';
import type { Transport } from '@vrijhaven/client';
import { asSealed, CryptoFault, fromText, letterHash, parseCanonicalJson, toText } from '@vrijhaven/crypto/envelope';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { EnquiryKeys, OpenPrimitives } from '@vrijhaven/crypto/open';
import { openLetter } from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import type { Pin } from '@vrijhaven/organisation/client';
import type { Letter } from '@vrijhaven/selection/model';
import { readLetter } from '@vrijhaven/selection/model';
import type { EnterOutcome } from './referee';

interface Door {
  readonly transport: Transport;
  readonly p: OpenPrimitives;
  readonly pin: Pin;
}

/** Inside: the way to the API that speaks for this enquiry, and the letter that was opened. */
export interface Entered {
  readonly transport: Transport;
  readonly letter: Letter;
  readonly letterHash: Bytes;
}

const ACTION = 'enquiry';

const readSealed = ({ p, pin }: Door, keys: EnquiryKeys, bytes: Bytes): Pick<Entered, 'letter' | 'letterHash'> => {
  const envelope = asSealed('letter/v1', bytes);
  const address = { organisation: pin.organisation, enquiry: keys.enquiry };
  const letter = readLetter(parseCanonicalJson(openLetter(p, { key: keys.letterKey, address, envelope })));
  if (!letter) throw new CryptoFault('malformed', 'a letter has another shape');
  return { letter, letterHash: letterHash(p, envelope) };
};

/** Signs in with an enquiry's keys and opens its letter. What does not open under them is not shown. */
export const enterEnquiry = async (
  door: Door,
  keys: EnquiryKeys,
): Promise<Entered | Exclude<EnterOutcome, { kind: 'letter' }>> => {
  const { transport } = door;
  const locator = toText(keys.locator);
  const { beginEnquiry } = await transport.run(BeginEnquiry, { locator });
  const login = { origin: transport.origin, subject: locator, nonce: fromText(beginEnquiry.nonce), action: ACTION };
  const signature = toText(signLogin(keys.login, login));
  const { enterEnquiry: entry } = await transport.run(EnterEnquiry, { locator, nonce: beginEnquiry.nonce, signature });
  if (entry.__typename === 'TooMany') return { kind: 'TooMany', retryAfterSeconds: entry.retryAfterSeconds };
  if (entry.__typename === 'LoginRefused') return { kind: 'refused' };
  const inside = transport.withBearer(entry.token);
  const { myLetter } = await inside.run(MyLetter, {});
  if (!myLetter) return { kind: 'over' };
  return { transport: inside, ...readSealed(door, keys, fromText(myLetter.letter)) };
};
