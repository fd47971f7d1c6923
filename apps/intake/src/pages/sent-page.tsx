import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { SentFrame } from '../ui/sent-frame';

export const SentPage = () => {
  const { t } = useIntake();
  return (
    <SentFrame title={t('sent.title')} see={t('sent.see')}>
      <Notice kind="good" title={t('sent.received')}>
        <p>{t('sent.sealed')}</p>
      </Notice>
      <h2>{t('sent.next')}</h2>
      <ol class="next">
        <li>{t('sent.next.read')}</li>
        <li>{t('sent.next.ask')}</li>
        <li>{t('sent.next.decide')}</li>
      </ol>
      <p>{t('sent.contact')}</p>
    </SentFrame>
  );
};
