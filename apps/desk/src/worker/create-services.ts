import {
  createCalls,
  createReferrals,
  createCaseload,
  createDataKeyCache,
  createLayering,
  createLogs,
} from '@vrijhaven/applications/client';
import { TransportFault, type Live, type Transport } from '@vrijhaven/client';
import { COMPARTMENTS, LIVE_TOPICS } from '@vrijhaven/domain';
import {
  createAccount,
  createCheckpoints,
  createEscrows,
  createJoining,
  createKeyCare,
  createPeople,
  createRecovering,
  createRenewals,
  createRenewing,
  createSafety,
  createWaitingActs,
  createWaysIn,
  unlockDesk,
  type DeskEngine,
  type Joining,
  type MemberSession,
  type Recovering,
  type Renewing,
} from '@vrijhaven/organisation/client';
import type { DeskMember } from '@vrijhaven/organisation/web';
import { createEnquiries, createScoring, createScreenings, createSelection } from '@vrijhaven/selection/client';
import { createConnect2Protect } from '@vrijhaven/connect2protect/client';
import { createTraining } from '@vrijhaven/training/client';
import { createShelterCity, createStays } from '@vrijhaven/shelter-city/client';
import { comparisonStore, type ComparisonKeeper } from './comparison-keeper';
import { createFactorKeeper } from './factor-door';
import { headStore, type HeadKeeper } from './head-keeper';
import { distrusting, sourceOf, whileUnlocked } from './service-kinds';
import type { DeskServices } from './services';
import type { Unlocked } from './unlocked';
import { withAnswers } from './with-answers';

const describeMember = (session: MemberSession): DeskMember => ({
  me: session.me,
  organisation: session.organisation,
  reads: COMPARTMENTS.filter((compartment) => session.reads(compartment)),
  writes: COMPARTMENTS.filter((compartment) => session.writes(compartment)),
});

