import type { Remote } from '@vrijhaven/ui';
import type { Comparison, Pin, SeenHead } from '@vrijhaven/organisation/client';
import workerUrl from './desk.worker.ts?worker&url';
import { connectRpc } from './connect-rpc';
import type { DeskServices } from './services';
import { trustedUrl } from './trusted-url';

/** The services as the page sees them. */
export type RemoteServices = { readonly [Name in keyof DeskServices]: Remote<DeskServices[Name]> } & {
  /** Hears that the server no longer knows the session, whoever asked. Answers how to stop hearing it. */
  readonly whenSignedOut: (listener: () => void) => () => void;
};

/** What this device remembers between visits: public facts of the organisation. */
export interface KeptOnDevice {
  readonly head: SeenHead | undefined;
  readonly compared: readonly Comparison[];
  readonly keepHead: (head: SeenHead) => void;
  readonly keepCompared: (comparisons: readonly Comparison[]) => void;
}

/** Starts the worker and tells it what to trust. */
export const startWorker = (pin: Pin, kept: KeptOnDevice): RemoteServices => {
  const listeners = new Set<() => void>();
  const connect = connectRpc(
    new Worker(trustedUrl('vrijhaven-worker', workerUrl), { type: 'module', name: 'desk' }),
    ({ code }) => {
      if (code === 'signedOut') for (const listener of listeners) listener();
    },
  );
  const services: RemoteServices = {
    setup: connect('setup'),
    locking: connect('locking'),
    people: connect('people'),
    checkpoints: connect('checkpoints'),
    safety: connect('safety'),
    keyCare: connect('keyCare'),
    waiting: connect('waiting'),
    escrows: connect('escrows'),
    joining: connect('joining'),
    recovering: connect('recovering'),
    waysIn: connect('waysIn'),
    renewing: connect('renewing'),
    renewals: connect('renewals'),
    account: connect('account'),
    factorDoor: connect('factorDoor'),
    calls: connect('calls'),
    referrals: connect('referrals'),
    caseload: connect('caseload'),
    layering: connect('layering'),
    selection: connect('selection'),
    enquiries: connect('enquiries'),
    screenings: connect('screenings'),
    logs: connect('logs'),
    scoring: connect('scoring'),
    shelterCity: connect('shelterCity'),
    stays: connect('stays'),
    connect2protect: connect('connect2protect'),
    training: connect('training'),
    live: connect('live'),
    whenSignedOut: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  void services.setup.configure({ pin, seen: kept.head, compared: kept.compared }, kept.keepHead, kept.keepCompared);
  return services;
};
