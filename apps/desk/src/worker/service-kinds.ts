import type { AttachableFile } from '@vrijhaven/applications/client';
import { CryptoFault } from '@vrijhaven/crypto/envelope';

/** The methods of a service that exists only while the desk is unlocked. */
export const whileUnlocked = <Service extends object>(find: () => Service): Service =>
  new Proxy({} as Service, {
    get: (_nothing, method) => {
      const service = find();
      const found: unknown = Reflect.get(service, method);
      return typeof found === 'function' ? (found.bind(service) as unknown) : found;
    },
  });

/** What the server shows does not hold together: an answer to show in full, not a defect. */
export const distrusting = async <Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | { readonly kind: 'Distrusted'; readonly reason: string }> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CryptoFault) return { kind: 'Distrusted', reason: error.code };
    throw error;
  }
};

/** A file of the page, read here piece by piece. */
export const sourceOf = (file: File): AttachableFile => ({
  name: file.name,
  type: file.type,
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});
