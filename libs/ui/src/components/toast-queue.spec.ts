import fc from 'fast-check';
import { staysOpen, withoutActions, withToast, type Shown, type ToastContent } from './toast-queue';

const content: fc.Arbitrary<ToastContent> = fc.record(
  {
    text: fc.constantFrom('Saved.', 'Moved.', 'No line.', 'Somebody was faster.'),
    tone: fc.constantFrom('good' as const, 'danger' as const),
    action: fc.constant({ label: 'Undo', run: () => undefined }),
  },
  { requiredKeys: ['text'] },
);
const shownAfter = (toasts: readonly ToastContent[]): readonly Shown[] =>
  toasts.reduce<readonly Shown[]>((shown, toast, id) => withToast(shown, { ...toast, id }), []);

describe('toasts', () => {
  it('are three at most, one of them passing, none twice, and the newest always stands', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1 }), (toasts) => {
        const shown = shownAfter(toasts);
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(shown.filter((toast) => !staysOpen(toast)).length).toBeLessThanOrEqual(1);
        expect(new Set(shown.map(({ text }) => text)).size).toBe(shown.length);
        expect(shown.at(-1)).toEqual({ ...toasts.at(-1), id: toasts.length - 1 });
      }),
    );
  });

  it('keep what can be undone while others pass by', () => {
    const undo = { text: 'Moved.', action: { label: 'Undo', run: () => undefined } };
    const shown = shownAfter([undo, { text: 'Saved.' }, { text: 'Saved again.' }]);
    expect(shown.map(({ text }) => text)).toEqual(['Moved.', 'Saved again.']);
  });

  it('give way to the next word about the same, with the action that went with it', () => {
    const about = 'board';
    const undo = { text: 'Moved.', about, action: { label: 'Undo', run: () => undefined } };
    const other = { text: 'No line.', tone: 'danger' as const };
    const shown = shownAfter([undo, other, { text: 'Taken back.', about }]);
    expect(shown.map(({ text }) => text)).toEqual(['No line.', 'Taken back.']);
  });

  it('leave with their page what can be done there, and nothing else', () => {
    const action = { label: 'Undo', run: () => undefined };
    const shown = shownAfter([
      { text: 'Moved.', about: 'board', action },
      { text: 'Sealed.', about: 'file', action },
      { text: 'The place is taken by now.', about: 'board', tone: 'danger' },
    ]);
    expect(withoutActions(shown, 'board').map(({ text }) => text)).toEqual(['Sealed.', 'The place is taken by now.']);
    expect(withoutActions(shown, 'elsewhere')).toEqual(shown);
  });
});
