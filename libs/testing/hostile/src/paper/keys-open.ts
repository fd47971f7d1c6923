import { asSealed, CryptoFault, fromText, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/crypto/envelope';
import { openGrant } from '@vrijhaven/crypto/open';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { PaperCast } from './paper-cast';
import type { KeptApplication } from './state';

type Part = KeptApplication['documents'][number];

const opens = ({ inside }: MemberSession, { id, keys }: KeptApplication, part: Part): boolean =>
  part.grants.some(({ recipient, generation, chainHead, granter, grant }) => {
    const key = recipient.startsWith('team:')
      ? inside.roleKey(recipient.slice('team:'.length), part.compartment, generation)
      : undefined;
    if (!key) return false;
    const granterKey = granter === id ? fromText(keys.signKey) : inside.directory().members.get(granter)?.signKey;
    if (!granterKey) return false;
    const { team } = key.address;
    const named = { name: teamRecipient(team), generation, publicKey: key.kem.publicKey };
    const { compartment, revision } = part;
    const place = { organisation: inside.pin.organisation, record: id, compartment, revision };
    try {
      const address = { ...place, recipient: named, chainHead: fromText(chainHead), granter };
      openGrant(inside.p, { address, grant: asSealed('grant/v1', fromText(grant)), granterKey, kem: key.kem });
      return true;
    } catch (error) {
      if (error instanceof CryptoFault) return false;
      throw error;
    }
  });

/** The compartments of which a member's keys open any revision, whatever their client would be willing to show. */
export const compartmentsOpenTo = (
  { server }: PaperCast,
  session: MemberSession,
  record: string,
): readonly Compartment[] => {
  const application = server.state.applications.get(record);
  if (!application) throw new Error('there is no such application');
  const parts = [...application.documents, ...application.thread].filter((part) => opens(session, application, part));
  return [...new Set(parts.map(({ compartment }) => compartment))];
};
