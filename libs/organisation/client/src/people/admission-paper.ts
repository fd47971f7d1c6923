import type { RoleGrantInput } from '@vrijhaven/contracts';
import type { Json } from '@vrijhaven/crypto/envelope';
import { canonicalJson, CryptoFault, fromText, parseCanonicalJson, toText } from '@vrijhaven/crypto/envelope';
import type { HalfSigned } from './admission';

/** What one coordinator hands to another outside the server: it holds no secret but the invitation's code. */
export interface AdmissionPaper extends HalfSigned {
  readonly invitation: string;
  readonly code: string;
}

const HEADING = 'vrijhaven-admission-1:';

export const writeAdmissionPaper = (paper: AdmissionPaper): string => {
  const { body, firstSignature, roleGrants, invitation, code } = paper;
  const json = { invitation, code, body: toText(body), firstSignature: toText(firstSignature) };
  return HEADING + toText(canonicalJson({ ...json, roleGrants: roleGrants as unknown as Json }));
};

/** The paper in this text; undefined when it is none. */
export const readAdmissionPaper = (text: string): AdmissionPaper | undefined => {
  const plain = text.replace(/\s+/g, '');
  if (!plain.startsWith(HEADING)) return undefined;
  try {
    const json = parseCanonicalJson(fromText(plain.slice(HEADING.length))) as Readonly<Record<string, Json>>;
    const { invitation, code, body, firstSignature, roleGrants } = json;
    if (typeof invitation !== 'string' || typeof code !== 'string') return undefined;
    if (typeof body !== 'string' || typeof firstSignature !== 'string' || !Array.isArray(roleGrants)) return undefined;
    return {
      invitation,
      code,
      body: fromText(body),
      firstSignature: fromText(firstSignature),
      roleGrants: roleGrants as unknown as RoleGrantInput[],
    };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};
