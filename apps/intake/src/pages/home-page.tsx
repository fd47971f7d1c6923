import type { ApplicantFile } from '@vrijhaven/applications/client';
import { lastDayOf } from '@vrijhaven/domain';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { askedIn, hasUnsavedWork } from '../flow/intake-state';
import type { Page as PagePlace } from '../flow/page';
import { isOver, phaseOf, WAY, wayStep } from '../flow/phase';
import { laterTopics, topicState } from '../flow/progress';
import { notNow, stagesAsked } from '../home/stages-asked';
import { dayText, numberText } from '../i18n/names';
import type { TextKey } from '../i18n/texts';
import { Referrals } from '../referral/lazy';
import type { StayStanding } from '../stay/standing';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { EmergencyLine } from '../ui/emergency-line';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { HomeWays, NOT_PAIRED } from './home-ways';

const Way = ({ file }: { file: ApplicantFile }) => {
  const { t } = useIntake();
  const at = wayStep(phaseOf[file.state]);
  if (!at) return null;
  const place = WAY.indexOf(at);
  return (
    <ol class="way">
      {WAY.map((step, index) => (
        <li
          key={step}
          class={index < place ? 'past' : index === place ? 'now' : 'next'}
          aria-current={index === place ? 'step' : undefined}
        >
          {t(`way.${step}`)}
        </li>
      ))}
    </ol>
  );
};

const Row = ({ to, title, children }: { to: PagePlace; title: TextKey; children?: ComponentChildren }) => {
  const { t, go } = useIntake();
  return (
    <li>
      <button
        type="button"
        class="card"
        onClick={() => {
          go(to);
        }}
      >
        <strong>{t(title)}</strong>
        <span>{children}</span>
      </button>
    </li>
  );
};

const isOfStay = ({ call: { programme = 'shelter-city' } }: ApplicantFile): boolean => programme === 'shelter-city';

/** Thread and answers: of who asked for a stay. What was told to another programme stands on its own page. */
const OfStay = ({ file }: { file: ApplicantFile }) => {
  const { state, t } = useIntake();
  const last = file.thread[file.thread.length - 1];
  const replied = last?.status === 'open' && last.from === 'office';
  return (
    <>
      <Row to={{ name: 'messages' }} title="home.messages">
        {last
          ? t(replied ? 'home.messages.fromOffice' : 'home.messages.last', {
              day: dayText(state.language, last.writtenOn),
            })
          : t('home.messages.none')}
      </Row>
      <Row to={{ name: 'answers' }} title="home.answers">
        {t('home.answers.text')}
      </Row>
    </>
  );
};

interface StayedProps {
  readonly file: ApplicantFile;
  /** Unknown until the stays are there, and of whoever has none. */
  readonly stay: StayStanding | undefined;
}

/** Whether questions of later stages, visa and journey among them, still serve anything. */
const mayAsk = ({ file, stay }: StayedProps): boolean =>
  !isOver(phaseOf[file.state]) && (file.state !== 'placed' || stay === 'ahead');

/** What the person is asked to do now, if anything. */
const Asked = ({ file, stay }: StayedProps) => {
  const { state, t, dispatch, go } = useIntake();
  if (file.offer) {
    return (
      <Notice kind="good" title={t('home.offer.title', { city: cityName(file.offer.city) })}>
        <p>{t('home.offer.text')}</p>
        <Button
          onClick={() => {
            go({ name: 'offer' });
          }}
        >
          {t('home.offer.see')}
        </Button>
      </Notice>
    );
  }
  if (file.state === 'incomplete') {
    return (
      <Notice kind="warn" title={t('home.incomplete.title')}>
        <p>{t('home.incomplete.text')}</p>
        <Button
          onClick={() => {
            go({ name: 'ask' });
          }}
        >
          {t('home.incomplete.done')}
        </Button>
      </Notice>
    );
  }
  const asked = stagesAsked(file.state, file.answers, state, askedIn(state));
  if (asked.length === 0 || !mayAsk({ file, stay })) return null;
  return (
    <Notice title={t('home.later.title')}>
      <p>{t(asked.includes('offer') ? 'stage.lead.offer' : 'home.later.text')}</p>
      <div class="actions">
        <Button
          kind="secondary"
          onClick={() => {
            go({ name: 'stage' });
          }}
        >
          {t('home.later.see')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            for (const stage of asked) dispatch({ type: 'passed', step: notNow(stage) });
          }}
        >
          {t('home.later.notNow')}
        </Button>
      </div>
    </Notice>
  );
};

/** The questions of later stages, asked or not: whatever was left out stays open here. */
const LaterRow = ({ file, stay }: StayedProps) => {
  const { state, t } = useIntake();
  const { language } = state;
  const ways = laterTopics(file.state, askedIn(state)).map((topic) => topicState(topic, state));
  if (ways.length === 0 || !mayAsk({ file, stay })) return null;
  const done = ways.filter((way) => way === 'done' || way === 'skipped').length;
  return (
    <Row to={{ name: 'stage' }} title="stage.title">
      {hasUnsavedWork(state)
        ? t('answers.changed')
        : t('tasks.done', { done: numberText(language, done), of: numberText(language, ways.length) })}
    </Row>
  );
};

/** Where an application stands, in plain words, and everything that can be done with it. */
export const HomePage = () => {
  const { state, t, go } = useIntake();
  const { file, language } = state;
  const [stay, setStay] = useState<StayStanding>();
  if (!file) return null;
  const phase = phaseOf[file.state];
  const left = phase === 'placed' && (stay === 'over' || stay === 'gone') ? stay : undefined;
  return (
    <Page
      title={t(left ? 'stay.over' : `phase.${phase}`)}
      caption={t('home.caption', { day: dayText(language, file.submittedOn) })}
      wide
    >
      {!file.intact && (
        <Notice kind="danger" title={t('home.tampered.title')} alert>
          <p>{t('home.tampered.text')}</p>
        </Notice>
      )}
      <p class="lead">{t(left ? `stay.${left}.text` : `phase.${phase}.text`)}</p>
      {phase === 'ineligible' && <EmergencyLine />}
      <Way file={file} />
      {file.call.state === 'postponed' && !isOver(phase) && (
        <Notice title={t('home.postponed.title')}>
          <p>
            {t('home.postponed.text', {
              from: dayText(language, file.call.stays.from),
              until: dayText(language, lastDayOf(file.call.stays)),
            })}
          </p>
        </Notice>
      )}
      <Asked file={file} stay={stay} />
      {!NOT_PAIRED.includes(file.state) && file.state !== 'safetyHold' && <Referrals />}
      <HomeWays file={file} onStanding={setStay} />
      <ul class="cards two">
        {isOfStay(file) && <OfStay file={file} />}
        {isOfStay(file) && <LaterRow file={file} stay={stay} />}
        <Row to={{ name: 'myConsents' }} title="home.consents">
          {t('home.consents.text')}
        </Row>
        <Row to={{ name: 'holders' }} title="home.holders">
          {t('home.holders.text')}
        </Row>
      </ul>
      <div class="actions">
        <Button
          onClick={() => {
            go({ name: 'leave' });
          }}
        >
          {t('leave')}
        </Button>
        {!isOver(phase) && (
          <Button
            kind="quiet"
            onClick={() => {
              go({ name: 'withdraw' });
            }}
          >
            {t('home.withdraw')}
          </Button>
        )}
      </div>
    </Page>
  );
};
