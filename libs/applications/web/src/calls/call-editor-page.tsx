import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { CallOutcome, CallWithVersions } from '@vrijhaven/applications/client';
import type { ConditionTexts } from '@vrijhaven/applications/model';
import { dayAfter, dayOf, LANGUAGE_NAMES, LANGUAGES, lastDayOf } from '@vrijhaven/domain';
import {
  Button,
  Card,
  CheckField,
  EmptyState,
  joinList,
  LoadView,
  Notice,
  Page,
  TextField,
  uiWords,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { AddedCard, ConditionsCard, OptionalCard } from './form-cards';
import { LocalisedField } from './localised-field';
import { copyOf, emptyPlan, missingIn, PART_WORDS, planOf, type Draft } from './plan';
import { useCalls } from './use-calls';
import { callsWords } from './words';

type Mode = 'new' | 'edit' | 'copy';

interface PartProps {
  plan: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const DaysCard = ({ plan, isOpen, onChange }: PartProps & { isOpen: boolean }) => {
  const t = useMessages(callsWords);
  const missing = missingIn(plan);
  const { stays } = plan;
  return (
    <Card title={t('applications')}>
      <div className="vh-two">
        <TextField
          label={t('editor.opens')}
          type="date"
          value={plan.opensOn}
          onChange={(opensOn) => onChange({ opensOn })}
          disabled={isOpen}
        />
        <TextField
          label={t('editor.closes')}
          type="date"
          value={plan.closesOn}
          onChange={(closesOn) => onChange({ closesOn })}
          error={missing.includes('days') ? t('editor.order') : undefined}
        />
        <TextField
          label={t('editor.staysFrom')}
          type="date"
          value={stays.from}
          onChange={(from) => onChange({ stays: { ...stays, from } })}
        />
        <TextField
          label={t('editor.staysUntil')}
          type="date"
          value={lastDayOf(stays)}
          onChange={(last) => onChange({ stays: { ...stays, until: dayAfter(last) } })}
          error={missing.includes('stays') ? t('editor.order') : undefined}
        />
        <TextField
          label={t('places')}
          type="number"
          value={String(plan.places)}
          onChange={(places) => onChange({ places: Math.max(0, Math.min(1000, Math.round(Number(places) || 0))) })}
        />
      </div>
    </Card>
  );
};

const LanguagesCard = ({ plan, onChange }: PartProps) => {
  const t = useMessages(callsWords);
  return (
    <Card title={t('languages')}>
      <div className="vh-stack-tight">
        {LANGUAGES.map((language) => (
          <CheckField
            key={language}
            label={LANGUAGE_NAMES[language]}
            checked={plan.languages.includes(language)}
            onChange={(checked) =>
              onChange({
                languages: LANGUAGES.filter((each) => (each === language ? checked : plan.languages.includes(each))),
              })
            }
          />
        ))}
      </div>
    </Card>
  );
};

const NameCard = ({ plan, isNew, onChange }: PartProps & { isNew: boolean }) => {
  const t = useMessages(callsWords);
  return (
    <Card title={t('editor.name')}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('editor.name.hint')}</p>
        <LocalisedField label={t('editor.name')} value={plan.title} onChange={(title) => onChange({ title })} />
        {isNew && (
          <TextField
            label={t('editor.slug')}
            hint={t('editor.slug.hint')}
            value={plan.slug}
            onChange={(slug) => onChange({ slug })}
            required
          />
        )}
      </div>
    </Card>
  );
};

interface EditorProps {
  call: CallWithVersions | undefined;
  mode: Mode;
  texts: ConditionTexts;
}

const startOf = (call: CallWithVersions | undefined, mode: Mode): Draft => {
  if (!call) return emptyPlan(dayOf(new Date()));
  return mode === 'copy' ? copyOf(call) : planOf(call);
};

const Editor = ({ call, mode, texts }: EditorProps) => {
  const t = useMessages(callsWords);
  const ui = useMessages(uiWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const { calls } = useApplicationsDesk();
  const { busy, run } = useAct();
  const [plan, setPlan] = useState(() => startOf(call, mode));
  const [refused, setRefused] = useState<Exclude<CallOutcome, { kind: 'done' }>>();
  const edited = mode === 'edit' ? call : undefined;
  const change = (changes: Partial<Draft>) => setPlan((before) => ({ ...before, ...changes }));
  const save = async () => {
    setRefused(undefined);
    const { slug, ...rest } = plan;
    const outcome = await run(() => (edited ? calls.edit(edited, rest) : calls.create(slug, rest)));
    if (outcome?.kind !== 'done') {
      setRefused(outcome);
      return;
    }
    toast({ tone: 'good', text: t('done') });
    await navigate({ to: '/calls/$id', params: { id: outcome.call.id } });
  };
  const form = { form: plan.form, onChange: (fresh: Draft['form']) => change({ form: fresh }) };
  const missing = missingIn(plan);
  const begun = edited !== undefined && edited.state !== 'planned';
  return (
    <>
      {begun && <Notice tone="info">{t('editor.newVersion', { number: edited.form.number + 1 })}</Notice>}
      <NameCard plan={plan} isNew={!edited} onChange={change} />
      <DaysCard plan={plan} isOpen={edited?.state === 'open'} onChange={change} />
      <LanguagesCard plan={plan} onChange={change} />
      <ConditionsCard {...form} texts={texts} />
      <OptionalCard {...form} />
      <AddedCard {...form} />
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t(wordOf(refused))}
        </Notice>
      )}
      {missing.length > 0 && (
        <p className="vh-muted" role="status">
          {t('editor.missing', {
            parts: joinList(
              missing.map((part) => t(PART_WORDS[part])),
              language,
            ),
          })}
        </p>
      )}
      <div className="vh-row">
        <Button kind="primary" busy={busy} disabled={missing.length > 0} onClick={() => void save()}>
          {t('editor.save')}
        </Button>
        <Button onClick={() => history.back()}>{ui('cancel')}</Button>
      </div>
    </>
  );
};

const wordOf = (refused: Exclude<CallOutcome, { kind: 'done' }>) => {
  if (refused.kind === 'InvalidInput' && refused.fields.includes('input.slug')) return 'refused.slug';
  return refused.kind === 'StateMismatch' || refused.kind === 'InvalidInput'
    ? (`refused.${refused.kind}` as const)
    : 'refused.other';
};

/** Plans a call, changes one, or copies last year's. */
export const CallEditorPage = ({ id, mode }: { id?: string; mode: Mode }) => {
  const t = useMessages(callsWords);
  const loading = useCalls();
  return (
    <Page title={t(mode === 'edit' ? 'editor.edit' : 'editor.new')} wide>
      <LoadView loading={loading}>
        {({ calls, texts }) => {
          const call = calls.find((each) => each.id === id);
          if (id !== undefined && !call) return <EmptyState icon="search" title={t('missing')} />;
          return <Editor call={call} mode={mode} texts={texts} />;
        }}
      </LoadView>
    </Page>
  );
};
