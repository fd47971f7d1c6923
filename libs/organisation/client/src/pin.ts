/** What a client was built to trust. Everything else is proven from it. */
export interface Pin {
  /** The organisation's id, UUID text. */
  readonly organisation: string;
  /** The root key, base64url. */
  readonly rootKey: string;
}
