import fc from 'fast-check';
import type { ActionEntry } from './approval';
import { approvalOf } from './approval';

const draft = (hash: string): ActionEntry => ({ kind: 'draft', hash, byApplicant: false });
const approval = (draftHash: string, byApplicant = true): ActionEntry => ({ kind: 'approval', draftHash, byApplicant });

describe('an approval', () => {
  it('is of the newest text, by its hash, and by the defender', () => {
    expect(approvalOf([])).toBe('none');
    expect(approvalOf([draft('a')])).toBe('waiting');
    expect(approvalOf([draft('a'), approval('a')])).toBe('approved');
    expect(approvalOf([draft('a'), approval('b')])).toBe('waiting');
    expect(approvalOf([draft('a'), approval('a', false)])).toBe('waiting');
  });

  it('counts for nothing once there is another text, also one with the old words again', () => {
    expect(approvalOf([draft('a'), approval('a'), draft('b')])).toBe('waiting');
    expect(approvalOf([draft('a'), approval('b'), draft('b')])).toBe('waiting');
    expect(approvalOf([draft('a'), approval('a'), draft('b'), approval('a')])).toBe('waiting');
  });

  it('never comes from anything but a fitting entry of the defender’s own', () => {
    const entries = fc.array(
      fc.oneof(
        fc.constantFrom('a', 'b').map(draft),
        fc.tuple(fc.constantFrom('a', 'b'), fc.boolean()).map(([hash, own]) => approval(hash, own)),
      ),
    );
    fc.assert(
      fc.property(entries, (list) => {
        const forged = list.map((each) => (each.kind === 'approval' ? { ...each, byApplicant: false } : each));
        expect(approvalOf(forged)).not.toBe('approved');
      }),
    );
  });
});
