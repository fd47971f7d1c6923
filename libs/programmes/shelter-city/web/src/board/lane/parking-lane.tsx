import { useState, type RefObject } from 'react';
import { dayOf } from '@vrijhaven/domain';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { Button, Icon, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import type { BoardActs } from '../acts';
import { boardWords } from '../words';
import { ParkedCard } from './parked-card';

interface Props {
  ref: RefObject<HTMLElement | null>;
  /** Undefined while they load. */
  parked: readonly ProposalView[] | undefined;
  acts: Pick<BoardActs, 'press'>;
  onPlace: (proposal: ProposalView) => void;
}

/** More than these would push the board out of the window. */
const FEW = 6;

/** Accepted candidates without a dated place. A stay that is dragged here is cancelled, if somebody says so. */
export const ParkingLane = ({ ref, parked, acts, onPlace }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(true);
  const today = dayOf(new Date());
  const shown = all ? parked : parked?.slice(0, FEW);
  return (
    <section ref={ref} className="vh-lane vh-no-print" aria-label={t('lane.title')} aria-busy={parked === undefined}>
      <header>
        <h2>
          <button type="button" className="vh-board-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'down' : 'chevron'} size={16} />
            {t('lane.title')}
            {parked !== undefined && parked.length > 0 && <span className="vh-lane-count">{parked.length}</span>}
          </button>
        </h2>
        <p className="vh-muted vh-small">
          {parked === undefined ? b('lane.loading') : parked.length === 0 ? t('lane.empty') : b('lane.how')}
        </p>
        <p className="vh-lane-drop vh-strong" aria-hidden="true">
          {b('lane.drop')}
        </p>
      </header>
      {open && shown !== undefined && shown.length > 0 && (
        <ul>
          {shown.map((proposal) => (
            <ParkedCard key={proposal.id} proposal={proposal} today={today} acts={acts} onPlace={onPlace} />
          ))}
        </ul>
      )}
      {open && parked !== undefined && parked.length > FEW && (
        <Button small kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? b('lane.fewer') : b('lane.all', { count: parked.length })}
        </Button>
      )}
    </section>
  );
};
