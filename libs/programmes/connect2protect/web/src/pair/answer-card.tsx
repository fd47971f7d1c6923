import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import type { Answer } from '@vrijhaven/connect2protect/model';
import { Button, Card, FormDialog, Icon, Notice, useMessages, useToast } from '@vrijhaven/ui';
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
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [lapsing, setLapsing] = useState(false);
  const mayAct = usePlace() === 'coordinator';
  const { answers, state } = file;
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
  const mayShow = state === 'proposed' && answers.defender === 'yes' && answers.professional === null;
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
        {mayAct && state === 'proposed' && <p>{t(nextOf(answers.defender, answers.professional))}</p>}
        {mayAct && (
          <div className="vh-row vh-no-print">
            {mayShow && (
              <Button kind="primary" busy={busy} onClick={() => void show()}>
                {t('first.show')}
              </Button>
            )}
            <Button kind="danger" onClick={() => setLapsing(true)}>
              {t('lapse')}
            </Button>
          </div>
        )}
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
const nextOf = (defender: Answer | null, professional: Answer | null) => {
  if (defender === 'no' || professional === 'no') return 'answers.next.no';
  if (defender === null) return 'answers.next.defender';
  return professional === null ? 'answers.next.professional' : 'answers.next.both';
};
