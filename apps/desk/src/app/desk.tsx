import { RouterProvider } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import {
  createCaseStore,
  createLayerStore,
  forgetCaseView,
  ApplicationsDeskProvider,
} from '@vrijhaven/applications/web';
import { Connect2ProtectDeskProvider } from '@vrijhaven/connect2protect/web';
import { hostTeam } from '@vrijhaven/domain';
import {
  JoinPage,
  MemberProvider,
  OrganisationDeskProvider,
  thisDevice,
  RecoverPage,
  RenewPage,
  UnlockPage,
  type DeskMember,
} from '@vrijhaven/organisation/web';
import { forgetDrafts, SelectionDeskProvider } from '@vrijhaven/selection/web';
import { createPlacingStore, ShelterCityDeskProvider } from '@vrijhaven/shelter-city/web';
import { TrainingDeskProvider } from '@vrijhaven/training/web';
import { FaultProvider, LiveProvider, ToastProvider, uiWords, useMessages } from '@vrijhaven/ui';
import { matchingRunner } from '../matching/start-matching';
import type { RemoteServices } from '../worker/start-worker';
import { createLiveLine } from './live-line';
import { LockProvider, type LockReason } from './lock';
import type { BuiltFor } from './pin';
import { preferences } from './preferences';
import { PreferencesBar } from './preferences-bar';
import { createDeskRouter } from './router';

interface Props {
  services: RemoteServices;
  pin: BuiltFor;
}

/** The invitation in the address, when somebody came by its link. */
const invitationIn = (path: string): string | undefined => /^\/desk\/join\/([\w-]+)$/.exec(path)?.[1];

/** The renewal in the address, when a coordinator sent its link. */
const renewalIn = (path: string): string | undefined => /^\/desk\/renew\/([\w-]+)$/.exec(path)?.[1];

/** Locked, unlocked, or joining. What belongs to a session is made at its unlock and dropped at its lock. */
export const Desk = ({ services, pin }: Props) => {
  const ui = useMessages(uiWords);
  const [member, setMember] = useState<DeskMember>();
  const [reason, setReason] = useState<LockReason>();
  const { locking, shelterCity } = services;

  const lock = useCallback(
    (why: LockReason) => {
      setReason(why);
      setMember(undefined);
      forgetCaseView();
      forgetDrafts();
      // Offline or not, keys are wiped first.
      void locking.lock().catch(() => undefined);
    },
    [locking],
  );
  useEffect(() => (member ? services.whenSignedOut(() => lock('signedOut')) : undefined), [services, member, lock]);
  const organisationDesk = useMemo(
    () => ({
      ...services,
      rootKey: pin.rootKey,
      keepDeviceName: preferences.keepDeviceName,
      hostTeams: async () => (await shelterCity.loadCities()).map(({ slug, name }) => ({ team: hostTeam(slug), name })),
    }),
    [services, shelterCity, pin.rootKey],
  );
  const invitation = invitationIn(window.location.pathname);
  const renewal = renewalIn(window.location.pathname);

  return (
    <ToastProvider label={ui('notices')} closeLabel={ui('close')}>
      <FaultProvider>
        <OrganisationDeskProvider value={organisationDesk}>
          {member ? (
            <Unlocked services={services} member={member} onLock={lock} />
          ) : invitation !== undefined ? (
            <Suspense fallback={null}>
              <JoinPage invitation={invitation} preferences={<PreferencesBar />} />
            </Suspense>
          ) : renewal !== undefined ? (
            <Suspense fallback={null}>
              <RenewPage renewal={renewal} preferences={<PreferencesBar />} />
            </Suspense>
          ) : window.location.pathname === '/desk/recover' ? (
            <Suspense fallback={null}>
              <RecoverPage preferences={<PreferencesBar />} />
            </Suspense>
          ) : (
            <UnlockPage
              demo={pin.demo}
              reason={reason}
              preferences={<PreferencesBar />}
              onUnlocked={(found) => {
                setReason(undefined);
                setMember(found);
                // A list without this name is no reason to keep anybody from working.
                void services.account.introduce(thisDevice(preferences.deviceName())).catch(() => undefined);
              }}
            />
          )}
        </OrganisationDeskProvider>
      </FaultProvider>
    </ToastProvider>
  );
};

interface UnlockedProps {
  services: RemoteServices;
  member: DeskMember;
  onLock: (reason: LockReason) => void;
}

const Unlocked = ({ services, member, onLock }: UnlockedProps) => {
  const {
    calls,
    caseload,
    layering,
    live,
    logs,
    referrals,
    enquiries,
    scoring,
    screenings,
    selection,
    shelterCity,
    stays,
    training,
  } = services;
  const subscribe = useMemo(() => createLiveLine(live), [live]);
  const applicationsDesk = useMemo(
    () => ({ calls, caseload, referrals, cases: createCaseStore(caseload), layers: createLayerStore(layering) }),
    [calls, caseload, referrals, layering],
  );
  const placing = useMemo(() => createPlacingStore(matchingRunner), []);
  // Needs that a calculation was given go with the keys that opened them.
  useEffect(() => () => placing.close(), [placing]);
  const shelterCityDesk = useMemo(
    () => ({ shelterCity, stays, logs, placing, boardLook: { read: preferences.board, keep: preferences.keepBoard } }),
    [shelterCity, stays, logs, placing],
  );
  const trainingDesk = useMemo(() => ({ training }), [training]);
  const connect2protectDesk = useMemo(
    () => ({ connect2protect: services.connect2protect }),
    [services.connect2protect],
  );
  const router = useMemo(() => createDeskRouter(member), [member]);
  return (
    <MemberProvider value={member}>
      <ApplicationsDeskProvider value={applicationsDesk}>
        <SelectionDeskProvider
          value={useMemo(
            () => ({ enquiries, notes: logs, scoring, screenings, selection }),
            [enquiries, logs, scoring, screenings, selection],
          )}
        >
          <ShelterCityDeskProvider value={shelterCityDesk}>
            <TrainingDeskProvider value={trainingDesk}>
              <Connect2ProtectDeskProvider value={connect2protectDesk}>
                <LiveProvider value={subscribe}>
                  <LockProvider value={onLock}>
                    <RouterProvider router={router} />
                  </LockProvider>
                </LiveProvider>
              </Connect2ProtectDeskProvider>
            </TrainingDeskProvider>
          </ShelterCityDeskProvider>
        </SelectionDeskProvider>
      </ApplicationsDeskProvider>
    </MemberProvider>
  );
};
