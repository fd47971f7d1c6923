import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { PairingAct } from './use-pairing-act';

/** How an act went. */
export const SaidNotice = ({ said, problem }: Pick<PairingAct, 'said' | 'problem'>) => (
  <>
    <ProblemNotice problem={problem} />
    {said && <Notice kind={said.tone} title={said.text} alert />}
  </>
);
