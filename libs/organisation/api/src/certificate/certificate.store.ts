import type { Certificate } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { CertificateType } from './certificate.type';

// PostgreSQL's base64 breaks lines and pads; binary travels as base64url.
const TEXT = `translate(encode(signed, 'base64'), E'+/=\\n', '-_')`;

/** Every certificate that was ever published: alone, or beside a checkpoint, as those of the founding were. */
export const readCertificates = (tx: Tx): Promise<CertificateType[]> =>
  tx.query(
    `select ${TEXT} as signed from certificate
     union select jsonb_array_elements_text(certificates) from checkpoint order by signed`,
  );

/** Publishing the same one again changes nothing. */
export async function insertCertificate(tx: Tx, { member, notAfter }: Certificate, signed: Uint8Array): Promise<void> {
  await tx.query(
    `insert into certificate (member_id, not_after, signed) values ($1, to_timestamp($2), $3) on conflict do nothing`,
    [member, notAfter, signed],
  );
}
