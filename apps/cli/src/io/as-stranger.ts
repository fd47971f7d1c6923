import type { Transport } from '@vrijhaven/client';
import { BeginReturn, OpenReceipt } from '@vrijhaven/contracts';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import type { OpenPrimitives } from '@vrijhaven/crypto/open';
import { applicantKeys, generateReceipt } from '@vrijhaven/crypto/open';
import { signLogin } from '@vrijhaven/crypto/seal';
import type { Pin } from '@vrijhaven/organisation/client';
import { Failure } from './fault';

/** Whoever holds a receipt may read the chain: a fresh one, kept nowhere, when no member can sign in. */
export const asStranger = async (transport: Transport, p: OpenPrimitives, pin: Pin): Promise<Transport> => {
  const { mk } = await generateReceipt(p, 'en');
  const keys = applicantKeys(p, mk, pin.organisation);
  mk.wipe();
  const locator = toText(keys.locator);
  const { beginReturn } = await transport.run(BeginReturn, { locator });
  const login = {
    origin: transport.origin,
    subject: locator,
    nonce: fromText(beginReturn.nonce),
    action: 'open',
  };
  const { openReceipt } = await transport.run(OpenReceipt, {
    locator,
    nonce: beginReturn.nonce,
    signature: toText(signLogin(keys.login, login)),
    loginKey: toText(keys.login.publicKey),
  });
  if (!('token' in openReceipt)) throw new Failure('The API lets nobody read the chain now; try again later.');
  return transport.withBearer(openReceipt.token);
};
