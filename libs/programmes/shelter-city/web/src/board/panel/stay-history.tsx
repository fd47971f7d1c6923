import { useCallback } from 'react';
import { applicationsWords } from '@vrijhaven/applications/web';
import { ROLES } from '@vrijhaven/domain';
import { organisationWords, useMember, useOrganisationDesk } from '@vrijhaven/organisation/web';
import type { PlaceView, StayEvent } from '@vrijhaven/shelter-city/client';
import { ITEM_STATES, RESIDENCY_STATES } from '@vrijhaven/shelter-city/model';
import { formatDay, formatHour, formatPeriod, LoadView, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../../port';
import { shelterCityWords } from '../../words';
import { boardWords } from '../words';
import { useGuardWords } from './use-guard-words';

interface Props {
  residency: string;
  /** A new version is a new history. */
  version: number;
  places: readonly PlaceView[];
}

/** Who changed what of a stay, newest first. */
export const StayHistory = ({ residency, version, places }: Props) => {
  const b = useMessages(boardWords);
  const { stays } = useShelterCityDesk();
  const { people } = useOrganisationDesk();
  const loading = useLoad(
    useCallback(async () => {
      const [file, members] = await Promise.all([stays.open(residency), people.list()]);
      return { events: file?.events ?? [], handles: new Map(members.map(({ id, handle }) => [id, handle])), version };
    }, [stays, people, residency, version]),
  );
  return (
    <section className="vh-stack-tight vh-next" aria-label={b('history.title')}>
      <h3>{b('history.title')}</h3>
      <LoadView loading={loading} label={b('history.loading')}>
        {({ events, handles }) => (
          <ol className="vh-history">
            {events.length === 0 && <li className="vh-muted vh-small">{b('history.none')}</li>}
            {events.toReversed().map((event) => (
              <Event key={event.id} event={event} places={places} handle={handles.get(event.member ?? '')} />
            ))}
          </ol>
        )}
      </LoadView>
    </section>
  );
};

const Event = ({
  event,
  places,
  handle,
}: {
  event: StayEvent;
  places: readonly PlaceView[];
  handle: string | undefined;
}) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const applications = useMessages(applicationsWords);
  const roles = useMessages(organisationWords);
  const language = useLanguage();
  const { me } = useMember();
  const { itemName } = useGuardWords();
  const stateName = (code: string | null) => {
    const state = RESIDENCY_STATES.find((each) => each === code);
    return state === undefined ? (code ?? '') : t(`residency.${state}`);
  };
  const itemState = ITEM_STATES.find((each) => each === event.to);
  const what = (): string => {
    const place = places.find(({ id }) => id === event.place)?.name ?? '';
    const period = event.period ? formatPeriod(event.period, language) : '';
    const day = event.due ? formatDay(event.due, language) : '';
    switch (event.kind) {
      case 'scheduled':
      case 'rebooked':
        return b(`event.${event.kind}`, { place, period });
      case 'state':
        return stateName(event.to);
      case 'item':
        return b('event.item', {
          item: event.item ? itemName(event.item) : '',
          state: itemState ? b(`item.${itemState}`) : '',
        });
      case 'followUpPlanned':
      case 'followUpDropped':
      case 'followUpHeld':
        return b(`event.${event.kind}`, { day });
      case 'moveProposed':
      case 'moveAgreed':
      case 'moveEnded':
        return b(`event.${event.kind}`);
    }
  };
  const role = ROLES.find((each) => each === event.by);
  const by =
    role === undefined
      ? applications(event.by === 'applicant' ? 'actor.applicant' : 'actor.system')
      : roles(`role.${role}`);
  const who = event.member === me.member ? b('history.you') : handle;
  return (
    <li>
      <p className="vh-strong">{what()}</p>
      <p className="vh-muted vh-small">
        {who !== undefined && (
          <>
            <bdi>{who}</bdi> ·{' '}
          </>
        )}
        {by} · {formatHour(event.at, language)}
      </p>
    </li>
  );
};
