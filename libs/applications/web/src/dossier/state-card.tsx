import { useState, type ReactNode } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import type { ApplicationState } from '@vrijhaven/applications/model';
import { Button, Card, useMessages } from '@vrijhaven/ui';
import { StatePill } from '../caseload/state-pill';
import { applicationsWords } from '../words';
import { MoveDialog } from './move-dialog';
import { inOrder, isEndOfWork, isExpected, isSettingBack } from './moves';

interface Props {
  dossier: Dossier;
  onMoved: () => void;
  /** What other slices can do from here, such as proposing to a city. */
  actions?: ReactNode;
}

/** Where it stands and what this member may do next, drawn from the lifecycle table. */
export const StateCard = ({ dossier, onMoved, actions }: Props) => {
  const t = useMessages(applicationsWords);
  const [to, setTo] = useState<ApplicationState>();
  const moves = inOrder(dossier.state, dossier.moves).filter((move) => !isEndOfWork(dossier.state, move));
  return (
    <Card title={t('dossier.state')} aside={<StatePill state={dossier.state} />}>
      <div className="vh-stack-tight vh-no-print">
        <p className="vh-muted vh-small">{t(`state.${dossier.state}.what`)}</p>
        {actions}
        {moves.map((move) => (
          <Button
            key={move}
            kind={isSettingBack(move) ? 'quiet' : isExpected(dossier.state, move) ? 'primary' : 'plain'}
            onClick={() => setTo(move)}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
        {moves.length === 0 && !actions && (
          <p className="vh-muted vh-small">
            {t(dossier.moves.length === 0 ? 'dossier.noMoves' : 'dossier.movesWithWork')}
          </p>
        )}
      </div>
      {to !== undefined && <MoveDialog dossier={dossier} to={to} onClose={() => setTo(undefined)} onMoved={onMoved} />}
    </Card>
  );
};
