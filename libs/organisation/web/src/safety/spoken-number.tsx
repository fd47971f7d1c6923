/** Groups of digits to read aloud, from left to right in every language: row by row, in the order of reading. */
export const SpokenNumber = ({ number, label }: { number: string; label: string }) => (
  <ol className="vh-number" dir="ltr" translate="no" aria-label={label}>
    {number.split(' ').map((group, at) => (
      <li key={at}>
        <bdi>{group}</bdi>
      </li>
    ))}
  </ol>
);
