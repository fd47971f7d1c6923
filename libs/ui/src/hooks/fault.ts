/** Codes of the transport; each has its sentence in the words of the components. */
export const FAULT_CODES = ['offline', 'timeout', 'signedOut', 'rateLimited', 'fault'] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Something outside everybody's hands went wrong. What was typed stays where it is. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    readonly reference?: string,
  ) {
    super(code);
  }
}

/** Every thrown thing as a fault: what is not one already is a defect, code `fault`. */
export const asFault = (error: unknown): Fault => (error instanceof Fault ? error : new Fault('fault'));
