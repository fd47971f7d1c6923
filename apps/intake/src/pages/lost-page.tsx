import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

/** Nobody can open a file without its receipt: saying so is kinder than a form that leads nowhere. */
export const LostPage = () => {
  const { t, go } = useIntake();
  return (
    <Page title={t('lost.title')}>
      <p class="lead">{t('lost.lead')}</p>
      <p>{t('lost.why')}</p>
      <h2>{t('lost.try.title')}</h2>
      <ul>
        <li>{t('lost.try.words')}</li>
        <li>{t('lost.try.places')}</li>
      </ul>
      <h2>{t('lost.still.title')}</h2>
      <ul>
        <li>{t('lost.still.reads')}</li>
        <li>{t('lost.still.contact')}</li>
        <li>{t('lost.still.stops')}</li>
      </ul>
      <h2>{t('lost.do.title')}</h2>
      <ul>
        <li>{t('lost.do.again')}</li>
        <li>{t('lost.do.say')}</li>
        <li>{t('lost.do.judge')}</li>
        <li>{t('lost.do.old')}</li>
      </ul>
      <Notice kind="warn" title={t('lost.never.title')}>
        <p>{t('lost.never.text')}</p>
      </Notice>
      <div class="actions">
        <Button
          onClick={() => {
            go({ name: 'call' });
          }}
        >
          {t('start.apply')}
        </Button>
      </div>
    </Page>
  );
};
