import { useState } from 'react';
import { countryName } from '@vrijhaven/applications/web';
import { inOrder, standings } from '@vrijhaven/training/model';
import {
  Button,
  Card,
  EmptyState,
  IconButton,
  Notice,
  Pill,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { peopleOf, roomOf, waitingOf, type OpenedEdition, type Person } from '../edition/opened';
import { countsOf } from '../editions/counts';
import { DecideDialog } from '../people/decide-dialog';
import { peopleWords } from '../people/words';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { trainingWords } from '../words';

/** One place up or down. */
export const moved = (order: readonly string[], id: string, by: -1 | 1): readonly string[] => {
  const at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return order;
  return order.map((each, index) => (index === at ? other : index === at + by ? id : each));
};

/** Who waits, in the office's order, and beside each why they are not asked now. */
export const WaitingView = ({ opened, reload }: { opened: OpenedEdition; reload: () => void }) => {
  const t = useMessages(peopleWords);
  const words = useMessages(trainingWords);
  const language = useLanguage();
  const { training } = useTrainingDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const people = peopleOf(opened);
  const waiting = waitingOf(people);
  const saved = inOrder(waiting).map(({ id }) => id);
  const [typed, setTyped] = useState<readonly string[]>();
  const [offering, setOffering] = useState<Person>();
  const [refused, setRefused] = useState<string>();
  const { edition, enrolments } = opened.file;
  const order = (typed ?? saved).filter((id) => saved.includes(id));
  const full = [...order, ...saved.filter((id) => !order.includes(id))];
  const changed = full.join() !== saved.join();
  const lines = standings(
    waiting.map((one) => ({ ...one, rank: full.indexOf(one.id) })),
    roomOf(opened, people),
  );
  const { free } = countsOf(enrolments, edition.seats);

  const save = async () => {
    const outcome = await run(() => training.rank({ edition: edition.id, version: edition.version, order: full }));
    setRefused(outcome?.kind);
    if (outcome?.kind !== 'done') return;
    setTyped(undefined);
    toast({ tone: 'good', text: t('waiting.saved') });
    reload();
  };

  if (lines.length === 0)
    return (
      <EmptyState icon="clock" title={t('waiting.none')}>
        {t('waiting.none.what')}
      </EmptyState>
    );
  return (
    <Card
      title={t('waiting.title')}
      aside={
        <Pill tone={free > 0 ? 'active' : 'neutral'}>
          {free > 0 ? t('waiting.free', { count: free }) : t('waiting.fullUp')}
        </Pill>
      }
    >
      <div className="vh-stack">
        <p className="vh-muted">{t('waiting.lead')}</p>
        <ol className="vh-waiting-list">
          {lines.map(({ id, passedOver }, at) => {
            const person = people.find(({ enrolment }) => enrolment.id === id);
            if (!person) return null;
            return (
              <li key={id}>
                <span className="vh-waiting-place" aria-label={t('waiting.place', { place: at + 1 })}>
                  {at + 1}
                </span>
                <span className="vh-waiting-who">
                  <bdi className="vh-strong">{person.name}</bdi>
                  <span className="vh-small vh-muted">
                    {countryName(person.country, language)}
                    {person.enrolment.reason !== null && ` · ${words(`reason.${person.enrolment.reason}`)}`}
                  </span>
                </span>
                <span className="vh-waiting-why vh-small">
                  {passedOver === null ? <Pill tone="good">{t('waiting.next')}</Pill> : t(`whyNot.${passedOver}`)}
                </span>
                <span className="vh-waiting-acts">
                  <IconButton
                    icon="up"
                    label={t('waiting.up', { name: person.name })}
                    disabled={at === 0}
                    onClick={() => setTyped(moved(full, id, -1))}
                  />
                  <IconButton
                    icon="down"
                    label={t('waiting.down', { name: person.name })}
                    disabled={at === lines.length - 1}
                    onClick={() => setTyped(moved(full, id, 1))}
                  />
                  <Button small disabled={changed || person.enrolment.held} onClick={() => setOffering(person)}>
                    {t('waiting.promote')}
                  </Button>
                </span>
              </li>
            );
          })}
        </ol>
        {changed && (
          <Notice tone="info" live>
            <p>{t('waiting.changed')}</p>
            <div className="vh-row">
              <Button small kind="primary" busy={busy} onClick={() => void save()}>
                {t('waiting.save')}
              </Button>
              <Button small onClick={() => setTyped(undefined)}>
                {t('waiting.reset')}
              </Button>
            </div>
          </Notice>
        )}
        <RefusedNotice kind={refused} />
      </div>
      {offering && (
        <DecideDialog
          opened={opened}
          people={[offering]}
          to="offered"
          onClose={() => setOffering(undefined)}
          onDone={() => {
            setOffering(undefined);
            reload();
          }}
          reload={reload}
        />
      )}
    </Card>
  );
};
