import type { AccountView } from '@vrijhaven/organisation/client';
import { Button, formatHour, Notice, useAct, useLanguage, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { accountWords } from './words';

interface Props {
  account: AccountView;
  onChanged: (account: AccountView) => void;
}

/** What happened at the account since its owner last said that they had read it. */
export const Notices = ({ account: { notices }, onChanged }: Props) => {
  const t = useMessages(accountWords);
  const language = useLanguage();
  const { account } = useOrganisationDesk();
  const { busy, run } = useAct();
  if (notices.length === 0) return null;
  const dismiss = async () => {
    const outcome = await run(() => account.dismissNotices());
    if (outcome?.kind === 'done') onChanged(outcome.account);
  };
  return (
    <Notice tone="warn" title={t('notices')}>
      <ul className="vh-stack-tight">
        {notices.map(({ kind, count, lastHour }) => (
          <li key={kind}>
            {t(`notice.${kind}`, { count })}{' '}
            <span className="vh-muted">{t('notice.last', { hour: formatHour(lastHour, language) })}</span>
          </li>
        ))}
      </ul>
      <Button small busy={busy} onClick={() => void dismiss()}>
        {t('notice.dismiss')}
      </Button>
    </Notice>
  );
};
