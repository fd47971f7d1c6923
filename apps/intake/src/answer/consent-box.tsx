interface Props {
  id: string;
  text: string;
  agreed: boolean;
  /** Asked for and not ticked. */
  wrong: boolean;
  title?: string;
  hint?: string;
  onChange: (agreed: boolean) => void;
}

/** One consent, never ticked beforehand. */
export const ConsentBox = ({ id, text, agreed, wrong, title, hint, onChange }: Props) => (
  <div class={wrong ? 'consent wrong' : 'consent'}>
    {title !== undefined && <h2>{title}</h2>}
    {hint !== undefined && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={agreed}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>{text}</span>
    </label>
  </div>
);
