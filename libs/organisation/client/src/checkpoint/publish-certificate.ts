import { PublishCertificate } from '@vrijhaven/contracts';
import { lp, toText } from '@vrijhaven/crypto/envelope';
import { unreachable } from '@vrijhaven/domain';
import type { SessionInside } from '../session/member-session';
import { readCertificatePaper } from './certificate-paper';
import { readCertificate } from './certificates';
import type { CertificateOutcome } from './checkpoints';
import { inSeconds } from './load-checkpoint';

/** Brings a certificate from the machine of the root key; see `Checkpoints.publishCertificate`. */
export const publishCertificate = async (inside: SessionInside, text: string): Promise<CertificateOutcome> => {
  const { p, pin, clock, transport } = inside;
  const paper = readCertificatePaper(text);
  const directory = await inside.refresh();
  const said = paper && readCertificate(p, pin, directory, paper);
  if (!said || inSeconds(clock.now()) >= said.notAfter) return { kind: 'WrongCertificate' };
  const { certificate, rootSignature } = said.signed;
  const signed = toText(lp(certificate, rootSignature));
  const { publishCertificate: result } = await transport.run(PublishCertificate, { signed });
  switch (result.__typename) {
    case 'Certificate':
      return { kind: 'kept', member: said.member, until: new Date(said.notAfter * 1000).toISOString() };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'NotSigned':
      return { kind: 'NotSigned' };
    default:
      return unreachable(result);
  }
};
