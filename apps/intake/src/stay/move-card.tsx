import type { OwnStays, OwnStaysView } from '@vrijhaven/shelter-city/client';
import { useState } from 'preact/hooks';
import { YesOrNo } from '../answer/yes-or-no';
import { cityName } from '../flow/city-name';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
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
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useTask();
  const city = cityName(move.city);
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
        <YesOrNo
          id={`move-${move.id}`}
          consent={{ text: t('offer.consent', { city }), needed: t('offer.needed', { city }) }}
          yes={say('move.yes', { city })}
          no={say('move.no')}
          declining={{
            title: say('move.no.title', { city }),
            text: say('move.no.text', { city }),
            yes: say('move.no'),
            keep: t('offer.decline.no'),
          }}
          busy={busy}
          onAnswer={answer}
        />
      )}
      <ProblemNotice problem={problem} />
      {refused && <Notice kind="warn" title={say('refused')} alert />}
    </section>
  );
};
