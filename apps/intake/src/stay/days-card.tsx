import { dayOf, systemClock } from '@vrijhaven/domain';
import type { Day } from '@vrijhaven/domain';
import type { OwnStays, StayView } from '@vrijhaven/shelter-city/client';
import { MAX_FOLLOW_UPS, suggestedFollowUps } from '@vrijhaven/shelter-city/model';
import { useReducer, useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { DayBoxes } from '../question/day-boxes';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { FieldGroup } from '../ui/field';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { daysOf, isFull, mayChoose, reduceDays } from './chosen-days';
import type { Say } from './stay-texts';

interface Props {
  say: Say;
  own: OwnStays;
  stay: StayView;
  refresh: () => void;
}

/** The days on which the office may ask, chosen, changed, and changed back. */
export const DaysCard = ({ say, own, stay, refresh }: Props) => {
  const { language } = useIntake().state;
  const today = dayOf(systemClock.now());
  const planned = stay.followUps.filter(({ state, due }) => state === 'planned' && due >= today);
  const [days, dispatch] = useReducer(reduceDays, daysOf(planned.map(({ due }) => due)));
  const [typed, setTyped] = useState('');
  const [boxes, setBoxes] = useState(0);
  const [error, setError] = useState<string>();
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useTask();
  const offered = [...new Set([...suggestedFollowUps(stay.period.until, today), ...days.chosen, ...days.kept])].sort();
  const keep = (chosen: readonly Day[]): void => {
    run(async () => {
      const { kind } = await own.chooseFollowUps({ residency: stay.id, days: chosen, version: stay.version });
      setRefused(kind !== 'done');
      if (kind === 'done') dispatch({ type: 'kept', days: chosen });
      else refresh();
    });
  };
  const add = (): void => {
    const fits = mayChoose(typed, today);
    setError(fits ? (isFull(days) ? say('days.most', { count: MAX_FOLLOW_UPS }) : undefined) : say('days.wrong'));
    if (!fits || isFull(days)) return;
    if (!days.chosen.includes(typed)) dispatch({ type: 'toggled', day: typed });
    setTyped('');
    setBoxes(boxes + 1);
  };
  const { before } = days;
  return (
    <section class="sheet">
      <h2>{say('days')}</h2>
      <p>{say('days.lead')}</p>
      {stay.followUps.map(({ id, due, state }) =>
        state === 'done' || state === 'missed' ? (
          <p key={id}>{say(`days.${state}`, { day: dayText(language, due) })}</p>
        ) : null,
      )}
      <div class="choices">
        {offered.map((day) => (
          <label key={day} class="choice">
            <input
              type="checkbox"
              checked={days.chosen.includes(day)}
              onChange={() => {
                dispatch({ type: 'toggled', day });
              }}
            />
            <span>{dayText(language, day)}</span>
          </label>
        ))}
      </div>
      <FieldGroup id={`day-${stay.id}`} label={say('days.own')} error={error}>
        <DayBoxes key={boxes} id={`day-${stay.id}`} value={typed} onChange={setTyped} />
        <Button kind="quiet" onClick={add}>
          {say('days.add')}
        </Button>
      </FieldGroup>
      <ProblemNotice problem={problem} />
      {refused && <Notice kind="warn" title={say('refused')} alert />}
      {before !== null && !refused && (
        <Notice kind="good" title={say(days.kept.length > 0 ? 'days.saved' : 'days.saved.none')} alert>
          <Button
            kind="quiet"
            busy={busy}
            onClick={() => {
              keep(before);
            }}
          >
            {say('days.undo')}
          </Button>
        </Notice>
      )}
      <Button
        kind="secondary"
        busy={busy}
        onClick={() => {
          keep(days.chosen);
        }}
      >
        {say('days.save')}
      </Button>
    </section>
  );
};
