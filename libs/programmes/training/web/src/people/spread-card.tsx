import { countryName } from '@vrijhaven/applications/web';
import { mostSeated, spreadOf } from '@vrijhaven/training/model';
import { Card, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { seatedCountries, waitingOf, type OpenedEdition, type Person } from '../edition/opened';
import { peopleWords } from './words';

const perCountry = (countries: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts];
};

/** Seats by country; counted here, over what was opened here. */
export const SpreadCard = ({ opened, people }: { opened: OpenedEdition; people: readonly Person[] }) => {
  const t = useMessages(peopleWords);
  const language = useLanguage();
  const { edition } = opened.file;
  const seated = seatedCountries(people);
  const known = seated.filter((country) => country !== '');
  const spread = spreadOf(known, edition);
  const rows = perCountry(known)
    .map(([code, count]) => ({ code, count, name: countryName(code, language) }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, language));
  return (
    <Card title={t('spread.title')}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('spread.what')}</p>
        {rows.length === 0 ? (
          <p>{t('spread.none')}</p>
        ) : (
          <>
            <p className="vh-strong">{t('spread.summary', { people: seated.length, countries: spread.countries })}</p>
            <ul className="vh-spread">
              {rows.map(({ code, count, name }) => (
                <li key={code}>
                  <span className="vh-grow">{name}</span>
                  {spread.full.includes(code) && !spread.over.includes(code) && (
                    <span className="vh-muted vh-small">{t('spread.full')}</span>
                  )}
                  <span className="vh-strong">{count}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {spread.over.length > 0 && (
          <Notice tone="danger" live>
            {spread.over.map((code) => countryName(code, language)).join(' · ')}: {t('spread.over')}
          </Notice>
        )}
        <p className="vh-small">
          {t('spread.possible', {
            count: mostSeated([...known, ...waitingOf(people).map(({ country }) => country)], edition),
          })}
        </p>
      </div>
    </Card>
  );
};
