import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { caseCode } from '@vrijhaven/applications/web';
import type { LogEntry } from '@vrijhaven/applications/client';
import { dayOf } from '@vrijhaven/domain';
import { seesCaseload, useMember, useRoles } from '@vrijhaven/organisation/web';
import { lacksDeparture, type StayFile } from '@vrijhaven/shelter-city/client';
import { middleOf, PRESENT } from '@vrijhaven/shelter-city/model';
import {
  Button,
  Card,
  EmptyState,
  formatPeriod,
  Icon,
  LoadView,
  Notice,
  Page,
  Pill,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { mayStretch, stayTone } from '../board/stay-states';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { CaseTimeline } from '../timeline/case-timeline';
import { shelterCityWords } from '../words';
import { ChecklistCard } from './checklist-card';
import { EarlyEndDialog } from './dates/early-end-dialog';
import { ExtendDialog } from './dates/extend-dialog';
import { FollowUpsCard } from './follow-ups-card';
import { MoveOnDialog } from './move-on-dialog';
import type { NextCity } from './next-city';
import { nextCityOf } from './next-city';
import { NotesCard } from './notes-card';
import { StepsCard } from './steps-card';
import { TellDeparture } from './tell-departure';
import { stayWords } from './words';

export interface OpenedStay {
  readonly stay: StayFile;
  readonly entries: readonly (LogEntry & { readonly log: string })[];
  readonly chained: boolean;
  /** As people know the guest and the city. */
  readonly name: string | undefined;
  readonly cityName: string;
  readonly nextCity: NextCity | undefined;
}

/** One stay: what is next, what is seen to, what was noted and who changed what. */
export const StayPage = ({ id }: { id: string }) => {
  const t = useMessages(stayWords);
  const { stays, logs, shelterCity } = useShelterCityDesk();
  const loading = useLoad(
    useCallback(async () => {
      const stay = await stays.open(id);
      if (!stay) return { opened: undefined };
      const [proposals, cities] = await Promise.all([shelterCity.loadProposals(), shelterCity.loadCities()]);
      const candidate = proposals.find((each) => each.candidate.id === stay.application)?.candidate;
      const name = candidate && candidateName(candidate);
      const cityName = cities.find(({ slug }) => slug === stay.city)?.name ?? stay.city;
      const read = await Promise.all((['stay', 'exit'] as const).map((log) => logs.read(stay.application, log)));
      const entries = read.flatMap((view, at) =>
        (view?.entries ?? []).map((entry) => ({ ...entry, log: at === 0 ? 'stay' : 'exit' })),
      );
      const nextCity = nextCityOf(proposals, stay.application);
      const chained = read.every((view) => view?.chained !== false);
      return { opened: { stay, entries, chained, name, cityName, nextCity } };
    }, [stays, logs, shelterCity, id]),
  );
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('stays', again);
  useLive('entries', again);
  // A hold is of the file: cities hear of it as a candidate’s, the office as a case’s.
  useLive('candidates', again);
  useLive('caseload', again);
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/stays" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('back')}
      </Link>
      <LoadView loading={loading} label={t('opening')}>
        {({ opened }) =>
          opened ? (
            <Opened opened={opened} reload={again} />
          ) : (
            <EmptyState icon="lock" title={t('gone')}>
              {t('gone.what')}
            </EmptyState>
          )
        }
      </LoadView>
    </div>
  );
};

const NextCityNotice = ({ next: { name, waitsFor } }: { next: NextCity }) => {
  const t = useMessages(stayWords);
  return (
    <Notice tone="info">
      <p>{t(`next.${waitsFor}`, { city: name })}</p>
      {waitsFor === 'place' && <Link to="/board">{t('next.board')}</Link>}
    </Notice>
  );
};

const Opened = ({ opened, reload }: { opened: OpenedStay; reload: () => void }) => {
  const { stay, entries, chained, name, cityName, nextCity } = opened;
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const language = useLanguage();
  const member = useMember();
  const isOffice = useRoles().includes('coordinator');
  const [opening, setOpening] = useState<'early' | 'extend' | 'move'>();
  const close = () => setOpening(undefined);
  const code = caseCode(stay.application);
  const exit = entries.filter(({ log }) => log === 'exit');
  const isHeld = stay.applicationState === 'safetyHold';
  // Where a stay in the next city is planned, its beginning is the end of this one.
  const mayChangeDates = mayStretch(stay.state) && !stay.goesOn;
  const livesHere = PRESENT.includes(stay.state);
  const mayMoveOn = isOffice && livesHere && !isHeld && nextCity === undefined && !stay.goesOn;
  const isHalfOver = livesHere && dayOf(new Date()) >= middleOf(stay.period);
  return (
    <Page title={code} lead={`${formatPeriod(stay.period, language)} · ${cityName}`}>
      <div className="vh-row vh-no-print">
        {name !== undefined && name !== code && <bdi className="vh-strong">{name}</bdi>}
        <Pill tone={stayTone(stay.state)}>{states(`residency.${stay.state}`)}</Pill>
        {seesCaseload(member) && (
          <Link to="/caseload/$id" params={{ id: stay.application }}>
            {t('file')}
          </Link>
        )}
        <Button icon="print" small kind="quiet" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {isHeld && (
        <Notice tone="danger" title={t('held')}>
          {t('held.what')}
        </Notice>
      )}
      {isOffice && chained && lacksDeparture(stay, exit) && <TellDeparture stay={stay} reload={reload} />}
      {stay.goesOn && <Notice tone="info">{t('goesOn')}</Notice>}
      {isOffice && livesHere && nextCity && <NextCityNotice next={nextCity} />}
      {isHalfOver && stay.state !== 'returnPlanning' && <Notice tone="info">{t('returnDue')}</Notice>}
      <div className="vh-dossier">
        <div className="vh-stack">
          <ChecklistCard stay={stay} entries={entries} reload={reload} />
          {/* [Note: paper names nobody] what people wrote stays on the screen. */}
          <div className="vh-stack vh-no-print">
            <NotesCard stay={stay} entries={entries} chained={chained} reload={reload} />
            <CaseTimeline
              application={stay.application}
              stamp={`${stay.version} ${stay.events.length} ${entries.length}`}
            />
          </div>
        </div>
        <aside className="vh-stack vh-no-print">
          <StepsCard stay={stay} reload={reload} />
          {(mayChangeDates || mayMoveOn) && (
            <Card title={t('dates')}>
              <div className="vh-stack-tight">
                {mayChangeDates && (
                  <>
                    <Button icon="calendar" onClick={() => setOpening('extend')}>
                      {t('extend')}
                    </Button>
                    <Button onClick={() => setOpening('early')}>{t('early')}</Button>
                  </>
                )}
                {mayMoveOn && (
                  <Button icon="pin" onClick={() => setOpening('move')}>
                    {t('move')}
                  </Button>
                )}
              </div>
            </Card>
          )}
          {isOffice && <FollowUpsCard stay={stay} reload={reload} />}
        </aside>
      </div>
      {opening === 'move' && <MoveOnDialog stay={stay} onClose={close} reload={reload} />}
      {opening === 'extend' && <ExtendDialog stay={stay} onClose={close} reload={reload} />}
      {opening === 'early' && <EarlyEndDialog stay={stay} onClose={close} reload={reload} />}
    </Page>
  );
};
