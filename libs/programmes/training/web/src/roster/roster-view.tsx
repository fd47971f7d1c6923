import { EmptyState, Notice, useMessages } from '@vrijhaven/ui';
import { comingOf, peopleOf, type OpenedEdition } from '../edition/opened';
import { PeoplePaper } from '../papers/paper-sheets';
import { linesOf } from '../papers/papers';
import { paperWords } from '../papers/words';
import { peopleWords } from '../people/words';

/** What a trainer sees of the people of their edition: the lines that were written for them, and nothing else. */
export const RosterView = ({ opened }: { opened: OpenedEdition }) => {
  const t = useMessages(peopleWords);
  const papers = useMessages(paperWords);
  const lines = linesOf(comingOf(peopleOf(opened)));
  const resting = opened.file.resting.length;
  // [Note: paused, not why] a name that is missing from a list must not look like somebody who stayed away.
  const rests = resting > 0 && <Notice tone="warn">{t('list.resting', { count: resting })}</Notice>;
  if (lines.length === 0)
    return (
      <div className="vh-stack">
        {rests}
        <EmptyState icon="people" title={t('list.empty')}>
          {papers('noneYet')}
        </EmptyState>
      </div>
    );
  return (
    <div className="vh-roster">
      {rests}
      <PeoplePaper lines={lines} />
    </div>
  );
};
