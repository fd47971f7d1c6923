import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page whose code is fetched when it is drawn; until then, and without a line, there is nothing. */
export const later = <Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let found: ComponentType<Props> | undefined;
  return (props) => {
    const [Part, setPart] = useState<{ readonly draw: ComponentType<Props> } | null>(found ? { draw: found } : null);
    useEffect(() => {
      if (Part) return;
      fetch()
        .then((draw) => {
          found = draw;
          setPart({ draw });
        })
        .catch(() => undefined);
    }, []);
    return Part ? <Part.draw {...props} /> : null;
  };
};
