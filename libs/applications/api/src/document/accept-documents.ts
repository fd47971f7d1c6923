import { equalBytes, NO_PREVIOUS } from '@vrijhaven/crypto/envelope';
import type { Compartment } from '@vrijhaven/domain';
import { isRefusal } from '@vrijhaven/database';
import type { NotSigned } from '@vrijhaven/server';
import { InvalidInput } from '@vrijhaven/server';
import type { AcceptedDocument, OfferedDocument } from './accept-document';
import { acceptDocument } from './accept-document';
import type { Head } from './accept-manifest';
import type { Acceptance } from './acceptance';
import { RevisionConflict } from './revision-conflict.type';

interface Stand {
  /** The newest revisions that stand. */
  readonly heads: readonly Head[];
  /** What the author may write. */
  readonly compartments: readonly Compartment[];
  /** Where the documents stand in the input. */
  readonly path: string;
}

/** The refusal where a document does not follow the newest revision of its compartment. */
export const refuseOrder = (heads: readonly Head[], offered: OfferedDocument): RevisionConflict | undefined => {
  const head = heads.find(({ compartment }) => compartment === offered.compartment);
  const last = head?.revision ?? 0;
  const follows = offered.revision === last + 1 && equalBytes(offered.previous, head?.hash ?? NO_PREVIOUS);
  return follows ? undefined : new RevisionConflict(last);
};

/** Checks documents of different compartments, each the successor of what stands. */
export const acceptDocuments = (
  acceptance: Acceptance,
  offered: readonly OfferedDocument[],
  { heads, compartments, path: list }: Stand,
): readonly AcceptedDocument[] | InvalidInput | NotSigned | RevisionConflict => {
  const accepted: AcceptedDocument[] = [];
  for (const [at, document] of offered.entries()) {
    const path = `${list}.${at}`;
    const isTwice = accepted.some(({ compartment }) => compartment === document.compartment);
    if (isTwice || !compartments.includes(document.compartment)) return new InvalidInput([`${path}.compartment`]);
    const conflict = refuseOrder(heads, document);
    if (conflict !== undefined) return conflict;
    const answer = acceptDocument(acceptance, document, path);
    if (isRefusal(answer)) return answer;
    accepted.push(answer);
  }
  return accepted;
};
