import {
  BeginLogin,
  BootstrapOrganisation,
  Chain,
  CompleteLogin,
  Logout,
  Organisation,
  type BootstrapInput,
  type DocumentInput,
  type SubmitInput,
} from '@vrijhaven/contracts';
import { asSealed, documentHash, fromText, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { OFFICE, ROLES, rolesOfTeam } from '@vrijhaven/domain';
import { foundOrganisation, newRootWords, type DeskEngine } from '@vrijhaven/organisation/client';
import type { SealingGround } from '@vrijhaven/testing/crowd';
import type { Transport } from '@vrijhaven/client';
import type { SummaryNode, Tape } from './tape';
import { unlockTape } from './work';

/** All of a tape but the summaries. */
type Founded = Omit<Tape, 'nodes'>;

const NONCE = toText(new Uint8Array(32));
const CALL = '11111111-1111-4111-8111-111111111111';

/** Two coordinators, and everybody else of the office once: so every compartment has its key. */
const PEOPLE = [
  ...['coordinator', 'colleague'].map((handle) => ({
    handle,
    roles: [{ role: 'coordinator' as const, team: OFFICE }],
  })),
  ...ROLES.filter((role) => role !== 'coordinator' && rolesOfTeam(OFFICE).includes(role)).map((role) => ({
    handle: role.toLowerCase(),
    roles: [{ role, team: OFFICE }],
  })),
];

/** Takes what founds an organisation as a server would. */
const founder = (keep: (input: BootstrapInput) => void): Transport => {
  const refuse = (): Promise<never> => Promise.reject(new Error('no bytes here'));
  const transport: Transport = {
    origin: 'http://founding.invalid',
    bytes: { put: refuse, get: refuse },
    run: (operation, variables) => {
      if (operation.id !== BootstrapOrganisation.id) return Promise.reject(new Error(operation.name));
      const { input } = variables as { readonly input: BootstrapInput };
      keep(input);
      const { organisation: id, name, rootKey } = input;
      return Promise.resolve({ bootstrapOrganisation: { __typename: 'Organisation', id, name, rootKey } } as never);
    },
    withBearer: () => transport,
  };
  return transport;
};

/** What is asked at a desk's door, answered from what the ceremony sent. */
const doorAnswers = (input: BootstrapInput, member: string): Tape['answers'] => {
  const account = input.accounts.find((each) => each.member === member);
  if (!account) throw new Error('the ceremony sent no account');
  const { salt, opsLimit, memLimitKiB, sealedSeed } = account.passphrase;
  const me = {
    ...{ member, handle: account.handle, roles: [], sealedSeed },
    ...{ passphraseSince: '2026-01-01', recoveryWordsSince: '2026-01-01', previousSeeds: [] },
    roleGrants: input.roleGrants.filter((grant) => grant.member === member),
  };
  const chain = input.links.map(({ link, signatures }, at) => ({
    sequence: at + 1,
    link,
    signatures: signatures.map(({ signer, signature }) => ({ signer: signer ?? null, signature })),
  }));
  const { organisation: id, name, rootKey } = input;
  return {
    [BeginLogin.id]: { beginLogin: { nonce: NONCE, salt, opsLimit, memLimitKiB } },
    [CompleteLogin.id]: { completeLogin: { __typename: 'MemberSession', me } },
    [Chain.id]: { chain },
    [Organisation.id]: { organisation: { id, name, rootKey, head: '', sequence: chain.length, demo: true } },
    [Logout.id]: { logout: true },
  };
};

/** An organisation, founded with all its signatures, whose tape holds no summaries yet. */
export const foundTape = async (engine: DeskEngine, now: Date): Promise<Founded> => {
  const organisation = newId(engine.p);
  const { root } = await newRootWords(engine.p, organisation);
  let sent: BootstrapInput | undefined;
  const { members } = await foundOrganisation({
    ...{ engine, organisation, root, now, token: 'tape', name: 'Haven on tape', people: PEOPLE },
    transport: founder((input) => {
      sent = input;
    }),
  });
  const [coordinator] = members;
  if (!sent || !coordinator) throw new Error('no organisation was founded');
  const { checkpoint, certificates, signatures } = sent.checkpoint;
  const signed = signatures.map(({ signer, signature }) => ({ signer: signer ?? null, signature }));
  const { handle, passphrase, member } = coordinator;
  const tape = {
    pin: { organisation, rootKey: toText(root.publicKey) },
    call: CALL,
    checkpoint: { checkpoint: { checkpoint, certificates: [...certificates], signatures: signed } },
    login: { handle, passphrase },
    answers: doorAnswers(sent, member),
  };
  let stretched = '';
  const listening: DeskEngine = {
    p: engine.p,
    stretch: async (input) => {
      const key = await engine.stretch(input);
      stretched = toText(key);
      return key;
    },
  };
  await (await unlockTape(listening, { ...tape, nodes: [], stretched })).close();
  return { ...tape, stretched };
};

export const groundOf = ({ pin, call, checkpoint }: Founded): SealingGround => ({ pin, call, checkpoint });

const partOf = (author: string, { grants, ...document }: DocumentInput): SummaryNode['summary'] => ({
  ...document,
  author,
  writtenOn: '2026-01-01',
  layer: 0,
  hash: toText(documentHash(nobleVerifier, asSealed('document/v1', fromText(document.envelope)))),
  grants: grants
    .filter(({ recipient }) => recipient.startsWith('team:'))
    .map((grant) => ({ ...grant, granter: author, grantedOn: '2026-01-01' })),
});

/** What a list says of an application that was sent. */
export const nodeOf = (input: SubmitInput): SummaryNode => {
  const summary = input.documents.find(({ compartment }) => compartment === 'summary');
  return {
    ...{ id: input.record, call: input.call, state: 'submitted', version: 1 },
    ...{ submittedOn: '2026-01-01', since: '2026-01-01', unreadForOffice: false, keys: input.keys },
    summary: summary ? partOf(input.record, summary) : null,
  };
};
