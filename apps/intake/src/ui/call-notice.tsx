import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from './button';
import { Notice } from './notice';

/** What has become of the call since the draft was begun; nothing while it is open. */
export const CallNotice = () => {
  const { state, t, go } = useIntake();
  const { callNow, language } = state;
  if (!callNow || callNow.state === 'open' || callNow.state === 'planned') return null;
  const days = { from: dayText(language, callNow.opensOn), until: dayText(language, callNow.closesOn) };
  if (callNow.state === 'postponed')
    return (
      <Notice kind="warn" title={t('callNow.postponed.title')}>
        <p>{t('callNow.postponed.text', days)}</p>
      </Notice>
    );
  return (
    <Notice kind="warn" title={t(`callNow.${callNow.state}.title`)}>
      <p>{t(`callNow.${callNow.state}.text`)}</p>
      <Button
        kind="secondary"
        onClick={() => {
          go({ name: 'call' });
        }}
      >
        {t('callNow.choose')}
      </Button>
    </Notice>
  );
};
