import safety from '../../config/safety.json' with { type: 'json' };
import { listText, nameOf } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Notice } from './notice';

/**
 * Plain text, no link: a tap must not start a call that the phone then remembers. Name, number and
 * languages, and the site that the exit leads to, stand in config/safety.json.
 */
export const EmergencyLine = () => {
  const { state, t } = useIntake();
  const { name, phone, site, languages } = safety.emergency;
  const spoken = listText(
    state.language,
    languages.map((code) => nameOf(state.language, 'language', code)),
  );
  return (
    <Notice kind="danger" title={t('emergency.title')}>
      <p>{t('emergency.text', { name })}</p>
      <p class="phone">
        <bdi dir="ltr">{phone}</bdi>
      </p>
      <p class="small">
        {t('emergency.languages', { languages: spoken })} <bdi dir="ltr">{site}</bdi>
      </p>
    </Notice>
  );
};
