import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';

type Standing<Props> = 'fetching' | 'failed' | { readonly draw: ComponentType<Props> };

/** A part of a page whose code is fetched when it is drawn. On a broken line it says so, and can be asked for again. */
export const later = <Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let found: ComponentType<Props> | undefined;
  return (props) => {
    const { t } = useIntake();
    const [part, setPart] = useState<Standing<Props>>(found ? { draw: found } : 'fetching');
    useEffect(() => {
      if (part !== 'fetching') return;
      fetch()
        .then((draw) => {
          found = draw;
          setPart({ draw });
        })
        .catch(() => {
          setPart('failed');
        });
    }, [part]);
    if (part === 'fetching') return <Waiting text={t('files.preparing')} />;
    if (part === 'failed')
      return (
        <ProblemNotice
          problem="offline"
          retry={() => {
            setPart('fetching');
          }}
        />
      );
    return <part.draw {...props} />;
  };
};
