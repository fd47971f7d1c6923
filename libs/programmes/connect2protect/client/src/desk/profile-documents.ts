import type { DataKeyCache, DocumentReader } from '@vrijhaven/applications/client';
import { catchUp, CONTENT_SCHEMA, openPart, sealContent, staffReader } from '@vrijhaven/applications/client';
import type { DocumentInput, ProfessionalPartsFragment } from '@vrijhaven/contracts';
import { EMPTY_PROFILE, REGIONS, THEMES } from '@vrijhaven/connect2protect/model';
import type { Profile } from '@vrijhaven/connect2protect/model';
import { fromText, NO_PREVIOUS, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Recipient } from '@vrijhaven/crypto/envelope';
import { OFFICE, professionalTeam } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { Opened } from '../views';

const stringsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** A profile as far as it can be read; a word that nobody knows is left out. */
const readProfile = (json: unknown): Profile => {
  const fields = typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
  const text = (name: 'group' | 'seat' | 'words'): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : EMPTY_PROFILE[name];
  };
  return {
    ...{ seat: text('seat'), group: text('group'), words: text('words') },
    ...{ committees: stringsOf(fields['committees']), languages: stringsOf(fields['languages']) },
    regions: REGIONS.filter((code) => stringsOf(fields['regions']).includes(code)),
    themes: THEMES.filter((code) => stringsOf(fields['themes']).includes(code)),
  };
};

/** No applicant ever writes a profile, so no bundle of one counts here. */
const readerOf = ({ inside }: MemberSession, professional: string, cache: DataKeyCache): DocumentReader =>
  staffReader({ inside, record: professional, bundle: { signKey: NO_PREVIOUS, kemKey: NO_PREVIOUS }, cache });

/** Opens the newest revision with all checks of step 34: id asked for, author, granter, and no step back. */
export const openProfile = async (
  session: MemberSession,
  cache: DataKeyCache,
  { id, profile }: ProfessionalPartsFragment,
): Promise<Opened<Profile>> => {
  if (!profile) return { status: 'none' };
  await catchUp(session.inside, [profile]);
  if (profile.compartment !== 'profile' || profile.author === id) return { status: 'tampered' };
  const opened = openPart(readerOf(session, id, cache), profile);
  return opened.status === 'open' ? { status: 'open', content: readProfile(opened.content) } : opened;
};

/** Seals the next revision for the office and the professional's team; undefined where one has no key yet. */
export const sealProfile = async (
  { inside }: MemberSession,
  { id, profile: before }: ProfessionalPartsFragment,
  profile: Profile,
): Promise<DocumentInput | undefined> => {
  const { p, pin, member, signer } = inside;
  const directory = await inside.refresh();
  const recipients: Recipient[] = [];
  for (const team of [OFFICE, professionalTeam(id)]) {
    const key = keyToSealTo(directory, team, 'profile');
    if (!key) return undefined;
    recipients.push({ name: teamRecipient(team), generation: key.generation, publicKey: key.publicKey });
  }
  const { input } = sealContent(p, {
    address: {
      ...{ organisation: pin.organisation, record: id, compartment: 'profile', schema: CONTENT_SCHEMA, author: member },
      revision: (before?.revision ?? 0) + 1,
      previous: before ? fromText(before.hash) : NO_PREVIOUS,
    },
    content: {
      ...profile,
      committees: [...profile.committees],
      languages: [...profile.languages],
      regions: [...profile.regions],
      themes: [...profile.themes],
    },
    author: signer,
    recipients,
    chainHead: directory.head,
  });
  return input;
};
