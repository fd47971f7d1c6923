import { randomBytes, randomUUID } from 'node:crypto';
import type { ChainPayload, Recipient, RoleInTeam } from '@vrijhaven/crypto/envelope';
import {
  chainLinkHash,
  escrowRecipient,
  formatCertificate,
  formatChainLinkBody,
  formatCheckpoint,
  formatGrantPart,
  KEM_CIPHERTEXT_BYTES,
  lp,
  memberRecipient,
  NO_PREVIOUS,
  roleGrantContext,
  roleGrantSignatureMessage,
  toText,
} from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Compartment } from '@vrijhaven/domain';
import { createSigner } from './signer';
import type { Signer } from './signer';

/** Somebody with keys of their own, of whom the chain may or may not know. */
export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly roles: readonly RoleInTeam[];
  readonly signing: Signer;
  /** Of the passphrase. */
  readonly login: Signer;
  /** Login key of the recovery words. */
  readonly recovery: Signer;
  /** Random bytes of the right length: nothing here is ever opened. */
  readonly kemKey: Uint8Array;
}

export const createPerson = (handle: string, role: string, team = 'office'): Person => ({
  id: randomUUID(),
  handle,
  roles: [{ role, team }],
  signing: createSigner(),
  login: createSigner(),
  recovery: createSigner(),
  kemKey: randomBytes(1_216),
});

export interface LinkWire {
  readonly link: string;
  readonly signatures: readonly { readonly signer: string | null; readonly signature: string }[];
}

/** A way in by recovery words whose login key is this one. */
export const recoveryWire = (login: Signer) => ({
  salt: toText(randomBytes(16)),
  loginKey: toText(login.publicKey),
  sealedSeed: toText(randomBytes(112)),
});

/** Who signs a link. */
export type By = 'root' | 'escrow' | Person;
/** A way in by passphrase whose login key is this one. */
export const passphraseWire = (login: Signer) => ({ ...recoveryWire(login), opsLimit: 3, memLimitKiB: 65_536 });

export const accountWire = ({ id, handle, login, recovery }: Person) => ({
  member: id,
  handle,
  passphrase: passphraseWire(login),
  recovery: recoveryWire(recovery),
});

/** Makes and signs an organisation's chain, as the ceremony and its coordinators would. */
export class Ceremony {
  readonly organisation = randomUUID();
  readonly root = createSigner();
  /** The newest escrow's signing key; of earlier ones nothing is left. */
  escrow = createSigner();
  escrowKey: { readonly generation: number; readonly kemKey: Uint8Array } | undefined;
  readonly roleKeys: { team: string; compartment: Compartment; generation: number; publicKey: Uint8Array }[] = [];
  sequence = 0;
  head: Uint8Array = NO_PREVIOUS;

  /** The next link, signed by the root key (`'root'`) or by members; the chain goes on from it. */
  link(payload: ChainPayload, signers: readonly By[] = ['root']): LinkWire {
    const body = formatChainLinkBody({
      organisation: this.organisation,
      sequence: this.sequence + 1,
      previous: this.head,
      payload,
      signers: signers.map((signer) => (typeof signer === 'string' ? signer : signer.id)),
    });
    this.sequence += 1;
    this.head = chainLinkHash(nobleVerifier, body);
    return {
      link: toText(body),
      signatures: signers.map((signer) => {
        const id = typeof signer === 'string' ? null : signer.id;
        const key = typeof signer === 'string' ? this[signer] : signer.signing;
        return { signer: id, signature: toText(key.sign(body)) };
      }),
    };
  }

  begin(): LinkWire {
    return this.link({ type: 'root', rootKey: this.root.publicKey });
  }

  add({ id, signing, kemKey, roles }: Person, signers?: readonly By[]): LinkWire {
    return this.link({ type: 'addMember', member: id, signKey: signing.publicKey, kemKey, roles }, signers);
  }

