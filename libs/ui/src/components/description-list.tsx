import type { ReactNode } from 'react';

/** One term with its value; `key` keeps React calm when terms repeat. */
export interface Description {
  key: string;
  term: ReactNode;
  value: ReactNode;
  /** Running text: aligned with its own direction instead of the page's. */
  long?: boolean;
}

/** Terms and values; long values below their term, so that no text is squeezed. */
export const DescriptionList = ({ items, stacked }: { items: readonly Description[]; stacked?: boolean }) => (
  <dl className={stacked === true ? 'vh-terms vh-terms-stacked' : 'vh-terms'}>
    {items.map((item) => (
      <div key={item.key}>
        <dt>{item.term}</dt>
        <dd dir="auto" className={item.long === true ? 'vh-long' : undefined}>
          {item.value}
        </dd>
      </div>
    ))}
  </dl>
);
