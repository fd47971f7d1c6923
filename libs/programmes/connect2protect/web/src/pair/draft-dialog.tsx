import { useState } from 'react';
import type { ActionFile, PairFile } from '@vrijhaven/connect2protect/client';
import { ACTION_KINDS, type ActionKind } from '@vrijhaven/connect2protect/model';
import { isDay } from '@vrijhaven/domain';
import { FormDialog, Notice, SelectField, TextArea, TextField, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePairText } from '../use-pair-text';
import { useRefusable } from '../use-refusable';
import { Items } from './items-card';

interface Props {
  file: PairFile;
  /** Undefined for a new one. */
  action: ActionFile | undefined;
  reload: () => void;
  onClose: () => void;
}

const ROWS = 12;

/** The text of an action, with what was released in sight: it goes to the defender, and nowhere else, first. */
export const DraftDialog = ({ file, action, reload, onClose }: Props) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const before = action?.drafts.at(-1);
  const [kind, setKind] = useState<ActionKind>(action?.kind ?? 'letter');
  const [to, setTo] = useState(before?.to ?? '');
  const [body, setBody] = useState(before?.text ?? '');
  const [due, setDue] = useState('');
  const go = async () => {
    const said = { pair: file, kind, to: to.trim(), text: body.trim() };
    const outcome = await attempt(() =>
      action
        ? connect2protect.redraft({ ...said, action: action.id, version: action.version })
        : connect2protect.draft({ ...said, dueOn: isDay(due) ? due : null }),
    );
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('draft.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t(action ? 'action.redraft' : 'action.draft')}
      act={t('draft.send')}
      wide
      keeps
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={to.trim() === '' || body.trim() === ''}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('draft.what')}</p>
      {action?.approval === 'approved' && <Notice tone="warn">{t('draft.again')}</Notice>}
      {!action && (
        <SelectField
          label={t('draft.kind')}
          value={kind}
          options={ACTION_KINDS.map((value) => ({ value, label: text(`action.${value}`) }))}
          onChange={setKind}
        />
      )}
      <TextField
        label={t('draft.to')}
        hint={t('draft.to.hint')}
        value={to}
        onChange={setTo}
        dir="auto"
        maxLength={200}
      />
      <TextArea label={t('draft.text')} value={body} onChange={setBody} dir="auto" rows={ROWS} />
      {!action && <TextField label={t('draft.due')} type="date" value={due} onChange={setDue} />}
      {file.released.length > 0 && (
        <details>
          <summary>{t('draft.released')}</summary>
          <Items items={file.released} />
        </details>
      )}
    </FormDialog>
  );
};
