import { dayOf, type Period } from '@vrijhaven/domain';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { Button, formatPeriod, Icon, useLanguage, useMessages, usePhone } from '@vrijhaven/ui';
import { candidateName } from '../candidate-name';
import { shelterCityWords } from '../words';
import type { Dragged } from './use-stay-drag';
import { wishOf } from './wish';

interface Props {
  parked: readonly ProposalView[];
  onPlace: (proposal: ProposalView, period: Period) => void;
  onTake: (event: React.PointerEvent, dragged: Dragged) => void;
}

/** Accepted candidates without a dated place: drag one onto the board, or use its button. */
export const ParkingLane = ({ parked, onPlace, onTake }: Props) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const phone = usePhone();
  const today = dayOf(new Date());
  return (
    <section className="vh-lane vh-no-print" aria-label={t('lane.title')}>
      <header>
        <h2>{t('lane.title')}</h2>
        <p className="vh-muted vh-small">
          {parked.length === 0 ? t('lane.empty') : t(phone ? 'lane.what.phone' : 'lane.what')}
        </p>
      </header>
      <ul>
        {parked.map((proposal) => (
          <li
            key={proposal.id}
            className="vh-parked"
            onPointerDown={(event) => {
              onTake(event, {
                key: proposal.id,
                city: proposal.city.slug,
                period: wishOf(proposal, today),
                place: undefined,
              });
            }}
          >
            {!phone && <Icon name="grip" size={18} />}
            <div className="vh-grow">
              <p className="vh-strong vh-cut">
                <bdi>{candidateName(proposal.candidate)}</bdi>
              </p>
              <p className="vh-muted vh-small">
                <bdi>{proposal.city.name}</bdi> · {formatPeriod(wishOf(proposal, today), language)}
              </p>
            </div>
            <Button small onClick={() => onPlace(proposal, wishOf(proposal, today))}>
              {t('lane.place')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
