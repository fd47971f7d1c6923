import { Link, useNavigate } from '@tanstack/react-router';
import type { CallWithVersions } from '@vrijhaven/applications/client';
import {
  Button,
  Card,
  EmptyState,
  formatDay,
  formatPeriod,
  LoadView,
  Page,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { CallPill } from './call-pill';
import { useCalls } from './use-calls';
import { callsWords } from './words';

const CallRow = ({ call }: { call: CallWithVersions }) => {
  const t = useMessages(callsWords);
  const language = useLanguage();
  return (
    <Link to="/calls/$id" params={{ id: call.id }} className="vh-call">
      <span className="vh-row">
        <span className="vh-strong vh-grow">{call.title[language]}</span>
        <CallPill state={call.state} />
      </span>
      <span className="vh-muted vh-small">
        {t('applications')}: {formatDay(call.opensOn, language)} – {formatDay(call.closesOn, language)} · {t('stays')}:{' '}
        {formatPeriod(call.stays, language)} · {t('version.nr', { number: call.form.number })}
      </span>
    </Link>
  );
};

/** All calls, those that are open first, with the way to a new one. */
export const CallsPage = () => {
  const t = useMessages(callsWords);
  const navigate = useNavigate();
  const loading = useCalls();
  const add = (
    <Button kind="primary" icon="plus" onClick={() => void navigate({ to: '/calls/new' })}>
      {t('new')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={add}>
      <LoadView loading={loading}>
        {({ calls }) =>
          calls.length === 0 ? (
            <EmptyState icon="calendar" title={t('none')}>
              {t('none.what')}
            </EmptyState>
          ) : (
            <Card>
              <ul className="vh-calls">
                {calls.map((call) => (
                  <li key={call.id}>
                    <CallRow call={call} />
                  </li>
                ))}
              </ul>
            </Card>
          )
        }
      </LoadView>
    </Page>
  );
};
