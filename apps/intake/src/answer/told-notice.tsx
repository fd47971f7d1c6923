import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../ui/notice';

/** What was just done, read out and brought into sight: the part of the page that did it may be gone. */
export const ToldNotice = ({ text }: { text: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <div ref={place}>
      <Notice kind="good" title={text} alert />
    </div>
  );
};
