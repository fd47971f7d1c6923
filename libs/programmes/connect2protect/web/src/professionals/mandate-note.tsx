import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { formatDay, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { professionalWords } from './words';

/** When the mandate ends, louder the nearer it is. */
export const MandateNote = ({ professional }: { professional: ProfessionalView }) => {
  const t = useMessages(professionalWords);
  const language = useLanguage();
  const { mandate, mandateEnds } = professional;
  if (mandate.kind === 'over') return <Pill tone="danger">{t('mandate.over')}</Pill>;
  if (mandate.kind === 'ending')
    return (
      <Pill tone={mandate.months === 1 ? 'danger' : 'waiting'}>{t('mandate.ending', { count: mandate.days })}</Pill>
    );
  if (mandateEnds === null) return null;
  return <span className="vh-small vh-muted">{t('mandate.on', { day: formatDay(mandateEnds, language) })}</span>;
};
