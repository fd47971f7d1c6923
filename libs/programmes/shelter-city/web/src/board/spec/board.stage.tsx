import { Profiler, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ApplicationsDeskProvider, applicationsWords, type ApplicationsDesk } from '@vrijhaven/applications/web';
import type { Language } from '@vrijhaven/domain';
import {
  MemberProvider,
  OrganisationDeskProvider,
  organisationWords,
  type useOrganisationDesk,
  type DeskMember,
} from '@vrijhaven/organisation/web';
import { FaultProvider, LanguageProvider, LiveProvider, ToastProvider, uiWords, type Subscribe } from '@vrijhaven/ui';
import { ShelterCityDeskProvider, type ShelterCityDesk } from '../../port';
import { shelterCityWords } from '../../words';
import { BoardPage } from '../board-page';
import { boardWords } from '../words';
import { createPaperCities, type PaperSize } from './paper-cities';

declare global {
  // Set inside the page.
  var openBoard: (language: Language, size: PaperSize) => Promise<void>;
  var board: {
    readonly behind: ReturnType<typeof createPaperCities>['behind'];
    /** Says over the live line that something changed. */
    readonly ping: () => void;
    /** Goes to another page of the desk. */
    readonly leave: () => void;
    /** How often React drew anything of the page. */
    readonly draws: () => number;
  };
}

type OrganisationDesk = ReturnType<typeof useOrganisationDesk>;

const member = {
  me: { member: 'm', handle: 'host', assignments: [{ role: 'cityCoordinator', team: 'host:city0' }] },
  organisation: { id: 'o', name: 'Paper', demo: true },
  reads: ['need'],
  writes: [],
} as unknown as DeskMember;

/** A desk of two pages: the board, and one that is not. */
const Desk = ({ onReady }: { onReady: (leave: () => void) => void }) => {
  const [left, setLeft] = useState(false);
  onReady(() => setLeft(true));
  return left ? <p>elsewhere</p> : <BoardPage />;
};

globalThis.openBoard = async (language, size) => {
  await Promise.all(
    [uiWords, organisationWords, applicationsWords, shelterCityWords, boardWords].map((words) => words.load(language)),
  );
  const { shelterCity, stays, behind } = createPaperCities(size);
  const listeners = new Set<() => void>();
  const subscribe: Subscribe = (_topic, callback) => {
    listeners.add(callback);
    return () => listeners.delete(callback);
  };
  let draws = 0;
  let leave: () => void = () => undefined;
  let look: unknown;
  const desk = {
    shelterCity,
    stays,
    boardLook: {
      read: () => look,
      keep: (next: object) => {
        look = next;
      },
    },
  } as unknown as ShelterCityDesk;
  const organisation = {
    people: { list: () => Promise.resolve([{ id: 'other', handle: 'saffron' }]) },
  } as unknown as OrganisationDesk;
  const applications = { cases: { find: () => undefined } } as unknown as ApplicationsDesk;
  globalThis.board = {
    behind,
    ping: () => {
      for (const listener of listeners) listener();
    },
    leave: () => leave(),
    draws: () => draws,
  };
  const place = document.createElement('main');
  document.body.append(place);
  createRoot(place).render(
    <LanguageProvider language={language}>
      <ToastProvider label="notices" closeLabel="close">
        <FaultProvider>
          <OrganisationDeskProvider value={organisation}>
            <MemberProvider value={member}>
              <ApplicationsDeskProvider value={applications}>
                <ShelterCityDeskProvider value={desk}>
                  <LiveProvider value={subscribe}>
                    <Profiler id="board" onRender={() => (draws += 1)}>
                      <Desk onReady={(go) => (leave = go)} />
                    </Profiler>
                  </LiveProvider>
                </ShelterCityDeskProvider>
              </ApplicationsDeskProvider>
            </MemberProvider>
          </OrganisationDeskProvider>
        </FaultProvider>
      </ToastProvider>
    </LanguageProvider>,
  );
};
