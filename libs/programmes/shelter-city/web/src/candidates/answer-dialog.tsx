import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { applicationsWords } from '@vrijhaven/applications/web';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { Button, Dialog, Notice, SelectField, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';

/** Reasons that say something about the city, never about the person. */
const DECLINING = [
  'capacity',
  'dates',
  'accessNeeds',
  'language',
  'safety',
  'other',
] as const satisfies readonly ReasonCode[];

interface Props {
  proposal: ProposalView;
  accept: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** The answer of a city, with what follows from it before it is given. */
export const AnswerDialog = ({ proposal, accept, onClose, onDone }: Props) => {
  const t = useMessages(shelterCityWords);
  const words = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const { shelterCity } = useShelterCityDesk();
  const navigate = useNavigate();
  const toast = useToast();
  const { busy, run } = useAct();
  const [reason, setReason] = useState<(typeof DECLINING)[number]>('capacity');
  const [refused, setRefused] = useState(false);

  const answer = async () => {
    setRefused(false);
    const outcome = await run(() =>
      shelterCity.answer({
        proposal: proposal.id,
        version: proposal.version,
        accept,
        reason: accept ? 'conditionsMet' : reason,
      }),
    );
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t(accept ? 'answer.accepted' : 'answer.declined') });
      onClose();
      if (accept) onDone();
      else await navigate({ to: '/candidates' });
    } else setRefused(outcome !== undefined);
  };

  return (
    <Dialog
      title={t(accept ? 'answer.accept.title' : 'answer.decline.title', { name: candidateName(proposal.candidate) })}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind={accept ? 'primary' : 'danger'} busy={busy} onClick={() => void answer()}>
            {t(accept ? 'candidate.accept' : 'candidate.decline')}
          </Button>
        </>
      }
    >
      <p>{t(accept ? 'answer.accept.what' : 'answer.decline.what')}</p>
      {!accept && (
        <SelectField
          label={words('move.reason')}
          value={reason}
          options={DECLINING.map((value) => ({ value, label: words(`reason.${value}`) }))}
          onChange={setReason}
        />
      )}
      {refused && (
        <Notice tone="warn" live>
          {t('place.changed')}
        </Notice>
      )}
    </Dialog>
  );
};
