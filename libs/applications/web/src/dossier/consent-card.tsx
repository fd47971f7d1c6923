import type { ConsentView } from '@vrijhaven/applications/client';
import { consentPrefix, OTHER_PROGRAMMES } from '@vrijhaven/domain';
import { cityName } from '@vrijhaven/organisation/web';
import { Card, formatDay, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { applicationsWords } from '../words';

const KNOWN = ['selection', 'evaluation', 'publicity'] as const;

/** What the defender agreed to, each with a signature that was checked here. */
export const ConsentCard = ({ consents }: { consents: readonly ConsentView[] }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const name = (subject: string) => {
    const known = KNOWN.find((each) => each === subject);
    if (known !== undefined) return t(`consent.${known}`);
    const referee = /^referee:([12])$/.exec(subject)?.[1];
    if (referee !== undefined) return t('consent.referee', { number: referee });
    const referral = OTHER_PROGRAMMES.find((programme) => subject === `referral:${programme}`);
    if (referral !== undefined) return t(`consent.referral.${referral}`);
    // Who that is, not every reader of the file knows; that there is a consent, they do.
    if (subject.startsWith(consentPrefix('professional'))) return t('consent.professional');
    if (subject.startsWith(consentPrefix('course'))) return t('consent.course');
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
