import { addDays, isDay } from '@vrijhaven/domain';
import {
  Button,
  Card,
  CheckField,
  formatDay,
  Notice,
  SelectField,
  TextField,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { CalculationProgress } from './calculation-progress';
import type { Placing } from './use-placing';
import { placingWords } from './words';

const WINDOWS = [1, 2, 3, 4, 5, 6, 8];
const LENGTHS = [7, 14, 21, 30];
/** From so many candidates on, people are told that it may take a while. */
const LARGE = 300;

/** When arrivals may be, what should be even, and the button that calculates. */
export const PlanCard = ({ placing: { snapshot, store, plan, problem, stale } }: { placing: Placing }) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  const { wish, running, answer, failed } = snapshot;
  const numbers = (values: readonly number[], key: 'plan.windows.value' | 'plan.length.value') =>
    values.map((count) => ({ value: String(count), label: t(key, { count }) }));
  const adjusted = wish.locked.length + wish.excluded.length > 0;
  return (
    <Card title={t('plan.title')} className="vh-no-print">
      <div className="vh-stack">
        <div className="vh-plan-fields">
          <TextField
            label={t('plan.from')}
            type="date"
            value={plan.from}
            onChange={(from) => {
              if (isDay(from)) store.change({ start: { ...plan, from } });
            }}
          />
          <SelectField
            label={t('plan.windows')}
            value={String(plan.windows)}
            options={numbers(WINDOWS, 'plan.windows.value')}
            onChange={(windows) => store.change({ start: { ...plan, windows: Number(windows) } })}
          />
          <SelectField
            label={t('plan.length')}
            value={String(plan.days)}
            options={numbers(LENGTHS, 'plan.length.value')}
            onChange={(days) => store.change({ start: { ...plan, days: Number(days) } })}
          />
        </div>
        <div className="vh-row vh-plan-aims">
          <CheckField
            label={t('plan.balance.cities')}
            checked={wish.balance.cities}
            onChange={(cities) => store.change({ balance: { ...wish.balance, cities } })}
          />
          <CheckField
            label={t('plan.balance.starts')}
            checked={wish.balance.starts}
            onChange={(starts) => store.change({ balance: { ...wish.balance, starts } })}
          />
        </div>
        <p className="vh-muted vh-small">
          {t('plan.span', {
            from: formatDay(plan.from, language),
            until: formatDay(addDays(plan.from, plan.windows * plan.days - 1), language),
          })}
        </p>
        {adjusted && (
          <p className="vh-row vh-small">
            {wish.locked.length > 0 && <span>{t('plan.kept', { count: wish.locked.length })}</span>}
            {wish.excluded.length > 0 && <span>{t('plan.ruledOut', { count: wish.excluded.length })}</span>}
            <Button small kind="quiet" icon="undo" onClick={() => store.change({ locked: [], excluded: [] })}>
              {t('plan.reset')}
            </Button>
          </p>
        )}
        {problem.candidates.length > LARGE && running === undefined && <Notice>{t('large')}</Notice>}
        {failed && running === undefined && (
          <Notice tone="danger" live>
            {t('run.failed')}
          </Notice>
        )}
        {running ? (
          <CalculationProgress running={running} onStop={store.cancel} />
        ) : (
          <div className="vh-row">
            <Button kind="primary" icon="spark" onClick={() => store.calculate(problem)}>
              {t(answer ? 'plan.again' : 'plan.go')}
            </Button>
            {stale && <span className="vh-small vh-muted">{t('plan.stale')}</span>}
          </div>
        )}
      </div>
    </Card>
  );
};
