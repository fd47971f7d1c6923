import { useIntake } from '../session/intake-context';
import type { Page as PagePlace } from '../flow/page';
import { Page } from '../ui/page';
import type { TextKey } from '../i18n/texts';

const WAYS: readonly { readonly to: PagePlace; readonly title: TextKey; readonly text: TextKey }[] = [
  { to: { name: 'call' }, title: 'start.apply', text: 'start.apply.text' },
  { to: { name: 'return', because: 'draft' }, title: 'start.draft', text: 'start.draft.text' },
  { to: { name: 'return', because: 'application' }, title: 'start.return', text: 'start.return.text' },
  { to: { name: 'return', because: 'referee' }, title: 'start.referee', text: 'start.referee.text' },
];

export const StartPage = () => {
  const { t, go } = useIntake();
  return (
    <Page title={t('start.title')}>
      <p class="lead">{t('start.lead')}</p>
      <ul class="cards">
        {WAYS.map(({ to, title, text }) => (
          <li key={title}>
            <button
              type="button"
              class="card"
              onClick={() => {
                go(to);
              }}
            >
              <strong>{t(title)}</strong>
              <span>{t(text)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="link"
        onClick={() => {
          go({ name: 'lost' });
        }}
      >
        {t('start.lost')}
      </button>
    </Page>
  );
};
