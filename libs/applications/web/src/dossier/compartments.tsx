import type { CompartmentView, Dossier, DossierCompartment } from '@vrijhaven/applications/client';
import { APPLICANT_COMPARTMENTS } from '@vrijhaven/domain';
import { Card, formatDay, Icon, joinList, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { AttachmentList } from '../attachment/attachment-list';
import { applicationsWords } from '../words';
import { Answers } from './answers';

const SECTIONS = ['need', 'identity', 'contact', 'threat', 'care', 'references', 'money', 'visa'] as const;

/** Logs have pages of their own; what is asked at the offer is not missed before. */
const isApplicants = (compartment: string): boolean =>
  (APPLICANT_COMPARTMENTS as readonly string[]).includes(compartment);

interface SectionProps {
  record: string;
  compartment: DossierCompartment;
  view: CompartmentView;
}

const Section = ({ record, compartment, view }: SectionProps) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  if (view.status === 'notForYourRole') return null;
  const isLater = view.status === 'unavailable' && !isApplicants(compartment);
  return (
    <Card
      title={t(`compartment.${compartment}`)}
      aside={
        view.status === 'open' && (
          <span className="vh-muted vh-small">
            {t('dossier.written', { day: formatDay(view.writtenOn, language), revision: view.revision })}
          </span>
        )
      }
    >
      {view.status === 'open' && <Answers content={view.content} />}
      {view.status === 'open' && view.content.attachments && (
        <AttachmentList record={record} notes={view.content.attachments} />
      )}
      {view.status === 'unavailable' && (
        <p className="vh-muted">{t(isLater ? 'dossier.notAsked' : 'dossier.unavailable')}</p>
      )}
      {view.status === 'tampered' && (
        <Notice tone="danger" title={t('dossier.tampered')}>
          {t('dossier.tampered.what')}
        </Notice>
      )}
    </Card>
  );
};

/** Every part of the file that this role opens; the rest is named in one quiet line. */
export const Compartments = ({ dossier }: { dossier: Dossier }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const sealed = APPLICANT_COMPARTMENTS.filter(
    (each) => each !== 'summary' && dossier.compartments[each].status === 'notForYourRole',
  );
  return (
    <>
      {SECTIONS.map((each) => (
        <Section key={each} record={dossier.id} compartment={each} view={dossier.compartments[each]} />
      ))}
      {sealed.length > 0 && (
        <p className="vh-sealed vh-muted vh-small">
          <Icon name="lock" size={16} />
          {t('dossier.sealed', {
            parts: joinList(
              sealed.map((each) => t(`compartment.${each}`)),
              language,
            ),
          })}
        </p>
      )}
    </>
  );
};
