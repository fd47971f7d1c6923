import { useState } from 'preact/hooks';
import { YesOrNo } from '../answer/yes-or-no';
import { cityName } from '../flow/city-name';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

/** A city's offer: what accepting shows to that city, and that declining costs nothing. */
export const OfferPage = () => {
  const { state, t, applicant, dispatch } = useIntake();
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
  return (
    <Page title={t('offer.title', { city })} wide>
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
      <YesOrNo
        id="offer-consent"
        consent={{ text: t('offer.consent', { city }), needed: t('offer.needed', { city }) }}
        yes={t('offer.accept')}
        no={t('offer.decline')}
        declining={{
          title: t('offer.decline.title', { city }),
          text: t('offer.decline.text'),
          yes: t('offer.decline.yes'),
          keep: t('offer.decline.no'),
        }}
        busy={busy}
        onAnswer={answer}
        said={
          <>
            <ProblemNotice problem={problem} />
            {moved && <Notice kind="warn" title={t('act.moved')} alert />}
          </>
        }
      />
    </Page>
  );
};
