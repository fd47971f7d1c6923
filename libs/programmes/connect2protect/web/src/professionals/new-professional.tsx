import { useState } from 'react';
import { FormDialog, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';
import { factsOf, FactsFields, NEW_FACTS } from './facts-fields';
import { professionalWords } from './words';

interface Props {
  onClose: () => void;
  /** The id of the professional that was added. */
  onDone: (id: string) => void;
}

/** A professional with keys of their own; who works there is invited from their page. */
export const NewProfessional = ({ onClose, onDone }: Props) => {
  const t = useMessages(professionalWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [typed, setTyped] = useState(NEW_FACTS);
  const facts = factsOf(typed);
  const go = async () => {
    if (!facts) return;
    const outcome = await attempt(() => connect2protect.createProfessional(facts));
    if (outcome?.kind !== 'done') return;
    toast({ tone: 'good', text: t('new.done', { name: facts.name }) });
    onDone(outcome.professional.id);
  };
  return (
    <FormDialog
      title={t('new.title')}
      act={t('new')}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={!facts}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('new.what')}</p>
      <FactsFields typed={typed} onChange={setTyped} />
    </FormDialog>
  );
};
