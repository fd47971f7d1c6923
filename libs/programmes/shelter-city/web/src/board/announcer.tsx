import { useCallback, useRef } from 'react';

/** A place from which words are read out at once, without drawing anything anew. */
export const useAnnouncer = () => {
  const place = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    // The same words twice in a row are only read when they differ: a space at the end does that.
    if (place.current) place.current.textContent = place.current.textContent === text ? `${text} ` : text;
  }, []);
  const announcer = <div ref={place} className="vh-hidden" aria-live="assertive" data-announcer="" />;
  return { announce, announcer };
};
