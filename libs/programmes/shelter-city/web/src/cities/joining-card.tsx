import { Link } from '@tanstack/react-router';
import { Suspense, useCallback, useState } from 'react';
import { hostTeam } from '@vrijhaven/domain';
import { InviteDialog, isolate, useOrganisationDesk } from '@vrijhaven/organisation/web';
import type { CityView } from '@vrijhaven/shelter-city/client';
import { Button, Card, formatDay, Icon, useLanguage, useLive, useLoad, useMessages } from '@vrijhaven/ui';
import { joiningSteps } from './joining-steps';
import { cityWords } from './words';

/** How far a new city has come, until somebody who works there can sign in; then it is gone from the page. */
export const JoiningCard = ({ city }: { city: CityView }) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  const { people } = useOrganisationDesk();
  const [inviting, setInviting] = useState(false);
  const loading = useLoad(
    useCallback(async () => {
      const [members, invitations] = await Promise.all([people.list(), people.invitations()]);
      return { members, invitations };
    }, [people]),
  );
  useLive('people', loading.reload);
  if (loading.data === undefined) return null;
  const team = hostTeam(city.slug);
  const invitations = loading.data.invitations.filter((invitation) => invitation.team === team);
  const steps = joiningSteps({
    places: city.places.length,
    members: loading.data.members.filter(({ assignments }) => assignments.some((each) => each.team === team)),
    invitations,
  });
  if (steps.every(({ done }) => done)) return null;
  const next = steps.find(({ done }) => !done)?.step;
  // The newest: whoever was invited anew has more than one, and answers the last.
  const waiting = invitations
    .filter(({ state }) => state === 'open')
    .toSorted((left, right) => right.expiresOn.localeCompare(left.expiresOn))[0];
  return (
    <Card level={3} title={t('join.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t('join.what')}</p>
        <ol className="vh-city-steps">
          {steps.map(({ step, done }) => (
            <li key={step} data-done={done || undefined}>
              <Icon name={done ? 'check' : 'clock'} size={18} />
              <span>
                {t(`join.${step}`)} <span className="vh-hidden">({t(done ? 'join.done' : 'join.open')})</span>
              </span>
            </li>
          ))}
        </ol>
        {next === 'invited' && (
          <div className="vh-row">
            <Button kind="primary" icon="plus" onClick={() => setInviting(true)}>
              {t('join.invite')}
            </Button>
          </div>
        )}
        {next === 'answered' && waiting && (
          <>
            <p>
              {t('join.waiting', { name: isolate(waiting.handle), day: formatDay(waiting.expiresOn, language) })}{' '}
              <span className="vh-muted">{t('join.lost')}</span>
            </p>
            <div className="vh-row">
              <Button icon="refresh" onClick={() => setInviting(true)}>
                {t('join.again')}
              </Button>
            </div>
          </>
        )}
        {next === 'admitted' && (
          <div className="vh-row">
            <Link to="/people" className="vh-button vh-button-primary">
              {t('join.admit')}
            </Link>
          </div>
        )}
      </div>
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog
            start={team}
            again={waiting?.handle ?? ''}
            onClose={() => setInviting(false)}
            onInvited={() => void loading.reload()}
          />
        </Suspense>
      )}
    </Card>
  );
};
