import type { Compartment, ManifestEntry } from '@vrijhaven/crypto/envelope';
import {
  consentMessage,
  formatManifest,
  NO_PREVIOUS,
  recordIdOf,
  recordRecipient,
  teamRecipient,
} from '@vrijhaven/crypto/envelope';
import { nobleVerifier as p } from '@vrijhaven/crypto/verify/noble';
import { APPLICANT_COMPARTMENTS, dayOf, ENTRY_COMPARTMENTS, hostTeam, isTeam, LOG_READERS } from '@vrijhaven/domain';
import type { EntryProgramme, LogCompartment } from '@vrijhaven/domain';
import { defenderWithReceipt } from '../actors';
import type { SignedInDefender } from '../actors';
import type { TestDatabase } from '../test-database';
import type { PlayOrganisation, SigningMember } from './organisation';
import type { PlayDocument } from './sealed';
import { playDocument, playGrant } from './sealed';
import { newSigner, randomKemKey, text } from './signer';

/** Plays a defender's client: keeps what was written, and writes what comes next. Nothing is ever really sealed. */
export class PlayDefender {
  readonly signer = newSigner();
  readonly kemKey = randomKemKey();
  readonly record: string;
  private readonly heads = new Map<Compartment, ManifestEntry>();
  private manifests = 0;
  private consents = 0;

  constructor(
    readonly organisation: PlayOrganisation,
    private readonly session: SignedInDefender,
    /** An id that the keys do not certify, to play a liar. */
    falseRecord?: string,
  ) {
    this.record =
      falseRecord ?? recordIdOf(p, organisation.id, { signKey: this.signer.publicKey, kemKey: this.kemKey });
  }

  get token(): string {
    return this.session.token;
  }
  get receipt(): string {
    return this.session.id;
  }

  /** The next revision of a compartment, granted to the office and to the defender. */
  write(compartment: Compartment): PlayDocument {
    return this.writeAs(compartment, { author: this.record, signer: this.signer });
  }

  /** The next message of somebody else in the thread. */
  writeBack(member: SigningMember): PlayDocument {
    return this.writeAs('thread', { author: member.id, signer: member.signer });
  }

  /** The next entry of a log, granted to the office, to the defender where it goes back, and to partner teams or cities. */
  writeEntry(log: LogCompartment, by?: SigningMember, partners: readonly string[] = []): PlayDocument {
    const author = by ? { author: by.id, signer: by.signer } : { author: this.record, signer: this.signer };
    return this.writeAs(log, author, { own: LOG_READERS[log].record, partners });
  }

  /** Signs for the newest revisions, the thread apart, unless it is wanted too. */
  manifest({ withThread = false } = {}): { sequence: number; manifest: string; signature: string } {
    this.manifests += 1;
    const entries = [...this.heads.values()].filter(({ compartment }) => withThread || compartment !== 'thread');
    const { organisation, record, manifests: sequence } = this;
    const bytes = formatManifest({ organisation: organisation.id, record, sequence, entries });
    return { sequence, manifest: text(bytes), signature: text(this.signer.sign(bytes)) };
  }

  consent(subject: string, given = true) {
    this.consents += 1;
    const { record, consents: sequence } = this;
    const statement = { subject, given, sequence, day: dayOf(new Date()) };
    const message = consentMessage({ organisation: this.organisation.id, record, ...statement });
    return { ...statement, signature: text(this.signer.sign(message)) };
  }

  /** The newest revision of a compartment. */
  headOf(compartment: Compartment): ManifestEntry {
    const head = this.heads.get(compartment);
    if (head === undefined) throw new Error(`nothing was written in ${compartment}`);
    return head;
  }

  /** What is the newest now; calling the answer forgets what was written since, because it was refused. */
  remember(): () => void {
    const heads = [...this.heads];
    return () => {
      this.heads.clear();
      for (const [compartment, head] of heads) this.heads.set(compartment, head);
    };
  }

  /** The newest revision of a compartment wrapped anew by a coordinator, for a host city's team. */
  regrant(
    compartment: Compartment,
    { member, team, to = team }: { readonly member: SigningMember; readonly team: string; readonly to?: string },
  ) {
    const { organisation, record } = this;
    const revision = this.heads.get(compartment)?.revision ?? 0;
    const recipient = { name: teamRecipient(to), ...organisation.keyOf(team, compartment) };
    const address = { organisation: organisation.id, record, compartment, revision, granter: member.id };
    const grant = playGrant({ ...address, signer: member.signer, recipient, chainHead: organisation.head });
    return { compartment, revision, grant };
  }

  /** All that a submission to another programme needs. */
  entry(call: string, programme: EntryProgramme) {
    return this.submission(call, ENTRY_COMPARTMENTS[programme]);
  }

  /** All that a submission needs. */
  submission(call: string, compartments: readonly Compartment[] = APPLICANT_COMPARTMENTS) {
    return {
      call,
      record: this.record,
      keys: { signKey: text(this.signer.publicKey), kemKey: text(this.kemKey) },
      documents: compartments.map((compartment) => this.write(compartment)),
      manifest: this.manifest(),
      consents: [this.consent('selection'), this.consent('publicity', false)],
    };
  }

  private writeAs(
    compartment: Compartment,
    { author, signer }: { readonly author: string; readonly signer: PlayDefender['signer'] },
    { own, partners }: { readonly own: boolean; readonly partners: readonly string[] } = { own: true, partners: [] },
  ): PlayDocument {
    const { organisation, record } = this;
    const head = this.heads.get(compartment);
    const revision = (head?.revision ?? 0) + 1;
    const previous = head?.hash ?? NO_PREVIOUS;
    const recipients = [
      { name: teamRecipient('office'), ...organisation.keyOf('office', compartment) },
      ...(own ? [{ name: recordRecipient(record), generation: 0, publicKey: this.kemKey }] : []),
      ...partners.map((name) => {
        const team = isTeam(name) ? name : hostTeam(name);
        return { name: teamRecipient(team), ...organisation.keyOf(team, compartment) };
      }),
    ];
    const address = { organisation: organisation.id, record, compartment, schema: 1, revision, previous, author };
    const { document, hash } = playDocument(address, signer, { recipients, chainHead: organisation.head });
    this.heads.set(compartment, { compartment, revision, hash });
    return document;
  }
}

/** A defender with a receipt, ready to submit. */
export const newDefender = async (
  db: TestDatabase,
  organisation: PlayOrganisation,
  falseRecord?: string,
): Promise<PlayDefender> => new PlayDefender(organisation, await defenderWithReceipt(db), falseRecord);
