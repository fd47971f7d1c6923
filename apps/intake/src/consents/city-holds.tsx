import type { HoldingsView } from '@vrijhaven/applications/client';
import { APPLICANT_COMPARTMENTS } from '@vrijhaven/domain';
import { cityName } from '../flow/city-name';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import type { Say } from './consent-texts';

/** What is written about a stay, in which the applicant had no word when they applied. */
const LATER = ['stay', 'exit', 'public'] as const;

interface Props {
  say: Say;
  city: string;
  holdings: HoldingsView | null;
}

/** Which parts a city holds or held, from signatures, with their days: what a no cannot make unread. */
export const CityHolds = ({ say, city, holdings }: Props) => {
  const { state, t } = useIntake();
  if (holdings === null) return <p class="hint">{say('holds.wait')}</p>;
  const held = holdings.holdings.filter(({ holder }) => holder.kind === 'city' && holder.city === city);
  const name = cityName(city);
  if (held.length === 0) return <p class="hint">{say('holds.nothing', { city: name })}</p>;
  return (
    <>
      <h4>{say('holds', { city: name })}</h4>
      <ul>
        {held.flatMap(({ compartment, periods }) => {
          const sent = APPLICANT_COMPARTMENTS.find((each) => each === compartment);
          const part = sent ? t(`part.${sent}`) : say(`part.${LATER.find((each) => each === compartment) ?? 'other'}`);
          return periods.map(({ since, until }) => (
            <li key={compartment + since}>
              {until === null
                ? say('holds.since', { part, day: dayText(state.language, since) })
                : say('holds.until', {
                    part,
                    day: dayText(state.language, since),
                    until: dayText(state.language, until),
                  })}
            </li>
          ));
        })}
      </ul>
    </>
  );
};
