import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { Spinner } from './spinner';

/** `primary`: the expected next act, one a view. `quiet`: possible but rare. `danger`: sets somebody back. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  kind?: ButtonKind;
  icon?: IconName;
  submit?: boolean;
  /** Shows that the act runs, and keeps the button from being pressed twice; it stays focusable. */
  busy?: boolean;
  small?: boolean;
  children: ReactNode;
}

/** The button of the desk. It never submits a form unless told, so that Enter in a field does what it says. */
export const Button = ({ kind = 'plain', icon, submit, busy, small, children, onClick, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={submit === true ? 'submit' : 'button'}
    className={['vh-button', `vh-button-${kind}`, small === true && 'vh-button-small', rest.className]
      .filter(Boolean)
      .join(' ')}
    aria-disabled={busy === true ? true : undefined}
    onClick={(event) => {
      if (busy === true) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {busy === true ? <Spinner /> : icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </button>
);

/** A button that is only an icon; `label` is its name and its hint. */
export const IconButton = ({
  icon,
  label,
  onClick,
  ...rest
}: {
  icon: IconName;
  label: string;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'children'>) => (
  <button {...rest} type="button" className="vh-icon-button" aria-label={label} title={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
