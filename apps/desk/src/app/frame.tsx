import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useCallback } from 'react';
import { LayerBanner } from '@vrijhaven/applications/web';
import {
  AccountBanner,
  CheckpointBanner,
  KeyBanner,
  EscrowBanner,
  RoleName,
  useMember,
} from '@vrijhaven/organisation/web';
import { Button, Dialog, IconButton, Progress, Shell, uiWords, useMessages } from '@vrijhaven/ui';
import { deskWords } from '../words';
import { useLock } from './lock';
import { Navigation } from './navigation';
import { PreferencesBar } from './preferences-bar';
import { useIdle } from './use-idle';
import { useOnline } from './use-online';
import { useTitle } from './use-title';

/** What stands round every page while the desk is unlocked. */
export const Frame = () => {
  const t = useMessages(deskWords);
  const ui = useMessages(uiWords);
  const member = useMember();
  const lock = useLock();
  const online = useOnline();
  useTitle();
  const left = useIdle(useCallback(() => lock('idle'), [lock]));
  return (
    <Shell
      navigationLabel={t('navigation')}
      skipLabel={t('skip')}
      links={<Navigation />}
      foot={
        <>
          <Person />
          <PreferencesBar />
        </>
      }
      banner={
        <>
          {!online && (
            <p className="vh-banner vh-banner-danger vh-no-print" role="status">
              {t('offline')}
            </p>
          )}
          <AccountBanner />
          <EscrowBanner />
          <KeyBanner />
          <CheckpointBanner />
          <LayerBanner />
          {member.organisation.demo && <p className="vh-banner vh-no-print">{t('demo')}</p>}
        </>
      }
    >
      <Suspense
        fallback={
          <div className="vh-page">
            <Progress label={ui('loading')} />
          </div>
        }
      >
        <Outlet />
      </Suspense>
      <Dialog
        title={t('idle.title')}
        isOpen={left !== undefined}
        alert
        onClose={() => undefined}
        actions={
          <>
            <Button onClick={() => lock('left')}>{t('lock')}</Button>
            <Button kind="primary">{t('idle.stay')}</Button>
          </>
        }
      >
        <p role="timer">{t('idle.what', { count: left ?? 0 })}</p>
      </Dialog>
    </Shell>
  );
};

const Person = () => {
  const t = useMessages(deskWords);
  const lock = useLock();
  const member = useMember();
  const { handle, assignments } = member.me;
  const [first] = assignments;
  return (
    <div className="vh-person">
      <Link to="/account" className="vh-person-link">
        <span className="vh-hidden">{t('account')} </span>
        <span className="vh-avatar" aria-hidden="true">
          {handle.slice(0, 2)}
        </span>
        <span className="vh-person-name">
          <bdi className="vh-strong">{handle}</bdi>
          <span className="vh-muted vh-small">{first && <RoleName role={first.role} team={first.team} />}</span>
        </span>
      </Link>
      <IconButton icon="lock" label={t('lock')} onClick={() => lock('left')} />
    </div>
  );
};
