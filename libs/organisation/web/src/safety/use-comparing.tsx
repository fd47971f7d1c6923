import { useState, type ReactNode } from 'react';
import type { ColleagueView, PersonView } from '@vrijhaven/organisation/client';
import { ComparePage } from './compare-page';
import { isInDoubt } from './compared';
import { DoubtPage } from './doubt-page';

interface Comparing {
  /** The page of the comparison that is open, instead of the list. */
  readonly page: ReactNode;
  readonly open: (member: string) => void;
}

/** Which colleague's number is open. Doubt shows its explanation first; comparing again is one step further. */
export const useComparing = (
  known: { readonly people: readonly PersonView[]; readonly colleagues: readonly ColleagueView[] } | undefined,
  reload: () => Promise<void>,
): Comparing => {
  const [member, setMember] = useState<string>();
  const [again, setAgain] = useState(false);
  const [answered, setAnswered] = useState<ColleagueView>();
  const person = known?.people.find(({ id }) => id === member);
  const kept = answered?.member === member ? answered : undefined;
  const colleague = kept ?? known?.colleagues.find((each) => each.member === member);

  const open = (next: string | undefined) => {
    setMember(next);
    setAgain(false);
    setAnswered(undefined);
  };
  const back = () => open(undefined);
  if (person === undefined || colleague === undefined) return { page: undefined, open };
  const compared = { person, colleague };
  const page =
    isInDoubt(colleague) && !again ? (
      <DoubtPage key="doubt" {...compared} onAgain={() => setAgain(true)} onBack={back} />
    ) : (
      <ComparePage
        key="compare"
        {...compared}
        onAnswered={(next) => {
          void reload();
          if (!isInDoubt(next)) {
            back();
            return;
          }
          setAnswered(next);
          setAgain(false);
        }}
        onMoved={() => void reload()}
        onBack={back}
      />
    );
  return { page, open };
};
