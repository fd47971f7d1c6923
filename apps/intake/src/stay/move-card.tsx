import type { OwnStays, OwnStaysView } from '@vrijhaven/shelter-city/client';
import { useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { Say } from './stay-texts';

interface Props {
  say: Say;
  own: OwnStays;
  move: OwnStaysView['moves'][number];
  held: boolean;
  /** With what there is to say afterwards. */
  done: (text: string) => void;
  refresh: () => void;
}

/** Another city's offer to a guest: what a yes shows to it, and that a no costs nothing. */
export const MoveCard = ({ say, own, move, held, done, refresh }: Props) => {
  const { t } = useIntake();
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useTask();
  const city = cityName(move.city);
  const box = `move-${move.id}`;
  const wrong = missing && !agreed;
  const answer = (accept: boolean): void => {
    run(async () => {
      const { kind } = await own.answerMove({ proposal: move.id, city: move.city, accept });
      setRefused(kind !== 'done');
      if (kind === 'done') done(say(accept ? 'move.done.yes' : 'move.done.no', { city }));
      else refresh();
    });
  };
  return (
    <section class="sheet">
      <h2>{say('move', { city })}</h2>
      <p>{say('move.lead')}</p>
      <h3>{t('offer.knows', { city })}</h3>
      <p>{t('part.need')}</p>
      <h3>{t('offer.learns', { city })}</h3>
      <ul>
        <li>{t('part.identity')}</li>
        <li>{t('part.contact')}</li>
      </ul>
      <p>{t('offer.takeBack', { city })}</p>
      {held && <Notice kind="warn" title={say('move.held')} />}
      {!held && (
        <>
          <ErrorSummary errors={wrong ? [{ field: box, text: t('offer.needed', { city }) }] : []} />
          <div class={wrong ? 'consent wrong' : 'consent'}>
            <label class="choice">
              <input
                type="checkbox"
                id={box}
                checked={agreed}
                onChange={(event) => {
                  setAgreed(event.currentTarget.checked);
                }}
              />
              <span>{t('offer.consent', { city })}</span>
            </label>
          </div>
          <div class="actions">
            <Button
              busy={busy}
              onClick={() => {
                setMissing(!agreed);
                if (agreed) answer(true);
              }}
            >
              {say('move.yes', { city })}
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setDeclining(true);
              }}
            >
              {say('move.no')}
            </Button>
          </div>
        </>
      )}
      <ProblemNotice problem={problem} />
      {refused && <Notice kind="warn" title={say('refused')} alert />}
      {declining && (
        <Notice kind="warn" title={say('move.no.title', { city })} alert>
          <p>{say('move.no.text', { city })}</p>
          <div class="actions">
            <Button
              kind="danger"
              busy={busy}
              onClick={() => {
                answer(false);
              }}
            >
              {say('move.no')}
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setDeclining(false);
              }}
            >
              {t('offer.decline.no')}
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
};
