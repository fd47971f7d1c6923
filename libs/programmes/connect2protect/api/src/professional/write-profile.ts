import type { Actor, NotFound } from '@vrijhaven/access';
import { NOT_FOUND, rolesOf } from '@vrijhaven/access';
import type { OfferedDocument } from '@vrijhaven/applications/api';
import {
  acceptDocumentFor,
  knownHeads,
  memberSignKey,
  newestRoleKeys,
  organisationId,
  RevisionConflict,
} from '@vrijhaven/applications/api';
import type { Recipient, VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { NO_PREVIOUS, equalBytes, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import type { Day, Team } from '@vrijhaven/domain';
import { OFFICE, professionalTeam } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import { isOfTeam, permitProfessional } from './professional.store';
import { insertProfile, profileHead } from './profile.store';

/** The teams that read a profile, at their newest keys; undefined where one has none. */
const recipientsOf = async (tx: Tx, professional: string): Promise<readonly Recipient[] | undefined> => {
  const teams: readonly Team[] = [OFFICE, professionalTeam(professional)];
  const recipients: Recipient[] = [];
  for (const team of teams) {
    const key = (await newestRoleKeys(tx, team)).get('profile');
    if (key === undefined) return undefined;
    recipients.push({ name: teamRecipient(team), ...key });
  }
  return recipients;
};

/** One more revision of a professional's profile, by themselves or a pairing coordinator. (protocol.md step 34) */
export const writeProfile = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  { professional: id, profile }: { readonly professional: string; readonly profile: OfferedDocument },
): Promise<{ readonly id: string } | InvalidInput | NotFound | NotSigned | RevisionConflict> => {
  if (actor.kind !== 'member') return NOT_FOUND;
  const professional = await permitProfessional(actor, 'professional.read', id, tx);
  if (isRefusal(professional)) return professional;
  if (!isOfTeam(actor, id) && !rolesOf(actor).includes('pairingCoordinator')) return NOT_FOUND;
  if (profile.compartment !== 'profile') return new InvalidInput(['profile.compartment']);
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('profile:' || $1, 0))`, [id]);
  const head = await profileHead(tx, id);
  const follows =
    profile.revision === (head?.revision ?? 0) + 1 && equalBytes(profile.previous, head?.hash ?? NO_PREVIOUS);
  if (!follows) return new RevisionConflict(head?.revision ?? 0);
  const recipients = await recipientsOf(tx, id);
  if (recipients === undefined) return new InvalidInput(['profile.grants']);
  const isHead = await knownHeads(
    tx,
    profile.grants.map(({ chainHead }) => chainHead),
  );
  const author = { author: actor.member, authorKey: await memberSignKey(tx, actor.member) };
  const ground = { p, organisation: await organisationId(tx), record: id, ...author, isHead };
  const accepted = acceptDocumentFor(ground, profile, recipients, 'profile');
  if (isRefusal(accepted)) return accepted;
  await insertProfile(tx, id, accepted, today);
  return { id };
};
