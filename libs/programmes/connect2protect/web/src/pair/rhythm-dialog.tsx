import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { graceOf, isRhythm, MAX_RHYTHM_DAYS, MIN_RHYTHM_DAYS, USUAL_RHYTHMS } from '@vrijhaven/connect2protect/model';
import { ChoiceField, FormDialog, TextArea, TextField, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  asking: 'begin' | 'renew';
  reload: () => void;
  onClose: () => void;
}

const OTHER = 'other';

/** How often the two are in contact, as both agreed; with it the pair begins, or goes on after a review. */
export const RhythmDialog = ({ file, asking, reload, onClose }: Props) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const now = file.rhythmDays ?? USUAL_RHYTHMS[1];
  const [choice, setChoice] = useState(USUAL_RHYTHMS.some((each) => each === now) ? String(now) : OTHER);
  const [typed, setTyped] = useState(String(now));
  const [words, setWords] = useState('');
  const days = Number(choice === OTHER ? typed : choice);
  const fits = isRhythm(days);
  const go = async () => {
    const text = words.trim();
    const outcome = await attempt(() =>
      asking === 'begin'
        ? connect2protect.begin({ pair: file, rhythmDays: days })
        : connect2protect.renew({ pair: file, rhythmDays: days, ...(text === '' ? {} : { text }) }),
    );
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t(`${asking}.done`) });
    onClose();
  };
  return (
    <FormDialog
      title={t(`${asking}.title`)}
      act={t(asking)}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={!fits}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t(`${asking}.what`)}</p>
      <ChoiceField
        legend={t('rhythm.choose')}
        value={choice}
        choices={[
          ...USUAL_RHYTHMS.map((each) => ({ value: String(each), label: t('rhythm', { count: each }) })),
          { value: OTHER, label: t('rhythm.other') },
        ]}
        onChange={setChoice}
      />
      {choice === OTHER && (
        <TextField
          label={t('rhythm.days')}
          inputMode="numeric"
          value={typed}
          onChange={setTyped}
          error={fits ? undefined : t('rhythm.wrong', { least: MIN_RHYTHM_DAYS, most: MAX_RHYTHM_DAYS })}
        />
      )}
      {fits && <p className="vh-muted vh-small">{t('rhythm.grace', { count: graceOf(days) })}</p>}
      {asking === 'renew' && (
        <TextArea label={t('words.optional')} hint={t('words.sealed')} value={words} onChange={setWords} dir="auto" />
      )}
    </FormDialog>
  );
};
