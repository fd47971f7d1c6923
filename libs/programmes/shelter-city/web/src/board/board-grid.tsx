import type { CSSProperties } from 'react';
import { dayOf } from '@vrijhaven/domain';
import type { CityView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { BoardHead, columnStyle } from './board-head';
import { columnsOf, daysOf, type Span } from './geometry';
import { PlaceRow } from './place-row';
import type { Dragged, Drop } from './use-stay-drag';

interface Props {
  cities: readonly CityView[];
  span: Span;
  nameOf: (application: string) => string;
  preview: Drop | undefined;
  onOpen: (stay: ResidencyView, city: CityView) => void;
  onTake: (event: React.PointerEvent, dragged: Dragged) => void;
}

/** Weeks across, places down, a heading a city; the place column stays in sight. */
export const BoardGrid = ({ cities, span, nameOf, preview, onOpen, onTake }: Props) => {
  const t = useMessages(shelterCityWords);
  const today = dayOf(new Date());
  const now = columnsOf(span, { from: today, until: '9999-12-31' });
  return (
    <div
      className="vh-board-scroll"
      tabIndex={0}
      role="region"
      aria-label={t('board.title')}
      style={{ '--vh-days': daysOf(span) } as CSSProperties}
    >
      <div className="vh-board">
        <BoardHead span={span} />
        {cities.map((city) => (
          <section key={city.id} aria-label={city.name}>
            <h2 className="vh-board-city">
              <span>
                <bdi>{city.name}</bdi>{' '}
                <span className="vh-muted vh-small">{t('board.since', { year: String(city.since) })}</span>
              </span>
            </h2>
            {city.places.map((place) => (
              <PlaceRow
                key={place.id}
                place={place}
                city={city.slug}
                span={span}
                nameOf={nameOf}
                preview={preview}
                onOpen={(stay) => onOpen(stay, city)}
                onTake={onTake}
              />
            ))}
          </section>
        ))}
        {now && !now.before && (
          <div className="vh-board-now" aria-hidden="true">
            <div className="vh-board-track">
              <span style={columnStyle(now.start, now.start + 1)} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
};
