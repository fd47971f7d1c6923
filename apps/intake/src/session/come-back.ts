import type { Applicant, ApplicantFile, ReceiptProblem, SignInOutcome } from '@vrijhaven/applications/client';
import type { Letter } from '@vrijhaven/selection/model';
import type { Referee } from '@vrijhaven/selection/client';
import { readDraft } from '../flow/draft';
import type { Draft } from '../flow/draft';
import { isOver, phaseOf } from '../flow/phase';
import { readStageDraft } from '../flow/stage-draft';
import type { StageDraft } from '../flow/stage-draft';

export type ReceiptRefusal = Exclude<SignInOutcome, { kind: 'signedIn' }> | ReceiptProblem;

/** What stands under a receipt; `tampered` when it is there and does not open. */
export type ComeBack =
  | { readonly kind: 'refused'; readonly why: ReceiptRefusal }
  | {
      readonly kind: 'application';
      readonly file: ApplicantFile;
      /** What was typed since it was sent. */
      readonly typed?: { readonly draft: StageDraft; readonly expiresOn: string };
    }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly expiresOn: string }
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'gone'; readonly why: 'nothing' | 'tampered' | 'over' };

/** Signs in with a typed receipt and fetches whatever it leads to. Throws what the network throws. */
export const comeBack = async (
  applicant: Pick<Applicant, 'return' | 'load' | 'loadDraft'>,
  typed: string,
): Promise<ComeBack> => {
  const outcome = await applicant.return(typed);
  if (outcome.kind !== 'signedIn') return { kind: 'refused', why: outcome };
  if (outcome.file === 'application') {
    const file = await applicant.load();
    if (!file) return { kind: 'gone', why: 'tampered' };
    const kept = isOver(phaseOf[file.state]) ? undefined : await applicant.loadDraft();
    const draft = kept?.kind === 'draft' ? readStageDraft(kept.content, file.id) : undefined;
    return kept?.kind === 'draft' && draft
      ? { kind: 'application', file, typed: { draft, expiresOn: kept.expiresOn } }
      : { kind: 'application', file };
  }
  const found = await applicant.loadDraft();
  if (found.kind !== 'draft') return { kind: 'gone', why: found.kind };
  const draft = readDraft(found.content);
  return draft ? { kind: 'draft', draft, expiresOn: found.expiresOn } : { kind: 'gone', why: 'tampered' };
};

/** Signs in with the typed words of an enquiry. Words that lead nowhere any more are refused like unknown ones. */
export const comeBackAsReferee = async (referee: Pick<Referee, 'enter'>, typed: string): Promise<ComeBack> => {
  const outcome = await referee.enter(typed);
  switch (outcome.kind) {
    case 'letter':
      return outcome;
    case 'over':
      return { kind: 'gone', why: 'over' };
    case 'refused':
      return { kind: 'refused', why: { kind: 'LoginRefused' } };
    default:
      return { kind: 'refused', why: outcome };
  }
};

/** Tries one door and, when it does not know the words, the other: nobody has to know what kind of words they hold. */
export const comeBackEitherWay = async (ways: readonly (() => Promise<ComeBack>)[]): Promise<ComeBack> => {
  let last: ComeBack = { kind: 'refused', why: { kind: 'LoginRefused' } };
  for (const way of ways) {
    last = await way();
    if (last.kind !== 'refused' || last.why.kind !== 'LoginRefused') return last;
  }
  return last;
};
