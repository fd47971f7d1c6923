/** What can go wrong on the way, in the few kinds that a person can do something about. */
export type Problem = 'offline' | 'signedOut' | 'rateLimited' | 'falsified' | 'fault';

const CODES: Readonly<Record<string, Problem>> = {
  offline: 'offline',
  timeout: 'offline',
  signedOut: 'signedOut',
  rateLimited: 'rateLimited',
};

/**
 * Told apart by name: the classes come with the sealing code, which is not loaded on the first page.
 * A file that cannot be loaded counts as offline.
 */
export const problemOf = (error: unknown): Problem => {
  if (!(error instanceof Error)) return 'fault';
  if (error.name === 'CryptoFault') return 'falsified';
  if (error.name === 'TransportFault' && 'code' in error) return CODES[String(error.code)] ?? 'fault';
  return error instanceof TypeError && /import|module|fetch/i.test(error.message) ? 'offline' : 'fault';
};
