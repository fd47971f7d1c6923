import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { hostTeam } from '@vrijhaven/domain';
import {
  JoinPage,
  OrganisationDeskProvider,
  thisDevice,
  RecoverPage,
  RenewPage,
  UnlockPage,
  type DeskMember,
} from '@vrijhaven/organisation/web';
import { FaultProvider, ToastProvider, uiWords, useLanguage, useMessages } from '@vrijhaven/ui';
import type { RemoteServices } from '../worker/start-worker';
import { fetchWorkspace } from './fetch-workspace';
import type { LockReason } from './lock';
import { OpeningWorkspace } from './opening-workspace';
import type { BuiltFor } from './pin';
import { preferences } from './preferences';
import { PreferencesBar } from './preferences-bar';

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
  // Somebody types meanwhile; what fails is fetched again at the unlock.
  const language = useLanguage();
  useEffect(() => void fetchWorkspace(language).catch(() => undefined), [language]);
  const invitation = invitationIn(window.location.pathname);
  const renewal = renewalIn(window.location.pathname);

  return (
    <ToastProvider label={ui('notices')} closeLabel={ui('close')}>
      <FaultProvider>
        <OrganisationDeskProvider value={organisationDesk}>
          {member ? (
            <OpeningWorkspace services={services} member={member} onLock={lock} />
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
