import { useMemo, useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import type { CaseBrief } from '@vrijhaven/selection/model';
import { BRIEF_SECTIONS, isWhole, tellingWords } from '@vrijhaven/selection/model';
import { Button, CheckField, Dialog, Notice, TextArea, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { BriefText } from './brief-view';
import { knownOf, startingBrief } from './compose-brief';
import { TellingList } from './telling-list';
import { scoringWords } from './words';

interface Props {
  dossier: Dossier;
  standing: CaseBrief | undefined;
  confidence: string | null;
  onClose: () => void;
  onSaved: () => void;
}

const SECTION_LENGTH = 6_000;

/** Writing a brief: sections on one side, what commissioners will see below, and what may tell who it is. */
export const BriefDialog = ({ dossier, standing, confidence, onClose, onSaved }: Props) => {
  const t = useMessages(scoringWords);
  const ui = useMessages(uiWords);
  const { scoring } = useSelectionDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [brief, setBrief] = useState<CaseBrief>(() => ({
    ...startingBrief(dossier),
    ...(standing ? { texts: standing.texts } : {}),
  }));
  const [changed, setChanged] = useState(false);
  const [read, setRead] = useState(false);
  const [refused, setRefused] = useState<'prepare.late' | 'score.conflict' | 'score.stale' | 'score.refused'>();
  const known = useMemo(() => knownOf(dossier), [dossier]);
  const telling = tellingWords(BRIEF_SECTIONS.map((section) => brief.texts[section] ?? '').join('\n'), known);

  const save = async () => {
    setRefused(undefined);
    const outcome = await run(() => scoring.prepareBrief(dossier.id, brief));
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('prepare.saved') });
      onSaved();
      onClose();
    } else if (outcome?.kind === 'StateMismatch') setRefused('prepare.late');
    else if (outcome?.kind === 'RevisionConflict') setRefused('score.conflict');
    else if (outcome?.kind === 'KeysStale') setRefused('score.stale');
    else if (outcome) setRefused('score.refused');
  };

  return (
    <Dialog
      title={t('prepare.title')}
      isOpen
      wide
      alert
      keeps={changed}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            kind="primary"
            busy={busy}
            disabled={!isWhole(brief) || (telling.length > 0 && !read)}
            onClick={() => void save()}
          >
            {t('prepare.save')}
          </Button>
        </>
      }
    >
      <p>{t('prepare.lead')}</p>
      {BRIEF_SECTIONS.map((section) => (
        <TextArea
          key={section}
          label={t(`section.${section}`)}
          value={brief.texts[section] ?? ''}
          maxLength={SECTION_LENGTH}
          rows={5}
          dir="auto"
          onChange={(text) => {
            setRead(false);
            setChanged(true);
            setBrief({ ...brief, texts: { ...brief.texts, [section]: text } });
          }}
        />
      ))}
      {telling.length > 0 && (
        <>
          <TellingList words={telling} />
          <CheckField label={t('prepare.telling.anyway')} checked={read} onChange={setRead} />
        </>
      )}
      <p className="vh-muted vh-small">{t('prepare.blind')}</p>
      <details open>
        <summary>{t('prepare.preview')}</summary>
        <BriefText brief={brief} confidence={confidence} />
      </details>
      {refused !== undefined && (
        <Notice tone="danger" live>
          {t(refused)}
        </Notice>
      )}
    </Dialog>
  );
};
