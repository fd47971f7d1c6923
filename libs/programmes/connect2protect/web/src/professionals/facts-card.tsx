import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { Button, Card, Notice, Pill, useMessages } from '@vrijhaven/ui';
import { usePairText } from '../use-pair-text';
import { EditProfessional } from './edit-professional';
import { MandateNote } from './mandate-note';
import { LoadBar } from './professionals-page';
import { professionalWords } from './words';

interface Props {
  professional: ProfessionalView;
  reload: () => void;
  isOffice: boolean;
}

/** Kind, load and mandate, with a warning in time. */
export const FactsCard = ({ professional, reload, isOffice }: Props) => {
  const t = useMessages(professionalWords);
  const text = usePairText();
  const [editing, setEditing] = useState(false);
  const { kind, pairs, maxPairs, active, briefed, mandate } = professional;
  // Nobody is asked whose mandate is over, whatever the office noted of them.
  const mayBeAsked = active && mandate.kind !== 'over';
  return (
    <Card
      title={t('facts')}
      aside={
        isOffice && (
          <Button small onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )
      }
    >
      <div className="vh-stack-tight">
        <p className="vh-strong">{text(`professional.${kind}`)}</p>
        <LoadBar pairs={pairs} most={maxPairs} />
        <p className="vh-row">
          <Pill tone={mayBeAsked ? 'active' : 'done'}>{t(mayBeAsked ? 'active' : 'inactive')}</Pill>
          <Pill tone={briefed ? 'good' : 'waiting'}>{t(briefed ? 'briefed' : 'notBriefed')}</Pill>
          <MandateNote professional={professional} />
        </p>
        {isOffice && mandate.kind !== 'open' && pairs > 0 && (
          <Notice tone="warn">{t('mandate.handOver', { count: pairs })}</Notice>
        )}
        {pairs > 0 && (
          <p>
            <Link to="/pairs">{t('pairs')}</Link>
          </p>
        )}
      </div>
      {editing && <EditProfessional {...{ professional, reload }} onClose={() => setEditing(false)} />}
    </Card>
  );
};
