import type { Actor, NotFound } from '@vrijhaven/access';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import { isRefusal } from '@vrijhaven/database';
import { isLog } from '@vrijhaven/domain';
import type { Day, LogCompartment, Team } from '@vrijhaven/domain';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import type { ApplicationEntity } from '../application/application.entity';
import { permitApplication } from '../application/application.permit';
import type { AcceptedDocument, OfferedDocument } from '../document/accept-document';
import { acceptDocument } from '../document/accept-document';
import { refuseOrder } from '../document/accept-documents';
import type { Head } from '../document/accept-manifest';
import { insertDocuments } from '../document/document.store';
import { loadAcceptance } from '../document/load-acceptance';
import type { RevisionConflict } from '../document/revision-conflict.type';
import { memberSignKey } from '../document/trust.store';
import { isHeldMeanwhile } from '../sql/is-taken';
import { OnHold } from '../thread/on-hold.type';
import { isFrozen, partnersInState, writesLog } from './log-writers';
import { lockLogs, logHead, logPartners, logTakes } from './log.store';

interface Appending {
  readonly application: string;
  /** In the order in which they are to stand; several may go into one log. */
  readonly entries: readonly OfferedDocument[];
  /** Where each stands in the input, for naming fields; `entries.0` and so on unless said. */
  readonly pathOf?: (at: number) => string;
}

interface Place {
  readonly compartment: LogCompartment;
  readonly revision: number;
}

export interface Appended {
  /** Of the application. */
  readonly id: string;
  readonly entries: readonly Place[];
}

export type AppendRefusal = InvalidInput | NotFound | NotSigned | OnHold | RevisionConflict;

const authorOf = async (tx: Tx, actor: Actor, { id, signKey }: ApplicationEntity) =>
  actor.kind === 'member'
    ? { author: actor.member, authorKey: await memberSignKey(tx, actor.member) }
    : { author: id, authorKey: signKey };

/**
 * Adds sealed entries to the logs of an application: in order, by who may write there, signed, and granted to exactly
 * those who read the log now. For use in the transaction of another use case too, so that an act and what is noted of
 * it stand or fall together: hand the refusal on, and everything is undone. (protocol.md step 29)
 */
export const appendEntries = async (
  tx: Tx,
  actor: Actor,
  { p, today }: { readonly p: VerifyPrimitives; readonly today: Day },
  { application: id, entries, pathOf = (at) => `entries.${at}` }: Appending,
): Promise<Appended | AppendRefusal> => {
  const isStaff = actor.kind === 'member';
  const application = await permitApplication(actor, isStaff ? 'entry.append' : 'entry.appendOwn', id, tx);
  if (isRefusal(application)) return application;
  await lockLogs(tx, id);
  const wanted = new Set(entries.flatMap(({ compartment }) => (isLog(compartment) ? [compartment] : [])));
  const partners = new Map<LogCompartment, readonly Team[]>();
  for (const log of wanted) partners.set(log, await logPartners(tx, id, log));
  const given = new Map([...partners].map(([log, teams]) => [log, partnersInState(application.state, teams)] as const));
  const author = {
    ...(await authorOf(tx, actor, application)),
    ...{ record: id, recordKey: application.kemKey, partners: given },
  };
  const acceptance = await loadAcceptance(tx, p, author, entries);
  const heads = new Map<LogCompartment, Head | undefined>();
  const accepted: AcceptedDocument[] = [];
  const places: Place[] = [];
  for (const [at, entry] of entries.entries()) {
    const log = entry.compartment;
    if (!isLog(log) || !writesLog(actor, log, partners.get(log) ?? []))
      return new InvalidInput([`${pathOf(at)}.compartment`]);
    if (isStaff && isFrozen(application.state, log)) return new OnHold();
    if (!(await logTakes(tx, id, log))) return new InvalidInput([`${pathOf(at)}.compartment`]);
    if (!heads.has(log)) heads.set(log, await logHead(tx, id, log));
    const head = heads.get(log);
    const conflict = refuseOrder(head ? [head] : [], entry);
    if (conflict !== undefined) return conflict;
    const document = acceptDocument(acceptance, entry, pathOf(at));
    if (isRefusal(document)) return document;
    heads.set(log, { compartment: log, revision: document.revision, hash: document.hash });
    accepted.push(document);
    places.push({ compartment: log, revision: document.revision });
  }
  if (accepted.length > 0 && (await isHeldMeanwhile(() => insertDocuments(tx, id, accepted, today))))
    return new OnHold();
  return { id, entries: places };
};
