/** What the log of a pair says about one action, in the order in which it was written. */
export type ActionEntry =
  | { readonly kind: 'draft'; readonly hash: string; readonly byApplicant: boolean }
  | { readonly kind: 'approval'; readonly draftHash: string; readonly byApplicant: boolean };

/** How the newest text of an action stands. */
export type ApprovalStanding = 'none' | 'waiting' | 'approved';

/**
 * [Note: an approval is of one text] by the defender, of the newest draft, by its hash. One that somebody else wrote,
 * or that names another text than the one that stands now, counts for nothing, whatever the server calls the action.
 */
export const approvalOf = (entries: readonly ActionEntry[]): ApprovalStanding => {
  const at = entries.findLastIndex(({ kind }) => kind === 'draft');
  const draft = entries[at];
  if (draft?.kind !== 'draft') return 'none';
  const isApproved = entries
    .slice(at + 1)
    .some((each) => each.kind === 'approval' && each.byApplicant && each.draftHash === draft.hash);
  return isApproved ? 'approved' : 'waiting';
};
