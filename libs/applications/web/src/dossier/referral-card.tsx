import { useCallback } from 'react';
import type { Dossier, ReferralOutcome } from '@vrijhaven/applications/client';
import { OTHER_PROGRAMMES, type EntryProgramme } from '@vrijhaven/domain';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import { Button, Card, formatDay, useAct, useLanguage, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords } from '../words';

/** "You could also …": a coordinator suggests, the defender decides. Nothing is shown where they did not say that one may. */
export const ReferralCard = ({ dossier }: { dossier: Dossier }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const toast = useToast();
  const { referrals } = useApplicationsDesk();
  const { busy, run } = useAct();
  const isCoordinator = hasRole(useMember(), 'coordinator');
  const allowed = OTHER_PROGRAMMES.filter((programme) =>
    dossier.consents.some(({ subject, given, verified }) => subject === `referral:${programme}` && given && verified),
  );
  const { id } = dossier;
  const isShown = isCoordinator && allowed.length > 0 && dossier.state !== 'inProgramme';
  const loading = useLoad(useCallback(async () => (isShown ? referrals.open(id) : null), [isShown, referrals, id]));
  if (!isShown) return null;

  const act = async (work: () => Promise<ReferralOutcome>) => {
    const outcome = await run(work);
    if (outcome !== undefined && outcome.kind !== 'done') toast({ tone: 'danger', text: t('referral.refused') });
    void loading.reload();
  };
  const line = (programme: EntryProgramme) => {
    const found = loading.data?.find((each) => each.programme === programme);
    return (
      <li key={programme}>
        <span className="vh-grow">
          {t('referral.may', { programme: t(`referral.${programme}`) })}
          {found && (
            <span className="vh-muted vh-small vh-block">
              {t('referral.since', { day: formatDay(found.suggestedOn, language) })}
            </span>
          )}
        </span>
        {found ? (
          <Button
            kind="quiet"
            busy={busy}
            onClick={() => void act(() => referrals.end({ application: id, programme, version: found.version }))}
          >
            {t('referral.end')}
          </Button>
        ) : (
          <Button busy={busy} onClick={() => void act(() => referrals.suggest({ application: id, programme }))}>
            {t('referral.go')}
          </Button>
        )}
      </li>
    );
  };
  return (
    <Card title={t('referral.title')}>
      <ul className="vh-lines">{allowed.map(line)}</ul>
      <p className="vh-muted vh-small">{t('referral.what')}</p>
    </Card>
  );
};
