import type { ColleagueView } from '@vrijhaven/organisation/client';
import { Button, Pill, useMessages } from '@vrijhaven/ui';
import { organisationWords } from '../words';
import { isInDoubt } from './compared';
import { isolate } from './isolate';

interface Props {
  handle: string;
  colleague: ColleagueView;
  onOpen: () => void;
}

/** How one stands with a colleague, and the way to the number. */
export const ComparisonButton = ({ handle, colleague, onOpen }: Props) => {
  const t = useMessages(organisationWords);
  const doubted = isInDoubt(colleague);
  const label = doubted ? 'safety.whatToDo' : 'safety.compare';
  return (
    <>
      {colleague.standing !== 'open' && (
        <Pill tone={doubted ? 'danger' : 'good'}>{t(`safety.standing.${colleague.standing}`)}</Pill>
      )}
      <Button
        small
        kind={doubted ? 'danger' : 'plain'}
        icon={doubted ? 'alert' : 'key'}
        aria-label={`${t(label)}: ${isolate(handle)}`}
        onClick={onOpen}
      >
        {t(label)}
      </Button>
    </>
  );
};
