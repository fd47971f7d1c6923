import { newIdempotencyKey, resume } from '@vrijhaven/client';
import type { PendingAct } from '@vrijhaven/client';
import type { ApplicationPartsFragment, DocumentInput } from '@vrijhaven/contracts';
import { Application, Calls, MoveApplication, PostMessage } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import { unlessStale } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { MessageOutcome } from '../applicant/outcomes';
import { createStaffAttachments } from '../attachment/staff-attachments';
import { createDataKeyCache } from '../document/data-key-cache';
import type { DataKeyCache } from '../document/data-key-cache';
import { messageOutcome } from '../document/message-outcome';
import type { Caseload, MoveOutcome, MoveRequest } from './caseload';
import { loadHoldings, withdraw } from './load-holdings';
import { loadSummaries } from './load-summaries';
import { openDossier } from './open-dossier';
import { createOpenedSummaries } from './opened-summaries';
import { sealPost } from './seal-post';
import { catchUp } from './staff-reader';

const moveApplication = async ({ inside }: MemberSession, request: MoveRequest): Promise<MoveOutcome> => {
  const variables = { ...request, idempotencyKey: newIdempotencyKey() };
  const { moveApplication: result } = await inside.transport.run(MoveApplication, variables);
  switch (result.__typename) {
    case 'Application':
      return { kind: 'done', state: result.state, version: result.version };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'NotReady':
      return { kind: 'NotReady', missing: result.missing };
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** The caseload of an unlocked member; `cache` may be shared with whatever else opens documents. */
export const createCaseload = (session: MemberSession, cache: DataKeyCache = createDataKeyCache()): Caseload => {
  let closed = false;
  const opened = createOpenedSummaries();
  const { transport } = session.inside;
  const fetchOne = async (id: string): Promise<ApplicationPartsFragment | null> => {
    const { application } = await transport.run(Application, { id });
    // An answer about another record is no answer.
    if (application?.id !== id) return null;
    await catchUp(session.inside, [...application.documents, ...application.thread]);
    return application;
  };
  let pending: PendingAct<DocumentInput | undefined> | undefined;
  const files = createStaffAttachments(session, cache.shelf);
  const post = async (id: string, text: string, attachments: readonly string[] = []): Promise<MessageOutcome> => {
    // [Note: no message twice] after a lost answer the same text goes out as the same sealed bytes.
    const sameAs = JSON.stringify([id, text, attachments]);
    const entries = attachments.flatMap((file) => cache.shelf.find(id, file) ?? []);
    if (pending?.sameAs !== sameAs) {
      const application = await fetchOne(id);
      if (!application) return { kind: 'NotFound' };
      pending = await resume(pending, sameAs, () => sealPost(session, cache, application, { text, entries }));
    }
    const { key, sealed } = pending;
    if (!sealed) {
      pending = undefined;
      return { kind: 'NotSigned' };
    }
    const result = await transport.run(PostMessage, { application: id, message: sealed, idempotencyKey: key });
    pending = undefined;
    return messageOutcome(result.postMessage);
  };
  return {
    // A file of another programme never stands in this list.
    calls: async () => (await transport.run(Calls, {})).calls.filter(({ programme }) => programme === 'shelter-city'),
    loadSummaries: (options = {}) => loadSummaries(session, { cache, opened }, options, () => closed),
    open: async (id) => {
      const application = await fetchOne(id);
      return application && openDossier(session, application, cache);
    },
    holdings: async (id) => {
      const application = await fetchOne(id);
      return application && loadHoldings(session, cache, application);
    },
    withdraw: (request) => withdraw(session, request),
    post: (id, text, attachments) => unlessStale(() => post(id, text, attachments)),
    attach: (id, file, onProgress) => files.attach(id, file, onProgress),
    stopAttaching: files.stop,
    detach: (id) => files.detach(id),
    openAttachment: (id, file, onProgress) => files.open(id, file, onProgress),
    move: (request) => moveApplication(session, request),
    close: () => {
      closed = true;
      files.stop();
      opened.wipe();
      cache.wipe();
    },
  };
};
