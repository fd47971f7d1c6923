import { withItem } from '@vrijhaven/connect2protect/model';
import type { PairTexts } from '@vrijhaven/connect2protect/model';
import { ReusePart } from '../entry/reuse-part';
import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { pathOf } from './ask-path';
import type { Say } from './pairing-texts';
import { reusableOf } from './reuse';

/** What an earlier file says that could be told here too; all of it stays private until its owner raises it. */
export const AskReusePart = ({ say, texts, entry }: { say: Say; texts: PairTexts; entry: Entry }) => {
  const { state, dispatch, go } = useIntake();
  const offered = reusableOf(state.file?.answers ?? {}, state.language, state.texts?.questions ?? {});
  return (
    <ReusePart
      caption={entry.title}
      words={{ title: say('reuse'), lead: say('reuse.lead'), go: say('reuse.go'), none: say('reuse.none') }}
      offered={offered.map(({ item, text }) => ({
        key: item,
        label: texts[`item.${item}`] ?? item,
        lines: text.split('\n'),
      }))}
      onGo={(ticked) => {
        const taken = offered.filter(({ item }) => ticked.has(item));
        const answers = taken.reduce(
          (all, { item, text }) => withItem(all, { item, text, level: 'private', firstLook: false }),
          entry.answers,
        );
        dispatch({ type: 'entryChanged', entry: { ...entry, answers } });
        go({ name: 'connect2protect', at: pathOf(entry)[0] ?? 'check' });
      }}
    />
  );
};
