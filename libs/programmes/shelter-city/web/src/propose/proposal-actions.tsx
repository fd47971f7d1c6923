import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';
import { Button, Icon, Pill, useLoad, useMessages } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { DiscloseDialog } from './disclose-dialog';
import { nextStepOf } from './next-step';
import { WithdrawDialog } from './withdraw-dialog';

/** What a coordinator does with cities, from within a file. */
export const ProposalActions = ({ dossier, reload }: { dossier: Dossier; reload: () => void }) => {
  const t = useMessages(shelterCityWords);
  const { shelterCity } = useShelterCityDesk();
  const { id } = dossier;
  const proposals = useLoad(
    useCallback(() => shelterCity.loadProposals({ application: id, states: LIVE_PROPOSALS }), [shelterCity, id]),
  );
  const changed = () => {
    reload();
    void proposals.reload();
  };

  if (dossier.state === 'pool') {
    return (
      <Link to="/caseload/$id/propose" params={{ id: dossier.id }} className="vh-button vh-button-primary">
        <Icon name="pin" size={18} />
        {t('propose.open')}
      </Link>
    );
  }
  if (dossier.state === 'placed' && proposals.data?.length === 0)
    return <p className="vh-muted vh-small">{t('stay.over')}</p>;
  // Two while a guest goes on to another city: the one that houses them, and the next.
  return proposals.data?.map((proposal) => (
    <ProposalAction key={proposal.id} dossier={dossier} proposal={proposal} onChanged={changed} />
  ));
};

interface ActionProps {
  dossier: Dossier;
  proposal: ProposalView;
  onChanged: () => void;
}

const ProposalAction = ({ dossier, proposal, onChanged }: ActionProps) => {
  const t = useMessages(shelterCityWords);
  const [open, setOpen] = useState<'withdraw' | 'disclose'>();
  const changed = () => {
    setOpen(undefined);
    onChanged();
  };
  const step = nextStepOf(dossier, proposal);
  return (
    <div className="vh-proposal">
      <p className="vh-row">
        <span className="vh-strong vh-grow">
          <bdi>{proposal.city.name}</bdi>
        </span>
        <Pill tone={proposal.state === 'accepted' ? 'good' : 'waiting'}>{t(`proposal.${proposal.state}`)}</Pill>
      </p>
      {step === 'disclose' && (
        <Button kind="primary" icon="key" onClick={() => setOpen('disclose')}>
          {t('disclose.open', { city: proposal.city.name })}
        </Button>
      )}
      {step === 'waitForConsent' && <p className="vh-muted vh-small">{t('disclose.noConsent')}</p>}
      {step === 'disclosed' && <p className="vh-muted vh-small">{t('disclose.has')}</p>}
      {proposal.residency === null ? (
        <Button kind="quiet" onClick={() => setOpen('withdraw')}>
          {t('withdraw.open')}
        </Button>
      ) : (
        <Link to="/board" className="vh-button vh-button-plain">
          <Icon name="board" size={18} />
          {t('candidate.onBoard')}
        </Link>
      )}
      {open === 'withdraw' && (
        <WithdrawDialog proposal={proposal} onClose={() => setOpen(undefined)} onDone={changed} />
      )}
      {open === 'disclose' && (
        <DiscloseDialog dossier={dossier} proposal={proposal} onClose={() => setOpen(undefined)} onDone={changed} />
      )}
    </div>
  );
};
