import type {
  CheckpointInput,
  CheckpointPartsFragment,
  LinkInput,
  MeQuery,
  RoleGrantInput,
} from '@vrijhaven/contracts';
import {
  AdmitMember,
  AnswerInvitation,
  AppendLinks,
  BootstrapOrganisation,
  Certificates,
  Chain,
  Checkpoint,
  CompleteLogin,
  Invitation,
  Invitations,
  Invite,
  LeaveOrganisation,
  Logout,
  Me,
  Organisation,
  People,
  PublishCertificate,
  PublishCheckpoint,
  RoleGrantsShown,
  SupplyPreviousSeeds,
  SupplyRoleGrants,
} from '@vrijhaven/contracts';
import { fromText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { verifyLogin } from '@vrijhaven/crypto/verify';
import { escrowAnswers } from './escrow-answers';
import type { Caller, PaperState } from './state';
import { on, TODAY } from './state';
import { settle, waitingAnswers } from './waiting-answers';

export const ORIGIN = 'https://paper.example';

const meOf = (state: PaperState, { member }: Caller): MeQuery['me'] => {
  const account = state.accounts.find((each) => each.member === member);
  if (!account) return null;
  return {
    member: account.member,
    handle: account.handle,
    roles: [],
    sealedSeed: account.passphrase.sealedSeed,
    passphraseSince: TODAY,
    recoveryWordsSince: TODAY,
    roleGrants: state.roleGrants.filter((grant) => grant.member === account.member),
    previousSeeds: state.previousSeeds,
  };
};

/** Links and grants as they come, believed. */
export const append = (state: PaperState, links: readonly LinkInput[], grants: readonly RoleGrantInput[]): void => {
  for (const { link, signatures } of links) {
    const signed = signatures.map(({ signer, signature }) => ({ signer: signer ?? null, signature }));
    state.links.push({ sequence: state.links.length + 1, link, signatures: signed });
  }
  settle(
    state,
    links.map(({ link }) => link),
  );
  state.roleGrants.push(...grants);
  if (state.organisation) state.organisation = { ...state.organisation, sequence: state.links.length };
};

const toCheckpoint = ({ checkpoint, signatures, certificates }: CheckpointInput): CheckpointPartsFragment => ({
  checkpoint,
  certificates: [...certificates],
  signatures: signatures.map(({ signer, signature }) => ({ signer: signer ?? null, signature })),
});

const foundingAnswers = (state: PaperState) => [
  on(Organisation, () => ({ organisation: state.organisation })),
  on(Checkpoint, () => {
    if (!state.checkpoint) throw new Error('the paper server has no checkpoint yet');
    return { checkpoint: state.checkpoint };
  }),
  on(Chain, ({ after }) => ({ chain: state.links.slice(after) })),
  on(BootstrapOrganisation, ({ input }) => {
    const { organisation: id, name, rootKey, links, accounts, roleGrants, checkpoint } = input;
    state.organisation = { id, name, rootKey, head: '', sequence: 0, demo: true };
    append(state, links, roleGrants);
    state.accounts.push(...accounts);
    state.checkpoint = toCheckpoint(checkpoint);
    state.certificates.push(...checkpoint.certificates);
    return { bootstrapOrganisation: { __typename: 'Organisation' as const, ...state.organisation } };
  }),
  on(AppendLinks, ({ links, roleGrants, previousSeeds }) => {
    append(state, links, roleGrants);
    state.previousSeeds.push(...previousSeeds);
    return { appendLinks: { __typename: 'Organisation' as const, head: '', sequence: state.links.length } };
  }),
  on(LeaveOrganisation, ({ link }, caller) => {
    append(state, [link], []);
    delete caller.member;
    return { leaveOrganisation: { __typename: 'Organisation' as const, sequence: state.links.length } };
  }),
  on(RoleGrantsShown, () => ({
    roleGrants: state.roleGrants.flatMap((grant) => (grant.member ? [{ ...grant, member: grant.member }] : [])),
  })),
  on(SupplyRoleGrants, ({ roleGrants }) => {
    state.roleGrants.push(...roleGrants);
    return { supplyRoleGrants: { __typename: 'Organisation' as const } };
  }),
  on(Certificates, () => ({ certificates: state.certificates.map((signed) => ({ signed })) })),
  on(PublishCertificate, ({ signed }) => {
    state.certificates.push(signed);
    return { publishCertificate: { __typename: 'Certificate' as const } };
  }),
  on(PublishCheckpoint, ({ input }) => {
    state.checkpoint = toCheckpoint(input);
    settle(state, [input.checkpoint]);
    state.certificates.push(...input.certificates);
    return { publishCheckpoint: { __typename: 'Checkpoint' as const, ...state.checkpoint } };
  }),
];

const loginAnswers = (state: PaperState, p: SealPrimitives) => [
  on(CompleteLogin, ({ handle, nonce, signature }, caller) => {
    const account = state.accounts.find((each) => each.handle === handle);
    const login = { origin: ORIGIN, subject: handle, nonce: fromText(nonce), action: 'login' };
    const publicKey = fromText(account?.passphrase.loginKey ?? '');
    if (!account || !verifyLogin(p, { login, signature: fromText(signature), publicKey }))
      return { completeLogin: { __typename: 'LoginRefused' as const } };
    caller.member = account.member;
    const me = meOf(state, caller);
    if (!me) throw new Error('the paper server lost an account');
    return { completeLogin: { __typename: 'MemberSession' as const, me } };
  }),
  on(Logout, (_, caller) => {
    delete caller.member;
    return { logout: true };
  }),
  on(Me, (_, caller) => ({ me: meOf(state, caller) })),
];

const peopleAnswers = (state: PaperState, p: SealPrimitives) => [
  on(People, () => ({
    people: state.accounts.map(({ member, handle }) => ({ id: member, handle, active: true, roles: [] })),
  })),
  on(Invitations, () => ({ invitations: state.invitations.map(({ parts }) => parts) })),
  on(Invitation, ({ id }) => ({ invitation: state.invitations.find(({ parts }) => parts.id === id)?.parts ?? null })),
  on(Invite, ({ input: { handle, role, team } }, caller) => {
    const id = newId(p);
    const inviter = caller.member ?? null;
    const parts = { id, handle, role, team, state: 'open', expiresOn: TODAY, inviter, bundle: null, mac: null };
    state.invitations.push({ parts });
    return { invite: { __typename: 'Invitation' as const, ...parts } };
  }),
  on(AnswerInvitation, ({ id, account, bundle, mac }) => {
    const kept = state.invitations.find(({ parts }) => parts.id === id);
    if (!kept) return { answerInvitation: { __typename: 'InvitationSpent' as const } };
    kept.parts = { ...kept.parts, state: 'answered', bundle, mac };
    kept.account = account;
    return { answerInvitation: { __typename: 'Invitation' as const, id, state: 'answered' } };
  }),
  on(SupplyPreviousSeeds, ({ previousSeeds }) => {
    state.previousSeeds.push(...previousSeeds);
    return { supplyPreviousSeeds: { __typename: 'Me' as const } };
  }),
  on(AdmitMember, ({ invitation, links, roleGrants, previousSeeds }) => {
    const account = state.invitations.find(({ parts }) => parts.id === invitation)?.account;
    if (!account) return { admitMember: { __typename: 'NotFound' as const } };
    append(state, links, roleGrants);
    state.previousSeeds.push(...previousSeeds);
    state.accounts.push(account);
    return { admitMember: { __typename: 'Person' as const, id: account.member, handle: account.handle } };
  }),
];

/** The organisation's side: believes everything, checks only login signatures. */
export const organisationAnswers = (state: PaperState, p: SealPrimitives) => [
  ...foundingAnswers(state),
  ...loginAnswers(state, p),
  ...peopleAnswers(state, p),
  ...waitingAnswers(state, p),
  ...escrowAnswers(state, p),
];
