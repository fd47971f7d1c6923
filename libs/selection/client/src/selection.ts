/** The office's work from a sent application to a decision. Throws TransportFault. */
export interface Selection {
  /** Wipes cached data keys. */
  close(): void;
}
