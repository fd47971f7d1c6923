import type { EntryProgramme } from '@vrijhaven/domain';
import type { HoldingsView } from '@vrijhaven/applications/client';
import { useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { CityHolds } from './city-holds';
import type { Say } from './consent-texts';
import { isServed, isStale } from './subjects';
import type { Standing, Subject } from './subjects';

interface Words {
  readonly title: string;
  readonly text: string;
  /** What follows from a no. */
  readonly after: string;
}

const useWords = (say: Say, { about, kind }: Subject): Words => {
  const { state, t } = useIntake();
  if (kind === 'standing') {
    const standing = about as Standing;
    return { title: t(`consent.${standing}`), text: t(`consent.${standing}.text`), after: say(`${standing}.takeBack`) };
  }
  if (kind === 'referee') {
    const name = about === '' ? say('referee.unnamed') : about;
    return { title: say('referee', { name }), text: say('referee.text'), after: say('referee.takeBack') };
  }
  if (kind === 'referral') {
    const programme = about as EntryProgramme;
    return {
      title: say(`referral.${programme}`),
      text: `${say(`referral.${programme}.text`)} ${say('referral.text')}`,
      after: say('referral.takeBack'),
    };
  }
  const city = cityName(about);
  const served = state.file !== null && isServed(state.file, about);
  const asked = state.file?.state === 'proposed' && served;
  return {
    title: t('consent.city', { city }),
    text: asked
      ? say('city.asked', { city })
      : `${say('city.text', { city })}${served ? '' : ` ${say('city.never', { city })}`}`,
    after: say(asked ? 'city.no.text' : 'city.takeBack', { city }),
  };
};

interface Props {
  id: string;
  say: Say;
  subject: Subject;
  holdings: HoldingsView | null;
}

/** One consent. Both words are signed here, and the server is held to the newest of them. */
export const SubjectCard = ({ id, say, subject: one, holdings }: Props) => {
  const { state, t, applicant, go } = useIntake();
  const { title, text, after } = useWords(say, one);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const { about, kind, stated, subject } = one;
  const given = stated?.given ?? false;
  const offered = kind === 'city' && state.file?.offer?.city === about;
  const set = (value: boolean): void => {
    run(async () => {
      const outcome = await (await applicant()).recordConsent(subject, value);
      setRefused(outcome.kind !== 'done');
      setAsking(false);
      await reload();
      if (outcome.kind === 'done') setSaid(value);
    });
  };
  const give = (): void => {
    // An offer is accepted on its own page, with what the city then learns.
    if (offered) go({ name: 'offer' });
    else set(true);
  };
  const refuse = (): void => {
    if (subject === 'selection') go({ name: 'withdraw' });
    else setAsking(true);
  };
  const stale = isStale(said, stated);
  const status = stated ? say(given ? 'given' : 'refused', { day: dayText(state.language, stated.day) }) : say('open');
  return (
    <section class="sheet" id={id} tabIndex={-1}>
      <h3>{title}</h3>
      <p>{text}</p>
      <p class={given ? 'tag done' : 'tag notStarted'}>{status}</p>
      {stated && !stated.verified && <Notice kind="danger" title={t('consent.forged')} />}
      {stale && <Notice kind="danger" title={say('stale')} alert />}
      {said !== undefined && !stale && <Notice kind="good" title={say(said ? 'done.yes' : 'done.no')} />}
      {kind === 'city' && <CityHolds say={say} city={about} holdings={holdings} />}
      <ProblemNotice problem={problem} />
      {refused && <Notice kind="warn" title={t('act.moved')} alert />}
      {!asking && (
        <div class="actions">
          {!given && (kind !== 'city' || offered || stated !== undefined) && (
            <Button kind={one.waits ? 'primary' : 'secondary'} busy={busy} onClick={give}>
              {kind === 'referee' && !stated ? say('referee.yes') : stated ? say('again') : t('consent.give')}
            </Button>
          )}
          {(given || (stated === undefined && (kind === 'city' || kind === 'referee'))) && (
            <Button kind="secondary" onClick={refuse}>
              {given
                ? t('consent.takeBack')
                : kind === 'city'
                  ? say('city.no', { city: cityName(about) })
                  : say('referee.no')}
            </Button>
          )}
        </div>
      )}
      {stated !== undefined && !given && !asking && <p class="hint">{say('again.text')}</p>}
      {asking && (
        <Notice
          kind="warn"
          title={
            given || (kind !== 'city' && kind !== 'referee')
              ? t('consent.takeBack.title')
              : kind === 'city'
                ? say('city.no.title', { city: cityName(about) })
                : say('referee.no')
          }
          alert
        >
          <p>{after}</p>
          <div class="actions">
            <Button
              kind="danger"
              busy={busy}
              onClick={() => {
                set(false);
              }}
            >
              {given
                ? t('consent.takeBack.yes')
                : kind === 'city'
                  ? say('city.no', { city: cityName(about) })
                  : say('referee.no')}
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setAsking(false);
              }}
            >
              {say('keep')}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
};
