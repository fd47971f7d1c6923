import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { EmergencyLine } from '../ui/emergency-line';
import { Page } from '../ui/page';

export const SafetyPage = () => {
  const { state, t, go } = useIntake();
  return (
    <Page title={t('safety.title')}>
      <EmergencyLine />
      <h2>{t('safety.hides.title')}</h2>
      <ul>
        <li>{t('safety.hides.content')}</li>
        <li>{t('safety.hides.device')}</li>
        <li>{t('safety.hides.tab')}</li>
      </ul>
      <h2>{t('safety.shows.title')}</h2>
      <ul>
        <li>{t('safety.shows.device')}</li>
        <li>{t('safety.shows.network')}</li>
        <li>{t('safety.shows.history')}</li>
        <li>{t('safety.shows.server')}</li>
      </ul>
      <h2>{t('safety.do.title')}</h2>
      <ul>
        <li>{t('safety.do.place')}</li>
        <li>{t('safety.do.tor')}</li>
        <li>{t('safety.do.exit')}</li>
      </ul>
      <Button
        onClick={() => {
          if (state.asked === 'answer') go({ name: 'return', because: 'referee' });
          else go(state.asked ? { name: 'training', at: 'invited' } : { name: 'start' });
        }}
      >
        {t('safety.go')}
      </Button>
    </Page>
  );
};
