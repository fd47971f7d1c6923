import type { ConsentView } from '@vrijhaven/applications/client';
import { useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

const STANDING = ['selection', 'evaluation', 'publicity'] as const;
const isStanding = (subject: string): subject is (typeof STANDING)[number] => STANDING.some((each) => each === subject);

const Consent = ({ subject, stated }: { subject: string; stated: ConsentView | undefined }) => {
  const { state, t, applicant, go } = useIntake();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const city = subject.startsWith('city:') ? cityName(subject.slice('city:'.length)) : '';
  const given = stated?.given ?? false;
  const set = (value: boolean): void => {
    run(async () => {
      const { kind } = await (await applicant()).recordConsent(subject, value);
      setRefused(kind !== 'done');
      setAsking(false);
      await reload();
    });
  };
  return (
    <section class="sheet">
      <h2>{isStanding(subject) ? t(`consent.${subject}`) : t('consent.city', { city })}</h2>
      <p>{isStanding(subject) ? t(`consent.${subject}.text`) : t('consent.city.text', { city })}</p>
      <p class={given ? 'tag done' : 'tag notStarted'}>
        {stated
          ? t(given ? 'consent.given' : 'consent.notGiven', { day: dayText(state.language, stated.day) })
          : t('consent.never')}
      </p>
      {stated && !stated.verified && <Notice kind="danger" title={t('consent.forged')} />}
      <ProblemNotice problem={problem} />
      {refused && <Notice kind="warn" title={t('act.moved')} alert />}
      {!given && isStanding(subject) && (
        <Button
          kind="secondary"
          busy={busy}
          onClick={() => {
            set(true);
          }}
        >
          {t('consent.give')}
        </Button>
      )}
      {given && !asking && (
        <Button
          kind="secondary"
          onClick={() => {
            if (subject === 'selection') go({ name: 'withdraw' });
            else setAsking(true);
          }}
        >
          {t('consent.takeBack')}
        </Button>
      )}
      {asking && (
        <Notice kind="warn" title={t('consent.takeBack.title')} alert>
          <p>{city === '' ? t('consent.takeBack.text') : t('consent.takeBack.city', { city })}</p>
          <div class="actions">
            <Button
              kind="danger"
              busy={busy}
              onClick={() => {
                set(false);
              }}
            >
              {t('consent.takeBack.yes')}
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setAsking(false);
              }}
            >
              {t('consent.takeBack.no')}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
};

/** Every consent as it stands. A city is asked for on the page of its offer, so here it can only be taken back. */
export const MyConsentsPage = () => {
  const { state, t } = useIntake();
  const consents = state.file?.consents ?? [];
  const cities = consents.filter(({ subject }) => subject.startsWith('city:')).map(({ subject }) => subject);
  return (
    <Page title={t('home.consents')} wide>
      <p class="lead">{t('consents.later')}</p>
      {[...STANDING, ...cities].map((subject) => (
        <Consent key={subject} subject={subject} stated={consents.find((each) => each.subject === subject)} />
      ))}
    </Page>
  );
};
