import type { CityView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { formatPeriod, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { stayTone } from './stay-states';

interface Props {
  cities: readonly CityView[];
  nameOf: (application: string) => string;
  onOpen: (stay: ResidencyView, city: CityView) => void;
}

/** The same board on a phone: place by place, stays in order. */
export const BoardList = ({ cities, nameOf, onOpen }: Props) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  return cities.map((city) => (
    <section key={city.id} className="vh-stack-tight">
      <h2>
        <bdi>{city.name}</bdi>
      </h2>
      {city.places.map((place) => {
        const stays = place.residencies
          .filter(({ state }) => state !== 'cancelled')
          .toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
        return (
          <div key={place.id} className="vh-board-card">
            <h3>
              <bdi>{place.name}</bdi>
            </h3>
            {stays.length === 0 && <p className="vh-muted vh-small">{t('board.free')}</p>}
            {stays.map((stay) => (
              <button
                key={stay.id}
                type="button"
                className="vh-board-item"
                data-stay={stay.id}
                onClick={() => onOpen(stay, city)}
              >
                <span className="vh-grow">
                  <span className="vh-strong vh-block">
                    <bdi>{nameOf(stay.application)}</bdi>
                  </span>
                  <span className="vh-muted vh-small">{formatPeriod(stay.period, language)}</span>
                </span>
                <Pill tone={stayTone(stay.state)}>{t(`residency.${stay.state}`)}</Pill>
              </button>
            ))}
          </div>
        );
      })}
    </section>
  ));
};
