import { useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

/** A city's offer: what accepting shows to that city, and that declining costs nothing. */
export const OfferPage = () => {
  const { state, t, applicant, dispatch } = useIntake();
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [moved, setMoved] = useState(false);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const offer = state.file?.offer;
  if (!offer) {
    return (
      <Page title={t('offer.gone')}>
        <p>{t('act.moved')}</p>
      </Page>
    );
  }
  const city = cityName(offer.city);
  const answer = (accept: boolean): void => {
    run(async () => {
      const { kind } = await (await applicant()).answerOffer(accept, offer.city);
      await reload();
      if (kind === 'done') dispatch({ type: 'settled', on: { name: 'home' } });
      else setMoved(true);
    });
  };
  const wrong = missing && !agreed;
  return (
    <Page title={t('offer.title', { city })} wide>
      <ErrorSummary errors={wrong ? [{ field: 'offer-consent', text: t('offer.needed', { city }) }] : []} />
      <p class="lead">{t('offer.lead', { city })}</p>
      <div class="columns">
        <section class="sheet">
          <h2>{t('offer.knows', { city })}</h2>
          <ul>
            <li>{t('part.need')}</li>
          </ul>
        </section>
        <section class="sheet">
          <h2>{t('offer.learns', { city })}</h2>
          <ul>
            <li>{t('part.identity')}</li>
            <li>{t('part.contact')}</li>
          </ul>
        </section>
        <section class="sheet">
          <h2>{t('offer.never', { city })}</h2>
          <ul>
            <li>{t('part.threat')}</li>
            <li>{t('part.care')}</li>
            <li>{t('part.references')}</li>
          </ul>
        </section>
      </div>
      <p>{t('offer.takeBack', { city })}</p>
      <div class={wrong ? 'consent wrong' : 'consent'}>
        <label class="choice">
          <input
            type="checkbox"
            id="offer-consent"
            checked={agreed}
            onChange={(event) => {
              setAgreed(event.currentTarget.checked);
            }}
          />
          <span>{t('offer.consent', { city })}</span>
        </label>
      </div>
      <ProblemNotice problem={problem} />
      {moved && <Notice kind="warn" title={t('act.moved')} alert />}
      <div class="actions">
        <Button
          busy={busy}
          onClick={() => {
            setMissing(!agreed);
            if (agreed) answer(true);
          }}
        >
          {t('offer.accept')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            setDeclining(true);
          }}
        >
          {t('offer.decline')}
        </Button>
      </div>
      {declining && (
        <Notice kind="warn" title={t('offer.decline.title', { city })} alert>
          <p>{t('offer.decline.text')}</p>
          <div class="actions">
            <Button
              kind="danger"
              busy={busy}
              onClick={() => {
                answer(false);
              }}
            >
              {t('offer.decline.yes')}
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setDeclining(false);
              }}
            >
              {t('offer.decline.no')}
            </Button>
          </div>
        </Notice>
      )}
    </Page>
  );
};
