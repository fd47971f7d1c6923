/** Why a cryptographic operation stopped. Closed: protocol.md "Faults" says what each one means. */
export type CryptoFaultCode =
  | 'malformed'
  | 'length'
  | 'unsupported'
  | 'padding'
  | 'commitment'
  | 'decryption'
  | 'author-signature'
  | 'grant-signature'
  | 'key-mismatch'
  | 'weak-parameters'
  | 'checkpoint-signatures'
  | 'checkpoint-signer'
  | 'checkpoint-certificate'
  | 'checkpoint-expired'
  | 'checkpoint-too-long'
  | 'checkpoint-from-future'
  | 'checkpoint-rolled-back'
  | 'chain';

/**
 * Thrown whenever bytes are not what an honest client would have made. It is a fault, not a refusal:
 * nobody should meet it unless data were damaged or a server lies, and it must never be ignored.
 * The message names the part, never a key, an id or content.
 */
export class CryptoFault extends Error {
  override readonly name: string = 'CryptoFault';

  constructor(
    readonly code: CryptoFaultCode,
    message: string,
  ) {
    super(message);
  }
}
