import type { ReferralView } from '@vrijhaven/applications/client';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { ReferralCard } from './referral-card';
import type { ReferralKey } from './referral-texts';
import { useReferralTexts } from './referral-texts';

/** What the office suggests beside the application; a broken line costs the suggestion and not the page. */
export const Referrals = () => {
  const { state, applicant } = useIntake();
  const { say } = useReferralTexts(state.language);
  const [open, setOpen] = useState<readonly ReferralView[]>([]);
  const [said, setSaid] = useState<ReferralKey>();
  const { run } = useTask();
  const load = (): void => {
    run(async () => setOpen(await (await applicant()).referrals()));
  };
  useEffect(load, []);
  if (typeof say !== 'function') return null;
  return (
    <>
      {said && <Notice kind="good" title={say(said)} alert />}
      {open.map(({ programme }) => (
        <ReferralCard
          key={programme}
          say={say}
          programme={programme}
          onGone={(how) => {
            setSaid(how);
            setOpen(open.filter((each) => each.programme !== programme));
          }}
        />
      ))}
    </>
  );
};
