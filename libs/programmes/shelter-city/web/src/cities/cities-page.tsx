import { useState } from 'react';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import { Button, EmptyState, LoadView, Page, SelectField, useMessages } from '@vrijhaven/ui';
import { CityHouse } from './city-house';
import { NewCity } from './new-city';
import { useCities } from './use-cities';
import { cityWords } from './words';

/** Cities keep their own house here: a city coordinator the own one, the office every one. */
export const CitiesPage = () => {
  const t = useMessages(cityWords);
  const isOffice = hasRole(useMember(), 'coordinator');
  const loading = useCities();
  const [slug, setSlug] = useState<string>();
  const [adding, setAdding] = useState(false);
  const cities = loading.data?.cities ?? [];
  const city = cities.find((each) => each.slug === slug) ?? cities[0];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          {city && cities.length > 1 && (
            <SelectField
              label={t('choose')}
              value={city.slug}
              options={cities.map((each) => ({ value: each.slug, label: each.name }))}
              onChange={setSlug}
            />
          )}
          {isOffice && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('new.open')}
            </Button>
          )}
        </>
      }
    >
      <LoadView loading={loading} label={t('opening')}>
        {({ feeds }) =>
          city ? (
            <CityHouse
              key={city.id}
              city={city}
              feeds={feeds.filter((feed) => feed.city === city.id)}
              onChanged={() => void loading.reload()}
            />
          ) : (
            <EmptyState icon="pin" title={t('none')}>
              {t('none.what')}
            </EmptyState>
          )
        }
      </LoadView>
      {adding && (
        <NewCity
          onClose={() => setAdding(false)}
          onDone={(made) => {
            setAdding(false);
            setSlug(made);
            void loading.reload();
          }}
        />
      )}
    </Page>
  );
};
