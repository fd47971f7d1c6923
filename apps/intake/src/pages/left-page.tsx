import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';

export const LeftPage = () => {
  const { state, t, exit } = useIntake();
  return (
    <Page title={t('left.title')}>
      <p class="lead">{t(state.idle ? 'left.idle' : 'left.lead')}</p>
      <ul>
        <li>{t('left.close')}</li>
        <li>{t('left.tor')}</li>
        <li>{t('left.paper')}</li>
      </ul>
      <div class="actions">
        <Button onClick={exit}>{t('exit.button')}</Button>
      </div>
    </Page>
  );
};
