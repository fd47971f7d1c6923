import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { ANSWER_DAYS, type Answer } from '@vrijhaven/connect2protect/model';
import { addDays } from '@vrijhaven/domain';
import { Button, Card, formatDay, FormDialog, Icon, Notice, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePlace } from '../use-place';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  reload: () => void;
}

/** A proposal: to a professional their own private answer, to the office how both stand. */
export const AnswerCard = ({ file, reload }: Props) =>
  usePlace() === 'professional' ? (
    <OwnAnswer file={file} reload={reload} />
  ) : (
    <BothAnswers file={file} reload={reload} />
  );

const OwnAnswer = ({ file, reload }: Props) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [asking, setAsking] = useState<Answer>();
  const said = file.answers.professional;
  const go = async () => {
    if (asking === undefined) return;
    const outcome = await attempt(() => connect2protect.answer({ pair: file, answer: asking }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t(`answer.kept.${asking}`) });
    setAsking(undefined);
  };
  if (said !== null || file.state === 'agreed')
    return (
      <Notice tone="good" title={t(`answer.said.${said ?? 'yes'}`)}>
        <p>{t(file.state === 'agreed' ? 'answer.agreed' : 'answer.waiting')}</p>
      </Notice>
    );
  return (
    <Card title={t('answer.title')}>
      <div className="vh-stack">
        <p>{t('answer.what')}</p>
        <p className="vh-muted">{t('answer.private')}</p>
        {file.released.length === 0 && <Notice tone="info">{t('answer.early')}</Notice>}
        <div className="vh-row vh-no-print">
          <Button kind="primary" icon="check" onClick={() => setAsking('yes')}>
            {t('answer.yes')}
          </Button>
          <Button onClick={() => setAsking('no')}>{t('answer.no')}</Button>
        </div>
      </div>
      {asking !== undefined && (
        <FormDialog
          title={t(`answer.${asking}.title`)}
          act={t(`answer.${asking}`)}
          busy={busy}
          notice={<RefusedNotice kind={refused} />}
          onAct={() => void go()}
          onClose={() => setAsking(undefined)}
        >
          <p>{t(`answer.${asking}.what`)}</p>
        </FormDialog>
      )}
    </Card>
  );
};

const SIDES = ['defender', 'professional'] as const;

const BothAnswers = ({ file, reload }: Props) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [lapsing, setLapsing] = useState(false);
  const { answers, state } = file;
  const isShown = file.events.some(({ kind }) => kind === 'released');
  const lastDay = formatDay(addDays(file.proposedOn, ANSWER_DAYS), language);
  const show = async () => {
    const outcome = await attempt(() => connect2protect.showFirstLook({ pair: file }));
    if (outcome?.kind === 'done') toast({ tone: 'good', text: t('first.done') });
    reload();
  };
  const lapse = async () => {
    const outcome = await attempt(() => connect2protect.lapse({ pair: file }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind === 'done') setLapsing(false);
  };
  const mayShow = !file.paused && answers.defender === 'yes' && answers.professional === null && state === 'proposed';
  return (
    <Card title={t('answers')}>
      <div className="vh-stack">
        <p className="vh-muted">{t('answers.what')}</p>
        <ul className="vh-duo-answers">
          {SIDES.map((side) => {
            const answer = state === 'agreed' ? 'yes' : answers[side];
            return (
              <li key={side} data-answer={answer ?? 'none'}>
                <Icon name={answer === 'yes' ? 'check' : answer === 'no' ? 'close' : 'clock'} size={18} />
                <span className="vh-grow">{t(`side.${side}`)}</span>
                <strong>{t(`answers.${answer ?? 'none'}`)}</strong>
              </li>
            );
          })}
        </ul>
        {state === 'proposed' && <p>{t(nextOf(file, isShown))}</p>}
        <p className="vh-small vh-muted">{t('answers.until', { day: lastDay })}</p>
        <div className="vh-row vh-no-print">
          {mayShow && (
            <Button {...(isShown ? {} : { kind: 'primary' })} busy={busy} onClick={() => void show()}>
              {t(isShown ? 'first.again' : 'first.show')}
            </Button>
          )}
          <Button kind="danger" onClick={() => setLapsing(true)}>
            {t('lapse')}
          </Button>
        </div>
        <RefusedNotice kind={lapsing ? undefined : refused} />
      </div>
      {lapsing && (
        <FormDialog
          title={t('lapse.title')}
          act={t('lapse')}
          danger
          busy={busy}
          notice={<RefusedNotice kind={refused} />}
          onAct={() => void lapse()}
          onClose={() => setLapsing(false)}
        >
          <p>{t('lapse.what')}</p>
        </FormDialog>
      )}
    </Card>
  );
};

/** What the office does next about a proposal. */
const nextOf = ({ answers: { defender, professional } }: PairFile, isShown: boolean) => {
  if (defender === 'no' || professional === 'no') return 'answers.next.no';
  if (defender === null) return 'answers.next.defender';
  if (professional !== null) return 'answers.next.both';
  return isShown ? 'answers.next.shown' : 'answers.next.professional';
};
