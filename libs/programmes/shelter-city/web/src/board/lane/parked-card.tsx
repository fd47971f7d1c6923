import { memo, useId } from 'react';
import type { Day } from '@vrijhaven/domain';
import { languageName } from '@vrijhaven/applications/web';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { Button, formatPeriod, Icon, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { candidateName } from '../../candidate-name';
import { attributeName, shelterCityWords } from '../../words';
import type { BoardActs } from '../acts';
import { boardWords } from '../words';
import { laneNeedsOf } from './needs';
import { wishOf } from './wish';

interface Props {
  proposal: ProposalView;
  today: Day;
  acts: Pick<BoardActs, 'press'>;
  onPlace: (proposal: ProposalView) => void;
}

/** A candidate who waits: who, when, and what the place must have, in words. */
export const ParkedCard = memo(({ proposal, today, acts, onPlace }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const whom = useId();
  const name = candidateName(proposal.candidate);
  const period = wishOf(proposal, today);
  const { housing, languages } = laneNeedsOf(proposal);
  const grip = {
    ...{ key: proposal.id, application: proposal.candidate.id, city: proposal.city.slug },
    ...{ period, place: undefined, part: 'whole' as const },
  };
  return (
    <li className="vh-parked" data-parked={proposal.id} onPointerDown={(event) => acts.press(event, grip, name)}>
      <Icon name="grip" size={18} />
      <p id={whom} className="vh-strong vh-cut vh-parked-name">
        <bdi>{name}</bdi> · <bdi className="vh-muted">{proposal.city.name}</bdi>
      </p>
      <div className="vh-parked-what">
        <p className="vh-muted vh-small vh-cut">{formatPeriod(period, language)}</p>
        <p className="vh-small vh-parked-needs">
          {housing.length === 0 && languages.length === 0
            ? b('lane.noNeeds')
            : joinList(
                [
                  ...housing.map((code) => attributeName(code, t)),
                  ...languages.map((code) => languageName(code, language)),
                ],
                language,
              )}
        </p>
      </div>
      <Button small aria-describedby={whom} onClick={() => onPlace(proposal)}>
        {t('lane.place')}
      </Button>
    </li>
  );
});
ParkedCard.displayName = 'ParkedCard';
