import { useNavigate } from '@tanstack/react-router';
import type { NeedFile, ProfessionalView } from '@vrijhaven/connect2protect/client';
import { FormDialog, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';
import { needWords } from './words';

interface Props {
  file: NeedFile;
  professional: ProfessionalView;
  isHandOver: boolean;
  reload: () => void;
  onClose: () => void;
}

/** Asks both sides; nothing of the defender is shown by it. */
export const ProposeDialog = ({ file, professional, isHandOver, reload, onClose }: Props) => {
  const t = useMessages(needWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const navigate = useNavigate();
  const { busy, refused, attempt } = useRefusable();
  const { id, name } = professional;
  const go = async () => {
    const request = { need: file.id, professional: id, version: file.version };
    const outcome = await attempt(() => connect2protect.propose(request));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    const pair = outcome.pair.id;
    toast({
      tone: 'good',
      text: t('propose.done', { professional: name }),
      action: { label: t('propose.open'), run: () => void navigate({ to: '/pairs/$id', params: { id: pair } }) },
    });
    onClose();
  };
  return (
    <FormDialog
      title={t('propose.title', { professional: name })}
      act={t('propose')}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('propose.what')}</p>
      {isHandOver && <p>{t('propose.handOver')}</p>}
    </FormDialog>
  );
};
