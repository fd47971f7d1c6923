import { useState } from 'react';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { applicationsWords } from '@vrijhaven/applications/web';
import { dayAfter, dayOf, movesFrom } from '@vrijhaven/domain';
import { useRoles } from '@vrijhaven/organisation/web';
import type { StayFile } from '@vrijhaven/shelter-city/client';
import { openGuards, residencyLifecycle } from '@vrijhaven/shelter-city/model';
import type { DepartureOutcome, Guard, ResidencyState } from '@vrijhaven/shelter-city/model';
import {
  Button,
  Card,
  Dialog,
  Notice,
  SelectField,
  TextArea,
  TextField,
  uiWords,
  useAct,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useGuardWords } from '../board/panel/use-guard-words';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { Refused } from './checklist-card';
import { DepartureField } from './departure-field';
import { lastDayHere } from './dates/new-end';
import { reasonsFor } from './stay-reasons';
import { stayWords } from './words';

const isHeld = ({ applicationState }: StayFile): boolean =>
  applicationState === 'safetyHold' || applicationState === 'withdrawn';

/** What stands in the way of a step, as far as this desk knows; the note on leaving is written with the step. */
const openFor = (stay: StayFile, to: ResidencyState): Guard[] =>
  openGuards(to, {
    items: Object.fromEntries(stay.items.map(({ code, state }) => [code, state])),
    entries: ['exit'],
    followUpsAhead: stay.followUps.filter(({ state }) => state === 'planned').length,
    followUpsHeld: stay.followUps.filter(({ state }) => state === 'done' || state === 'missed').length,
    movePlanned: stay.goesOn,
    held: isHeld(stay),
  });

const useGuardText = () => {
  const t = useMessages(stayWords);
  const { guardsText } = useGuardWords();
  return (guards: readonly Guard[]) => t('step.first', { items: guardsText(guards) });
};

/** The steps that the lifecycle allows this member, with what has to be seen to before. */
export const StepsCard = ({ stay, reload }: { stay: StayFile; reload: () => void }) => {
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const guardText = useGuardText();
  const steps = movesFrom(residencyLifecycle, stay.state, useRoles());
  const onward = steps.filter((to) => to !== 'incident');
  const [taking, setTaking] = useState<ResidencyState>();
  if (steps.length === 0) return null;
  return (
    <Card title={t('steps')}>
      <div className="vh-stack-tight">
        {[...onward, ...steps.filter((to) => to === 'incident')].map((to, at) => {
          const open = openFor(stay, to);
          return (
            <div key={to} className="vh-stack-tight">
              <Button
                kind={to === 'cancelled' ? 'danger' : at === 0 ? 'primary' : 'plain'}
                disabled={open.length > 0}
                onClick={() => setTaking(to)}
              >
                {states(`residency.to.${to}`)}
              </Button>
              {open.length > 0 && <p className="vh-small vh-muted">{guardText(open)}</p>}
            </div>
          );
        })}
      </div>
      {taking && <StepDialog stay={stay} to={taking} onClose={() => setTaking(undefined)} reload={reload} />}
    </Card>
  );
};

interface StepProps {
  readonly stay: StayFile;
  readonly to: ResidencyState;
  readonly onClose: () => void;
  readonly reload: () => void;
}

const StepDialog = ({ stay, to, onClose, reload }: StepProps) => {
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const words = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const guardText = useGuardText();
  const { stays } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [reason, setReason] = useState<ReasonCode>(() => reasonsFor(to)[0] ?? 'other');
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<DepartureOutcome>('returned');
  const latest = lastDayHere(stay, dayOf(new Date()));
  const [last, setLast] = useState(latest);
  const [refused, setRefused] = useState<{ kind: string; items?: readonly Guard[] }>();
  const leaves = to === 'departed';

  const go = async () => {
    const text = note.trim();
    const answer = await run(() =>
      stays.advance({
        ...{ residency: stay.id, application: stay.application, to, version: stay.version, reason },
        ...(leaves
          ? { departure: { outcome, text }, day: dayAfter(last), held: isHeld(stay) }
          : text === ''
            ? {}
            : { note: text }),
      }),
    );
    if (answer === undefined) return;
    reload();
    if (answer.kind === 'done') {
      toast({ tone: 'good', text: t('step.done', { state: states(`residency.${to}`) }) });
      onClose();
    } else
      setRefused(answer.kind === 'GuardsOpen' ? { kind: answer.kind, items: answer.items } : { kind: answer.kind });
  };
  return (
    <Dialog
      title={states(`residency.to.${to}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind={to === 'cancelled' ? 'danger' : 'primary'} busy={busy} onClick={() => void go()}>
            {states(`residency.to.${to}`)}
          </Button>
        </>
      }
    >
      {to === 'cancelled' && <p>{states('stay.cancel.what')}</p>}
      <SelectField
        label={t('reason')}
        value={reason}
        options={reasonsFor(to).map((value) => ({ value, label: words(`reason.${value}`) }))}
        onChange={setReason}
      />
      {leaves && (
        <>
          {isHeld(stay) && <Notice tone="info">{t('departure.held')}</Notice>}
          <DepartureField value={outcome} onChange={setOutcome} />
          <TextField
            label={t('departure.day')}
            type="date"
            value={last}
            min={stay.period.from}
            max={latest}
            onChange={setLast}
          />
        </>
      )}
      <TextArea label={t(leaves ? 'departure.text' : 'note')} value={note} onChange={setNote} dir="auto" />
      {refused?.items ? (
        <Notice tone="warn" live>
          {guardText(refused.items)}
        </Notice>
      ) : (
        <Refused kind={refused?.kind} />
      )}
    </Dialog>
  );
};
