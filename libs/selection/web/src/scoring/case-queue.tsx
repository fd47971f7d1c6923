import { caseCode } from '@vrijhaven/applications/web';
import type { ScoringCase } from '@vrijhaven/selection/client';
import { Pill, type PillTone, useMessages } from '@vrijhaven/ui';
import type { CaseStand } from './queue';
import { standOf } from './queue';
import { scoringWords } from './words';

const TONES: Readonly<Record<CaseStand, PillTone>> = {
  todo: 'active',
  draft: 'waiting',
  scored: 'good',
  abstained: 'neutral',
  closed: 'done',
};

const StandPill = ({ found }: { found: ScoringCase }) => {
  const t = useMessages(scoringWords);
  const stand = standOf(found);
  if (found.outcome !== null) return <Pill tone="done">{t(`scoring.outcome.${found.outcome}`)}</Pill>;
  return <Pill tone={TONES[stand]}>{t(`scoring.${stand}`)}</Pill>;
};

interface Props {
  queue: readonly ScoringCase[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The cases by their codes, with what the person at the desk did with each. */
export const CaseQueue = ({ queue, chosen, onChoose }: Props) => (
  <ul className="vh-queue">
    {queue.map((found) => (
      <li key={found.id}>
        <button
          type="button"
          className="vh-queue-case"
          aria-current={found.id === chosen ? 'true' : undefined}
          onClick={() => onChoose(found.id)}
        >
          <span className="vh-mono">{caseCode(found.id)}</span>
          <StandPill found={found} />
        </button>
      </li>
    ))}
  </ul>
);
