import { Icon, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { groupKey } from '../trust/group-key';
import { organisationWords } from '../words';

/** A full stop, on purpose without a way past it: going on would mean sealing files to a stranger's keys. */
export const DistrustedPage = ({ reason }: { reason: string }) => {
  const t = useMessages(organisationWords);
  const { rootKey } = useOrganisationDesk();
  return (
    <main className="vh-door">
      <div className="vh-door-card vh-door-stop" role="alert">
        <span className="vh-stop-icon">
          <Icon name="alert" size={32} />
        </span>
        <h1>{t('distrusted.title')}</h1>
        <p>{t('distrusted.what')}</p>
        <ol className="vh-numbered">
          <li>{t('distrusted.do.1')}</li>
          <li>{t('distrusted.do.2')}</li>
          <li>{t('distrusted.do.3')}</li>
        </ol>
        <dl className="vh-stack-tight vh-small">
          <dt className="vh-muted">{t('distrusted.expected')}</dt>
          <dd className="vh-mono vh-wrap">{groupKey(rootKey)}</dd>
          <dt className="vh-muted">{t('distrusted.reason')}</dt>
          <dd className="vh-mono">{reason}</dd>
        </dl>
      </div>
    </main>
  );
};