  /** New role keys of a team, the next generation of each compartment. */
  rotate(team: string, compartments: readonly Compartment[], signers?: readonly By[]): LinkWire {
    const keys = compartments.map((compartment) => {
      const known = this.roleKeys.filter((key) => key.team === team && key.compartment === compartment);
      return { compartment, generation: known.length + 1, publicKey: new Uint8Array(randomBytes(1_216)) };
    });
    this.roleKeys.push(...keys.map((key) => ({ team, ...key })));
    return this.link({ type: 'rotateRole', team, keys }, signers);
  }

  /** A new escrow, of five cards that nobody holds. */
  setEscrow(signers: readonly By[]): LinkWire {
    const generation = (this.escrowKey?.generation ?? 0) + 1;
    this.escrow = createSigner();
    this.escrowKey = { generation, kemKey: new Uint8Array(randomBytes(1_216)) };
    const shares = Array.from({ length: 5 }, () => new Uint8Array(randomBytes(32)));
    const keys = { kemKey: this.escrowKey.kemKey, signKey: this.escrow.publicKey };
    return this.link({ type: 'setEscrow', generation, ...keys, threshold: 3, shares }, signers);
  }

  roleGrant(granter: Person, member: Person, team: string, compartment: Compartment) {
    const recipient = { name: memberRecipient(member.id), generation: 0, publicKey: member.kemKey };
    return { member: member.id, ...this.#grant(granter, recipient, team, compartment) };
  }

  /** The grant of a role key to the escrow that stands. */
  escrowGrant(granter: Person, team: string, compartment: Compartment) {
    if (!this.escrowKey) throw new Error('set the escrow first');
    return { member: null, ...this.#grant(granter, escrowRecipient(this.escrowKey), team, compartment) };
  }

  #grant(granter: Person, recipient: Recipient, team: string, compartment: Compartment) {
    const key = this.roleKeys.filter((one) => one.team === team && one.compartment === compartment).at(-1);
    if (!key) throw new Error('rotate first');
    const { generation, publicKey } = key;
    const context = roleGrantContext(nobleVerifier, {
      ...{ organisation: this.organisation, team, compartment, generation, rolePublicKey: publicKey },
      recipient,
      ...{ chainHead: this.head, granter: granter.id },
    });
    const part = formatGrantPart({
      kemCiphertext: randomBytes(KEM_CIPHERTEXT_BYTES),
      nonce: randomBytes(24),
      wrapped: randomBytes(48),
    });
    const signature = granter.signing.sign(roleGrantSignatureMessage(nobleVerifier, context, part));
    const grant = toText(Buffer.concat([part, signature]));
    const chainHead = toText(this.head);
    return { team, compartment, generation, grant, granter: granter.id, chainHead };
  }

  /** A checkpoint of the chain as it is, for these days, on the word of these members. */
  checkpoint(signers: readonly Person[], { issued = new Date(), days = 7 } = {}) {
    const seconds = Math.floor(issued.getTime() / 1_000);
    const { organisation, head, sequence } = this;
    const newest = new Map(this.roleKeys.map((key) => [`${key.team}/${key.compartment}`, key]));
    const roleKeys = [...newest.values()].filter(({ team }) => team === 'office');
    const body = formatCheckpoint({
      ...{ organisation, head, sequence, roleKeys },
      ...{ issued: seconds, notAfter: seconds + days * 86_400 },
    });
    const certificates = signers.map((member) => this.certificate(member, { issued }));
    const signatures = signers.map(({ id, signing }) => ({ signer: id, signature: toText(signing.sign(body)) }));
    return { checkpoint: toText(body), signatures, certificates };
  }

  /** The root key's word that this member may sign checkpoints, with its signature. */
  certificate({ id, signing }: Person, { issued = new Date(), days = 365, root = this.root } = {}) {
    const notAfter = Math.floor(issued.getTime() / 1_000) + days * 86_400;
    const certificate = formatCertificate({
      ...{ organisation: this.organisation, member: id, signKey: signing.publicKey, notAfter },
    });
    return toText(lp(certificate, root.sign(certificate)));
  }
}
