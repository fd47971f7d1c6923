import type { TagCheck, TagFault } from '@vrijhaven/training/client';
import { Notice, useMessages } from '@vrijhaven/ui';
import { editionWords } from '../editions/words';
import { peopleOf, type OpenedEdition } from './opened';

/** Seats held against countries: silence where all fits, an alarm where it does not. */
export const TagNotice = ({ opened, check }: { opened: OpenedEdition; check: TagCheck }) => {
  const t = useMessages(editionWords);
  if (!check.readable)
    return (
      <Notice tone="warn" title={t('tags.unreadable')}>
        {t('tags.unreadable.what')}
      </Notice>
    );
  if (check.faults.length === 0) return null;
  const people = peopleOf(opened);
  const said = (fault: TagFault): string =>
    'seat' in fault
      ? t(`tags.${fault.kind}`, { seat: fault.seat })
      : t(`tags.${fault.kind}`, {
          name: people.find(({ enrolment }) => enrolment.id === fault.enrolment)?.name ?? '?',
        });
  return (
    <Notice tone="danger" title={t('tags.fault')} live>
      <p>{t('tags.fault.what')}</p>
      <ul>
        {check.faults.map((fault) => (
          <li key={JSON.stringify(fault)}>{said(fault)}</li>
        ))}
      </ul>
    </Notice>
  );
};
