import { useState } from 'react';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { FormDialog, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';
import { factsOf, FactsFields, type TypedFacts } from './facts-fields';
import { professionalWords } from './words';

interface Props {
  professional: ProfessionalView;
  reload: () => void;
  onClose: () => void;
}

/** Changes what the office notes of a professional. */
export const EditProfessional = ({ professional, reload, onClose }: Props) => {
  const t = useMessages(professionalWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const { id, name, kind, maxPairs, mandateEnds, active, version } = professional;
  const [typed, setTyped] = useState<TypedFacts>({
    ...{ name, kind, active },
    maxPairs: String(maxPairs),
    mandateEnds: mandateEnds ?? '',
  });
  const facts = factsOf(typed);
  const go = async () => {
    if (!facts) return;
    const outcome = await attempt(() => connect2protect.editProfessional({ ...facts, id, version }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('edit.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t('edit.title')}
      act={t('save')}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={!facts}
      onAct={() => void go()}
      onClose={onClose}
    >
      <FactsFields typed={typed} onChange={setTyped} />
    </FormDialog>
  );
};
