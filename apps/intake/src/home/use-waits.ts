import { useEffect } from 'preact/hooks';

/** What a way from the first page of a file says of itself. */
export interface WayProps {
  /** Whether somebody's word is waited for there. */
  readonly onWaits: (waits: boolean) => void;
}

/** Says so as soon as it is known, and again when it has changed. */
export const useWaits = ({ onWaits }: WayProps, waits: boolean): void => {
  useEffect(() => {
    onWaits(waits);
  }, [waits]);
};
