import { useCallback, useEffect, useRef, useState } from 'react';
import { caseCode } from '@vrijhaven/applications/web';
import type { PairView } from '@vrijhaven/connect2protect/client';
import { knownAs } from '../known-as';
import { useConnect2ProtectDesk } from '../port';

/** Names that are asked for in one go: after each the list is drawn anew, and whoever leaves waits for no more. */
const IN_ONE_GO = 20;

/** A pair of which nothing has happened since its log was read tells the same name. */
const markOf = ({ id, version, events }: PairView): string => `${id} ${String(version)} ${String(events.length)}`;

/**
 * Names of defenders beside pairs that carry codes only: opened in the worker in goes, so that a long list stands at once
 * and fills itself, and each log once until something happens to its pair. What cannot be opened keeps its code.
 */
export const useReleasedNames = (pairs: readonly PairView[]): ((application: string) => string) => {
  const { connect2protect } = useConnect2ProtectDesk();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const read = useRef(new Map<string, string>());
  useEffect(() => {
    let isOver = false;
    const work = async () => {
      const due = pairs.filter((pair) => read.current.get(pair.id) !== markOf(pair));
      for (let at = 0; at < due.length; at += IN_ONE_GO) {
        const go = due.slice(at, at + IN_ONE_GO);
        const opened = await connect2protect
          .openReleased([...new Set(go.map(({ application }) => application))])
          .catch(() => []);
        if (isOver) return;
        for (const pair of go) read.current.set(pair.id, markOf(pair));
        setNames((known) => {
          const more = new Map(known);
          for (const { application, items } of opened) more.set(application, knownAs(items, application));
          return more;
        });
      }
    };
    void work();
    return () => {
      isOver = true;
    };
  }, [pairs, connect2protect]);
  return useCallback((application) => names.get(application) ?? caseCode(application), [names]);
};
