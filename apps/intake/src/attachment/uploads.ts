import type { AttachmentEntry, Ticket, UploadOutcome } from '@vrijhaven/applications/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { problemOf } from '../session/fault';

/** How one upload stands on this page. */
export type UploadState =
  | { readonly kind: 'sending'; readonly done: number; readonly of: number }
  | { readonly kind: 'paused' | 'broken' | 'falsified' | 'signedOut' }
  | { readonly kind: Exclude<UploadOutcome['kind'], 'done'> };

interface Running {
  readonly file: Blob;
  state: UploadState;
  pausing: AbortController;
}

export interface UploadWork {
  readonly applicant: () => Promise<Applicant>;
  readonly onWhole: (entry: AttachmentEntry) => void;
}

const running = new Map<string, Running>();
const listeners = new Set<() => void>();

const tell = (id: string, state: UploadState | undefined): void => {
  const upload = running.get(id);
  if (upload && state) upload.state = state;
  for (const listener of listeners) listener();
};

const sourceOf = (file: Blob) => ({
  size: file.size,
  read: async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

const failed = (error: unknown): UploadState => {
  const problem = problemOf(error);
  return { kind: problem === 'falsified' || problem === 'signedOut' ? problem : 'broken' };
};

const send = async (ticket: Ticket, upload: Running, { applicant, onWhole }: UploadWork): Promise<void> => {
  const { signal } = upload.pausing;
  tell(ticket.id, { kind: 'sending', done: 0, of: Math.max(1, Math.ceil(ticket.size / ticket.chunkSize)) });
  try {
    const outcome = await (
      await applicant()
    ).attach(ticket, sourceOf(upload.file), {
      signal,
      onProgress: ({ done, of }) => {
        if (!signal.aborted) tell(ticket.id, { kind: 'sending', done, of });
      },
    });
    if (outcome.kind === 'done') {
      running.delete(ticket.id);
      onWhole(outcome.entry);
      tell(ticket.id, undefined);
    } else tell(ticket.id, { kind: outcome.kind });
  } catch (error) {
    tell(ticket.id, signal.aborted ? { kind: 'paused' } : failed(error));
  }
};

/** The uploads of this page. They go on while the person turns to other questions, and end when the page is left. */
export const uploads = {
  stateOf: (id: string): UploadState | undefined => running.get(id)?.state,
  listen: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  start: (ticket: Ticket, file: Blob, work: UploadWork): void => {
    running.get(ticket.id)?.pausing.abort();
    const upload = { file, state: { kind: 'sending', done: 0, of: 1 }, pausing: new AbortController() } as Running;
    running.set(ticket.id, upload);
    void send(ticket, upload, work);
  },
  pause: (id: string): void => {
    running.get(id)?.pausing.abort();
  },
  /** Goes on with the file at hand; false when it was lost with the page and has to be chosen again. */
  resume: (ticket: Ticket, work: UploadWork): boolean => {
    const upload = running.get(ticket.id);
    if (!upload) return false;
    upload.pausing = new AbortController();
    void send(ticket, upload, work);
    return true;
  },
  forget: (id: string): void => {
    running.get(id)?.pausing.abort();
    running.delete(id);
    tell(id, undefined);
  },
  clear: (): void => {
    for (const { pausing } of running.values()) pausing.abort();
    running.clear();
  },
};
