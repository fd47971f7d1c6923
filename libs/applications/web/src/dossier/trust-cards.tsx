import type { ConsentView, DisclosureView } from '@vrijhaven/applications/client';
import { cityName } from '@vrijhaven/organisation/web';
import { Card, formatDay, joinList, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { applicationsWords, useCompartmentName } from '../words';

const KNOWN = ['selection', 'evaluation', 'publicity'] as const;

/** What the defender agreed to, each with a signature that was checked here. */
export const ConsentCard = ({ consents }: { consents: readonly ConsentView[] }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const name = (subject: string) => {
    const known = KNOWN.find((each) => each === subject);
    if (known !== undefined) return t(`consent.${known}`);
    return subject.startsWith('city:') ? t('consent.city', { city: cityName(subject.slice(5)) }) : subject;
  };
  return (
    <Card title={t('consent.title')}>
      {consents.length === 0 && <p className="vh-muted vh-small">{t('consent.none')}</p>}
      <ul className="vh-lines">
        {consents.map((consent) => (
          <li key={consent.subject}>
            <span className="vh-grow">
              {name(consent.subject)}
              <span className="vh-muted vh-small vh-block">{formatDay(consent.day, language)}</span>
            </span>
            <Pill tone={!consent.verified ? 'danger' : consent.given ? 'good' : 'done'}>
              {t(!consent.verified ? 'consent.forged' : consent.given ? 'consent.given' : 'consent.refused')}
            </Pill>
          </li>
        ))}
      </ul>
    </Card>
  );
};

interface Holding {
  readonly name: string;
  readonly until: string | null;
  readonly held: readonly DisclosureView[];
}

const firstDay = (held: readonly DisclosureView[]): string => held.map(({ since }) => since).sort()[0] ?? '';

/** Who holds which part, since when: what withdrawing a consent can no longer take back. */
export const DisclosureCard = ({ disclosures }: { disclosures: readonly DisclosureView[] }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const compartmentName = useCompartmentName();
  const holders = new Map<string, Holding>();
  for (const each of disclosures) {
    const name = each.holder.kind === 'city' ? cityName(each.holder.city) : t('holder.office');
    // What is no longer served stands apart: those who read it have read it.
    const key = `${name} ${each.until ?? ''}`;
    const known = holders.get(key) ?? { name, until: each.until, held: [] };
    holders.set(key, { ...known, held: [...known.held, each] });
  }
  return (
    <Card title={t('holder.title')}>
      {holders.size === 0 && <p className="vh-muted vh-small">{t('holder.none')}</p>}
      <ul className="vh-lines">
        {[...holders].map(([key, { name, until, held }]) => (
          <li key={key}>
            <span className="vh-grow">
              <span className="vh-strong">
                <bdi>{name}</bdi>
              </span>
              <span className="vh-muted vh-small vh-block">
                {joinList(
                  held.map(({ compartment }) => compartmentName(compartment)),
                  language,
                )}
              </span>
              <span className="vh-muted vh-small vh-block">
                {until === null
                  ? t('holder.since', { day: formatDay(firstDay(held), language) })
                  : t('holder.until', { from: formatDay(firstDay(held), language), until: formatDay(until, language) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
