/** Says what is going on; moves only where motion is welcome. */
export const Waiting = ({ text }: { text: string }) => (
  <p class="waiting" role="status">
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
    {text}
  </p>
);
