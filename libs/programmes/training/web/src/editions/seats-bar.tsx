import { useMessages } from '@vrijhaven/ui';
import type { EditionCounts } from './counts';
import { editionWords } from './words';

const PARTS = ['coming', 'offered', 'free'] as const;
const WORDS = { coming: 'seats.taken', offered: 'seats.offered', free: 'seats.free' } as const;

/** How full an edition is, as a quiet bar; the same numbers stand in words below it. */
export const SeatsBar = ({ counts, seats }: { counts: EditionCounts; seats: number }) => {
  const t = useMessages(editionWords);
  const taken = counts.coming + counts.offered;
  return (
    <div className="vh-seats">
      <div className="vh-seats-bar" role="img" aria-label={t('seats.label', { count: taken, seats })}>
        {PARTS.map((part) => (
          <span key={part} className={`vh-seats-part vh-seats-${part}`} style={{ flexGrow: counts[part] }} />
        ))}
      </div>
      <ul className="vh-row vh-small vh-muted">
        {PARTS.map((part) => (
          <li key={part} className="vh-row vh-seats-key">
            <span className={`vh-seats-swatch vh-seats-${part}`} aria-hidden="true" />
            {t(WORDS[part], { count: counts[part] })}
          </li>
        ))}
        <li>{t('seats.waiting', { count: counts.waiting })}</li>
      </ul>
    </div>
  );
};
