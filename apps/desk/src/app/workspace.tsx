import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import {
  createCaseStore,
  createLayerStore,
  forgetCaseView,
  ApplicationsDeskProvider,
} from '@vrijhaven/applications/web';
import { Connect2ProtectDeskProvider } from '@vrijhaven/connect2protect/web';
import { MemberProvider, type DeskMember } from '@vrijhaven/organisation/web';
import { forgetDrafts, SelectionDeskProvider } from '@vrijhaven/selection/web';
import { createPlacingStore, ShelterCityDeskProvider } from '@vrijhaven/shelter-city/web';
import { TrainingDeskProvider } from '@vrijhaven/training/web';
import { LiveProvider } from '@vrijhaven/ui';
import { matchingRunner } from '../matching/start-matching';
import type { RemoteServices } from '../worker/start-worker';
import { createLiveLine } from './live-line';
import { LockProvider, type LockReason } from './lock';
import { preferences } from './preferences';
import { createDeskRouter } from './router';

export interface WorkspaceProps {
  services: RemoteServices;
  member: DeskMember;
  onLock: (reason: LockReason) => void;
}

/** Everything behind the door. What belongs to a session is made here, and dropped with it. */
export const Workspace = ({ services, member, onLock }: WorkspaceProps) => {
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
  // A search or a draft may hold a name.
  useEffect(
    () => () => {
      forgetCaseView();
      forgetDrafts();
    },
    [],
  );
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
