import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CaseSummary } from '@vrijhaven/applications/client';
import type { QuestionTexts } from '@vrijhaven/applications/model';
import { usePhone } from '@vrijhaven/ui';
import { CaseRow } from './case-row';
import { stepOf } from './list-keys';

const DESK_ROW = 60;
const PHONE_ROW = 104;

interface Props {
  rows: readonly CaseSummary[];
  texts: QuestionTexts;
  label: string;
}

/** Only the rows in sight are in the page. j and k, or the arrows, walk; Enter opens. */
export const CaseList = memo(function CaseList({ rows, texts, label }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const phone = usePhone();
  const size = phone ? PHONE_ROW : DESK_ROW;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [virtual, size]);
  const current = Math.min(active, Math.max(0, rows.length - 1));

  const walk = (event: KeyboardEvent) => {
    const next = stepOf(event.key, current, rows.length);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setActive(next);
    virtual.scrollToIndex(next);
    // The row may have to be drawn first.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus());
  };

  return (
    <div ref={scroller} className="vh-cases" onKeyDown={walk}>
      <ul aria-label={label} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={row.id}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)`, blockSize: size }}
              >
                <Link
                  to="/caseload/$id"
                  params={{ id: row.id }}
                  className={row.unread ? 'vh-case vh-case-unread' : 'vh-case'}
                  tabIndex={index === current ? 0 : -1}
                  onFocus={() => setActive(index)}
                >
                  <CaseRow row={row} texts={texts} />
                </Link>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
});
