import { useCallback } from 'react';
import type { PairEventView, PairFile } from '@vrijhaven/connect2protect/client';
import { ROLES } from '@vrijhaven/domain';
import { RoleName, useOrganisationDesk } from '@vrijhaven/organisation/web';
import { Card, formatHour, useLanguage, useLoad, useMessages, type Translate } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import type { en } from '../pairs/words/en';
import { usePairText, type PairText } from '../use-pair-text';

/** How it came to be as it is: what changed, when, and by whom. */
export const EventsCard = ({ file }: { file: PairFile }) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const language = useLanguage();
  const { people } = useOrganisationDesk();
  const members = useLoad(useCallback(() => people.list(), [people])).data ?? [];
  if (file.events.length === 0) return null;
  return (
    <Card title={t('events')}>
      <ol className="vh-history">
        {file.events.toReversed().map((event) => (
          <li key={event.id}>
            <p className="vh-strong">{eventText(event, t, text)}</p>
            <p className="vh-muted vh-small">
              {formatHour(event.at, language)} ·{' '}
              <By event={event} handle={members.find(({ id }) => id === event.member)?.handle} />
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const By = ({ event, handle }: { event: PairEventView; handle: string | undefined }) => {
  const t = useMessages(pairWords);
  const role = ROLES.find((each) => each === event.by);
  if (handle !== undefined) return <bdi>{handle}</bdi>;
  if (role !== undefined) return <RoleName role={role} team="office" />;
  return t(event.by === 'applicant' ? 'by.applicant' : 'by.system');
};

type T = Translate<keyof typeof en>;

const eventText = ({ kind, to, reason }: PairEventView, t: T, text: PairText): string => {
  switch (kind) {
    case 'state': {
      const state = text(`pairing.${to ?? ''}`);
      return reason === null ? state : `${state}: ${text(`end.${reason}`)}`;
    }
    case 'action':
      return t('event.action', { state: text(`actionState.${to ?? ''}`) });
    case 'alarm':
      return t(to === 'handled' ? 'event.alarm.handled' : 'event.alarm');
    case 'checkIn':
      return t(to === 'missed' ? 'event.checkIn.missed' : 'event.checkIn');
    case 'proposed':
    case 'released':
    case 'rhythm':
      return t(`event.${kind}`);
  }
};
