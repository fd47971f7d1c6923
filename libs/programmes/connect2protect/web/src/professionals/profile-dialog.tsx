import { useState } from 'react';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { REGIONS, THEMES, type Profile } from '@vrijhaven/connect2protect/model';
import { CheckField, FormDialog, TextArea, TextField, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePairText } from '../use-pair-text';
import { useRefusable } from '../use-refusable';
import { LanguagesField } from './languages-field';
import { professionalWords } from './words';

interface Props {
  professional: ProfessionalView;
  before: Profile;
  reload: () => void;
  onClose: () => void;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Writes a profile anew; sealed before it leaves. */
export const ProfileDialog = ({ professional, before, reload, onClose }: Props) => {
  const t = useMessages(professionalWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [profile, setProfile] = useState(before);
  const [committees, setCommittees] = useState(before.committees.join('\n'));
  const change = (part: Partial<Profile>) => setProfile({ ...profile, ...part });
  const go = async () => {
    const written = { ...profile, committees: linesOf(committees) };
    const outcome = await attempt(() =>
      connect2protect.writeProfile({ professional: professional.id, profile: written }),
    );
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('profile.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t(professional.profileRevision === 0 ? 'profile.write' : 'profile.edit')}
      act={t('save')}
      wide
      keeps
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={profile.languages.length === 0}
      onAct={() => void go()}
      onClose={onClose}
    >
      <TextField label={t('profile.seat')} value={profile.seat} dir="auto" onChange={(seat) => change({ seat })} />
      <TextField
        label={t('profile.group')}
        hint={t('profile.group.hint')}
        value={profile.group}
        dir="auto"
        onChange={(group) => change({ group })}
      />
      <TextArea
        label={t('profile.committees')}
        hint={t('profile.committees.hint')}
        value={committees}
        rows={3}
        dir="auto"
        onChange={setCommittees}
      />
      <LanguagesField codes={profile.languages} onChange={(languages) => change({ languages })} />
      <CodesField
        label={t('profile.regions')}
        prefix="region"
        known={REGIONS}
        chosen={profile.regions}
        onChange={(regions) => change({ regions })}
      />
      <CodesField
        label={t('profile.themes')}
        prefix="theme"
        known={THEMES}
        chosen={profile.themes}
        onChange={(themes) => change({ themes })}
      />
      <TextArea label={t('profile.words')} value={profile.words} dir="auto" onChange={(words) => change({ words })} />
    </FormDialog>
  );
};

interface CodesProps<Code extends string> {
  label: string;
  prefix: string;
  known: readonly Code[];
  chosen: readonly Code[];
  onChange: (chosen: readonly Code[]) => void;
}

const CodesField = <Code extends string>({ label, prefix, known, chosen, onChange }: CodesProps<Code>) => {
  const text = usePairText();
  return (
    <fieldset className="vh-choices">
      <legend>{label}</legend>
      <div className="vh-duo-codes">
        {known.map((code) => (
          <CheckField
            key={code}
            label={text(`${prefix}.${code}`)}
            checked={chosen.includes(code)}
            onChange={(isIn) => onChange(known.filter((each) => (each === code ? isIn : chosen.includes(each))))}
          />
        ))}
      </div>
    </fieldset>
  );
};
