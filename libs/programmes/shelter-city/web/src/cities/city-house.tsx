import { useState } from 'react';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import type { CityView, FeedView, PlaceView } from '@vrijhaven/shelter-city/client';
import { Button, Card, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { BlockForm } from './block-form';
import { FactsCard } from './facts-card';
import { FeedCard } from './feed-card';
import { JoiningCard } from './joining-card';
import { PlaceCard } from './place-card';
import { PlaceForm } from './place-form';
import { RetireForm } from './retire-form';
import { cityWords } from './words';

type Open =
  | { readonly kind: 'block' | 'retire'; readonly place: PlaceView }
  | { readonly kind: 'form'; readonly place: PlaceView | undefined };

interface Props {
  city: CityView;
  feeds: readonly FeedView[];
  onChanged: () => void;
}

const swapped = (ids: readonly string[], at: number, by: -1 | 1): string[] =>
  ids.map((id, index) => (index === at ? (ids[at + by] ?? id) : index === at + by ? (ids[at] ?? id) : id));

/** One city's own house: how far it has come, what it says of itself, its places, its calendars. */
export const CityHouse = ({ city, feeds, onChanged }: Props) => {
  const t = useMessages(cityWords);
  const { shelterCity } = useShelterCityDesk();
  const isOffice = hasRole(useMember(), 'coordinator');
  const toast = useToast();
  const { run } = useAct();
  const [open, setOpen] = useState<Open>();
  const ids = city.places.map(({ id }) => id);
  const close = () => setOpen(undefined);
  const done = () => {
    close();
    onChanged();
  };
  const order = async (places: readonly string[]) => {
    const outcome = await run(() => shelterCity.orderPlaces({ id: city.id, version: city.version, places }));
    if (outcome && outcome.kind !== 'done') toast({ tone: 'warn', text: t('changed') });
    onChanged();
  };
  const mover = (at: number, by: -1 | 1) =>
    ids[at + by] === undefined ? undefined : () => void order(swapped(ids, at, by));

  return (
    <section className="vh-stack" aria-label={city.name}>
      <header>
        <h2>{city.name}</h2>
        <p className="vh-muted vh-small">{t('since', { year: String(city.since) })}</p>
      </header>
      {isOffice && <JoiningCard city={city} />}
      <Card
        level={3}
        title={t('places.title')}
        aside={
          <Button small icon="plus" onClick={() => setOpen({ kind: 'form', place: undefined })}>
            {t('places.add')}
          </Button>
        }
      >
        {city.places.length === 0 && <p className="vh-muted">{t('places.none')}</p>}
        <div className="vh-city-places">
          {city.places.map((place, at) => (
            <PlaceCard
              key={place.id}
              place={place}
              onEdit={() => setOpen({ kind: 'form', place })}
              onBlock={() => setOpen({ kind: 'block', place })}
              onRetire={() => setOpen({ kind: 'retire', place })}
              onUp={mover(at, -1)}
              onDown={mover(at, 1)}
              onChanged={onChanged}
            />
          ))}
        </div>
      </Card>
      <FactsCard city={city} onChanged={onChanged} />
      <FeedCard city={city} feeds={feeds} onChanged={onChanged} />
      {open?.kind === 'form' && <PlaceForm city={city} place={open.place} onClose={close} onDone={done} />}
      {open?.kind === 'block' && <BlockForm place={open.place} onClose={close} onDone={done} />}
      {open?.kind === 'retire' && <RetireForm place={open.place} onClose={close} onDone={done} />}
    </section>
  );
};
