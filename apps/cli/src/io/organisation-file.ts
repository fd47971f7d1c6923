import type { AccountInput } from '@vrijhaven/contracts';
import type { MemberBundle } from '@vrijhaven/crypto/envelope';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import type { Pin } from '@vrijhaven/organisation/client';
import { readJson } from './files';

/** What everybody may know of an organisation: print it, publish it, compare it. */
export interface OrganisationFile extends Pin {
  readonly kind: 'vrijhaven-organisation';
}

/** A member-to-be, from their own machine. It holds a sealed seed and public keys, no passphrase. */
export interface MemberFile {
  readonly kind: 'vrijhaven-member';
  readonly organisation: string;
  readonly account: AccountInput;
  readonly signKey: string;
  readonly kemKey: string;
}

const hasKind = (json: unknown, kind: string): boolean =>
  typeof json === 'object' && json !== null && 'kind' in json && json.kind === kind;

const isOrganisation = (json: unknown): json is OrganisationFile =>
  hasKind(json, 'vrijhaven-organisation') &&
  typeof (json as OrganisationFile).organisation === 'string' &&
  typeof (json as OrganisationFile).rootKey === 'string';

// A file of before recovery words has one way in only: its owner makes another.
const hasBothWaysIn = (account: Partial<AccountInput> | undefined): boolean =>
  typeof account?.passphrase?.sealedSeed === 'string' && typeof account.recovery?.sealedSeed === 'string';

const isMember = (json: unknown): json is MemberFile =>
  hasKind(json, 'vrijhaven-member') &&
  typeof (json as MemberFile).organisation === 'string' &&
  hasBothWaysIn((json as Partial<MemberFile>).account);

export const readOrganisationFile = (file: string): OrganisationFile =>
  readJson(file, isOrganisation, 'an organisation file of `ceremony root`');

export const readMemberFile = (file: string): MemberFile =>
  readJson(file, isMember, 'a member file of `ceremony member`');

export const bundleOf = ({ account, signKey, kemKey }: MemberFile): MemberBundle => ({
  memberId: account.member,
  signKey: fromText(signKey),
  kemKey: fromText(kemKey),
});

export const memberFileOf = (organisation: string, account: AccountInput, bundle: MemberBundle): MemberFile => ({
  kind: 'vrijhaven-member',
  organisation,
  account,
  signKey: toText(bundle.signKey),
  kemKey: toText(bundle.kemKey),
});