/** Everything behind the page's wall, over one engine and one way to the API; `openLine` makes its live line. */
export const createServices = (
  transport: Transport,
  loadEngine: () => Promise<DeskEngine>,
  openLine: () => Live,
): DeskServices => {
  let keeper: (HeadKeeper & ComparisonKeeper) | undefined;
  let unlocked: Unlocked | undefined;
  let joining: Promise<Joining> | undefined;
  let recovering: Promise<Recovering> | undefined;
  let renewing: Promise<Renewing> | undefined;
  let hangUp: () => void = () => undefined;

  const configured = (): HeadKeeper & ComparisonKeeper => {
    if (!keeper) throw new Error('the desk has not been told what it trusts');
    return keeper;
  };
  const opened = (): Unlocked => {
    if (!unlocked) throw new TransportFault('signedOut', 'the desk is locked');
    return unlocked;
  };
  const factors = createFactorKeeper((session) => {
    const cache = createDataKeyCache();
    const [caseload, logs] = [createCaseload(session, cache), createLogs(session, cache)];
    const enquiries = createEnquiries(session, caseload, logs);
    unlocked = {
      session,
      account: createAccount(session),
      people: createPeople(session),
      safety: createSafety(session),
      keyCare: createKeyCare(session),
      escrows: createEscrows(session),
      waiting: createWaitingActs(session),
      checkpoints: createCheckpoints(session),
      caseload,
      calls: createCalls(session),
      referrals: createReferrals(session),
      layering: withAnswers(createLayering(session, cache), enquiries),
      logs,
      enquiries,
      screenings: createScreenings(session, cache, caseload, logs),
      selection: createSelection(session),
      scoring: createScoring(session, cache),
      shelterCity: createShelterCity(session),
      stays: createStays(session, logs),
      connect2protect: createConnect2Protect(session, logs),
      training: createTraining(session, logs),
      waysIn: createWaysIn(session, session.inside),
      renewals: createRenewals(session),
    };
    return describeMember(session);
  });
  const lock = async () => {
    factors.forget();
    hangUp();
    const open = unlocked;
    unlocked = undefined;
    open?.layering.close();
    open?.caseload.close();
    open?.selection.close();
    open?.enquiries.close();
    open?.screenings.close();
    open?.shelterCity.close();
    open?.stays.close();
    open?.connect2protect.close();
    open?.waysIn.close();
    await open?.session.close();
  };
  const join = (): Promise<Joining> =>
    (joining ??= loadEngine().then((engine) => createJoining({ transport, engine, pin: configured().pin })));
  const renew = (): Promise<Renewing> =>
    (renewing ??= loadEngine().then((engine) => createRenewing({ transport, engine, pin: configured().pin })));
  const recover = (): Promise<Recovering> => {
    const { pin } = configured();
    const store = headStore(configured());
    return (recovering ??= loadEngine().then((engine) => createRecovering({ transport, engine, pin, store })));
  };

  return {
    setup: {
      configure: (setup, onHead, onCompared) => {
        keeper = { ...setup, onHead, onCompared };
        // Callbacks live as long as their call, and these as long as the worker.
        return new Promise(() => undefined);
      },
    },
    locking: {
      unlock: async ({ handle, passphrase }, onStep) => {
        await lock();
        const held = configured();
        const engine = await loadEngine();
        const [store, comparisons] = [headStore(held), comparisonStore(held)];
        const request = { transport, engine, pin: held.pin, handle, passphrase, store, comparisons, onStep };
        return factors.settle(unlockDesk(request));
      },
      lock,
    },
    live: {
      listen: (onChange) => {
        opened();
        hangUp();
        const line = openLine();
        for (const topic of LIVE_TOPICS) line.subscribe(topic, () => onChange(topic));
        return new Promise((resolve) => {
          hangUp = () => {
            line.close();
            resolve();
          };
        });
      },
    },
    factorDoor: factors.door,
    account: whileUnlocked(() => opened().account),
    people: whileUnlocked(() => opened().people),
    safety: whileUnlocked(() => opened().safety),
    keyCare: whileUnlocked(() => opened().keyCare),
    escrows: whileUnlocked(() => opened().escrows),
    waiting: whileUnlocked(() => opened().waiting),
    checkpoints: whileUnlocked(() => opened().checkpoints),
    selection: whileUnlocked(() => opened().selection),
    enquiries: whileUnlocked(() => opened().enquiries),
    screenings: whileUnlocked(() => opened().screenings),
    calls: whileUnlocked(() => opened().calls),
    referrals: whileUnlocked(() => opened().referrals),
    scoring: whileUnlocked(() => opened().scoring),
    shelterCity: whileUnlocked(() => opened().shelterCity),
    stays: whileUnlocked(() => opened().stays),
    connect2protect: whileUnlocked(() => opened().connect2protect),
    training: whileUnlocked(() => opened().training),
    waysIn: whileUnlocked(() => opened().waysIn),
    layering: whileUnlocked(() => opened().layering),
    logs: {
      read: (record, compartment) => opened().logs.read(record, compartment),
      append: (record, compartment, content) => opened().logs.append(record, compartment, content),
    },
    renewals: whileUnlocked(() => opened().renewals),
    caseload: {
      calls: () => opened().caseload.calls(),
      open: (id) => opened().caseload.open(id),
      post: (id, text, attachments) => opened().caseload.post(id, text, attachments),
      attach: (id, file, onProgress) => opened().caseload.attach(id, sourceOf(file), onProgress),
      stopAttaching: () => opened().caseload.stopAttaching(),
      detach: (id) => opened().caseload.detach(id),
      openAttachment: async (id, file, onProgress) => {
        const outcome = await opened().caseload.openAttachment(id, file, onProgress);
        if (outcome.kind !== 'file') return outcome;
        // Of no kind: nothing that opens it may take it for a page.
        const parts = outcome.parts.map((part) => Uint8Array.from(part));
        return { kind: 'file', blob: new Blob(parts, { type: 'application/octet-stream' }) };
      },
      move: (request) => opened().caseload.move(request),
      holdings: (id) => opened().caseload.holdings(id),
      withdraw: (request) => opened().caseload.withdraw(request),
      loadSummaries: async (onRows) => {
        let sent = 0;
        const rows = await opened().caseload.loadSummaries({
          onProgress: ({ rows: all, loaded, total }) => {
            onRows({ rows: all.slice(sent), loaded, total });
            sent = all.length;
          },
        });
        return rows.length;
      },
    },
    joining: {
      look: async (invitation) => (await join()).look(invitation),
      prepare: async (request) => (await join()).prepare(request),
      matchesPassphrase: async (typed) => (await join()).matchesPassphrase(typed),
      wrongRecoveryWords: async (typed) => (await join()).wrongRecoveryWords(typed),
      send: async () => (await join()).send(),
      close: async () => {
        const open = await joining;
        joining = undefined;
        open?.close();
      },
    },
    renewing: {
      look: async (id) => (await renew()).look(id),
      prepare: async (request) => (await renew()).prepare(request),
      matchesPassphrase: async (typed) => (await renew()).matchesPassphrase(typed),
      wrongRecoveryWords: async (typed) => (await renew()).wrongRecoveryWords(typed),
      send: async () => (await renew()).send(),
      close: async () => {
        const open = await renewing;
        renewing = undefined;
        open?.close();
      },
    },
    recovering: {
      open: (request) => distrusting(async () => (await recover()).open(request)),
      prepare: async () => (await recover()).prepare(),
      matchesPassphrase: async (typed) => (await recover()).matchesPassphrase(typed),
      wrongRecoveryWords: async (typed) => (await recover()).wrongRecoveryWords(typed),
      send: async () => (await recover()).send(),
      close: async () => {
        const open = await recovering;
        recovering = undefined;
        open?.close();
      },
    },
  };
};
