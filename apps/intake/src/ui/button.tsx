import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly submit?: boolean;
  readonly busy?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** Never disabled: a busy button says so and takes no second press. */
export const Button = ({ kind = 'primary', submit = false, busy = false, onClick, children }: ButtonProps) => (
  <button
    type={submit ? 'submit' : 'button'}
    class={`button ${kind}`}
    aria-disabled={busy}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.();
    }}
  >
    {children}
  </button>
);
