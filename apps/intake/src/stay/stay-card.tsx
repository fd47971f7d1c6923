import { lastDayOf } from '@vrijhaven/domain';
import type { StayView } from '@vrijhaven/shelter-city/client';
import { WORKABLE } from '@vrijhaven/shelter-city/model';
import type { ChecklistTexts } from '@vrijhaven/shelter-city/model';
import { cityName } from '../flow/city-name';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import type { Say } from './stay-texts';

const TAGS = { todo: 'notStarted', done: 'done', notNeeded: 'notStarted', refused: 'notStarted' } as const;

interface Props {
  say: Say;
  stay: StayView;
  items: ChecklistTexts;
}

/** Where and when, how it stands, and what is done and still open. */
export const StayCard = ({ say, stay, items: texts }: Props) => {
  const { language } = useIntake().state;
  const { city, period, state, items, goesOn } = stay;
  const done = items.filter((item) => item.state !== 'todo').length;
  return (
    <section class="sheet">
      <h2>{cityName(city)}</h2>
      <p>
        <strong>
          {say('dates', { from: dayText(language, period.from), last: dayText(language, lastDayOf(period)) })}
        </strong>
      </p>
      <p>{say(`state.${state}`)}</p>
      {goesOn && <p>{say('goesOn')}</p>}
      {WORKABLE.includes(state) && (
        <>
          <h3>{say('checklist')}</h3>
          <p class="hint">{say('progress', { done, all: items.length })}</p>
          <ul class="plain-list arranged">
            {items.map((item) => (
              <li key={item.code}>
                <span>{texts[`${item.code}.guest`] ?? texts[item.code]}</span>
                <span class={`tag ${TAGS[item.state]}`}>{say(`item.${item.state}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
