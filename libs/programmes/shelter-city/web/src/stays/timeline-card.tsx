import { useState } from 'react';
import type { StayEvent } from '@vrijhaven/shelter-city/client';
import { isItemCode, ITEM_STATES, RESIDENCY_STATES } from '@vrijhaven/shelter-city/model';
import { Card, formatDay, SelectField, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import type { OpenedStay } from './stay-page';
import { useChecklistTexts } from './use-stay-texts';
import { stayWords } from './words';

type Shown = 'all' | 'changes' | 'notes';

interface Line {
  readonly key: string;
  readonly day: string;
  readonly kind: Exclude<Shown, 'all'>;
  readonly text: string;
  readonly by?: string;
}

const useEventText = () => {
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const texts = useChecklistTexts();
  const language = useLanguage();
  return ({ kind, to, item, due }: StayEvent): string => {
    const day = due === null ? '' : formatDay(due, language);
    const state = RESIDENCY_STATES.find((each) => each === to);
    const itemState = ITEM_STATES.find((each) => each === to);
    if (kind === 'state') return t('event.state', { to: state ? states(`residency.${state}`) : '' });
    if (kind === 'item')
      return t('event.item', {
        item: item !== null && isItemCode(item) ? (texts[item] ?? item) : '',
        to: itemState ? t(`state.${itemState}`) : '',
      });
    const held = to === 'missed' ? t('followUp.missed') : t('followUp.done');
    return t(`event.${kind}`, { day, to: held });
  };
};

/** What happened, day by day: changes of the stay, and what was noted. */
export const TimelineCard = ({ stay, entries }: Pick<OpenedStay, 'stay' | 'entries'>) => {
  const t = useMessages(stayWords);
  const language = useLanguage();
  const eventText = useEventText();
  const [shown, setShown] = useState<Shown>('all');
  const lines: readonly Line[] = [
    ...stay.events.map((event) => ({
      ...{ key: `e${event.id}`, day: event.at.slice(0, 10), kind: 'changes' as const, text: eventText(event) },
      by: event.by,
    })),
    ...entries.flatMap((entry) =>
      entry.status === 'open' && typeof entry.content['text'] === 'string'
        ? [
            {
              key: `${entry.log}${String(entry.sequence)}`,
              day: entry.writtenOn,
              kind: 'notes' as const,
              text: entry.content['text'],
            },
          ]
        : [],
    ),
  ];
  const days = [...new Set(lines.map(({ day }) => day))].toSorted().toReversed();
  return (
    <Card title={t('history')}>
      <div className="vh-no-print">
        <SelectField
          label={t('history')}
          value={shown}
          options={[
            { value: 'all', label: t('history.all') },
            { value: 'changes', label: t('history.changes') },
            { value: 'notes', label: t('history.notes') },
          ]}
          onChange={setShown}
        />
      </div>
      <ol className="vh-plain-list vh-stack-tight">
        {days.map((day) => {
          const listed = lines.filter((line) => line.day === day && (shown === 'all' || line.kind === shown));
          if (listed.length === 0) return null;
          return (
            <li key={day} className="vh-stack-tight">
              <span className="vh-strong vh-small">{formatDay(day, language)}</span>
              <ul className="vh-plain-list">
                {listed.map((line) => (
                  <li key={line.key} dir={line.kind === 'notes' ? 'auto' : undefined}>
                    {line.text}
                    {line.by === 'applicant' && <span className="vh-muted vh-small"> · {t('by.applicant')}</span>}
                    {line.by === 'system' && <span className="vh-muted vh-small"> · {t('by.system')}</span>}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </Card>
  );
};
