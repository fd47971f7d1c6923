import type { DataKeyCache } from '@vrijhaven/applications/client';
import type { ProfessionalPartsFragment } from '@vrijhaven/contracts';
import { CONFIDENTIALITY_VERSION, mandateStanding } from '@vrijhaven/connect2protect/model';
import { CryptoFault, fromText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { signKeysOf, verifyConfidentiality } from '@vrijhaven/crypto/verify';
import type { Day } from '@vrijhaven/domain';
import { professionalTeam } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { today } from '../shared-views';
import type { ProfessionalView, TeamMember } from '../views';
import { openProfile } from './profile-documents';

type Row = Pick<ProfessionalPartsFragment, 'confidentiality' | 'id'>;

/** Who works in the team now, as the chain says it: never the server's list. */
const teamOf = (directory: Directory, professional: string) =>
  [...directory.members.values()].filter(
    (member) =>
      member.removedAt === undefined &&
      member.roles.some(({ role, team }) => role === 'professional' && team === professionalTeam(professional)),
  );

/** When this member signed the text that stands now; null where no signature of theirs verifies. (protocol.md step 35) */
const signedOn = (
  { inside: { p, pin } }: MemberSession,
  directory: Directory,
  row: Row,
  member: string,
): Day | null => {
  const person = directory.members.get(member);
  const keys = person ? signKeysOf(person) : [];
  const word = row.confidentiality.find(
    (each) =>
      each.member === member &&
      each.textVersion === CONFIDENTIALITY_VERSION &&
      keys.some((publicKey) => {
        const statement = {
          ...{ organisation: pin.organisation, professional: row.id, version: each.textVersion, day: each.day },
        };
        try {
          return verifyConfidentiality(p, { statement, signature: fromText(each.signature), publicKey });
        } catch (error) {
          if (error instanceof CryptoFault) return false;
          throw error;
        }
      }),
  );
  return word?.day ?? null;
};

/** The team by the chain, with what was verified of their words. */
export const briefedTeam = (session: MemberSession, row: Row): readonly TeamMember[] => {
  const directory = session.inside.directory();
  return teamOf(directory, row.id).map(({ id: member }) => ({
    member,
    signedOn: signedOn(session, directory, row, member),
  }));
};

export const isBriefed = (team: readonly TeamMember[]): boolean =>
  team.length > 0 && team.every((each) => each.signedOn !== null);

/** A professional with what this member may open of them. */
export const toProfessional = async (
  session: MemberSession,
  cache: DataKeyCache,
  row: ProfessionalPartsFragment,
): Promise<ProfessionalView> => {
  const team = briefedTeam(session, row);
  return {
    ...{ id: row.id, name: row.name, kind: row.kind, maxPairs: row.maxPairs, pairs: row.pairs },
    ...{ mandateEnds: row.mandateEnds, mandate: mandateStanding(row.mandateEnds, today()) },
    ...{ active: row.active, version: row.version, team, briefed: isBriefed(team) },
    profile: await openProfile(session, cache, row),
    profileRevision: row.profile?.revision ?? 0,
  };
};
