import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** Id of the control that takes the focus. */
  readonly id: string;
  readonly label: string;
  /** Id of the page's heading when that is the label already. */
  readonly labelledBy?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The ids that describe a control, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: FieldProps): string | undefined => {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
};

const Notes = ({ id, hint, error }: FieldProps) => (
  <>
    {hint !== undefined && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </>
);

/** Label, hint and error of one control. */
export const Field = (props: FieldProps & { readonly children: ComponentChildren }) => (
  <div class={props.error === undefined ? 'field' : 'field wrong'}>
    {props.labelledBy === undefined && <label for={props.id}>{props.label}</label>}
    <Notes {...props} />
    {props.children}
  </div>
);

/** The same for a group of controls. */
export const FieldGroup = (props: FieldProps & { readonly children: ComponentChildren }) => (
  <fieldset
    class={props.error === undefined ? 'field' : 'field wrong'}
    aria-labelledby={props.labelledBy}
    aria-describedby={describedBy(props)}
  >
    {props.labelledBy === undefined && <legend>{props.label}</legend>}
    <Notes {...props} />
    {props.children}
  </fieldset>
);
