import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useIntake } from '../session/intake-context';

interface PageProps {
  readonly title: string;
  /** The topic that a question belongs to, small above the title. */
  readonly caption?: string;
  readonly titleId?: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One page: a way back, one heading, which takes the focus so that a screen reader starts there. */
export const Page = ({ title, caption, titleId, wide = false, children }: PageProps) => {
  const { state, dispatch, t } = useIntake();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class={wide ? 'page wide' : 'page'}>
      {state.trail.length > 1 && (
        <button
          type="button"
          class="back"
          onClick={() => {
            dispatch({ type: 'wentBack' });
          }}
        >
          {t('back')}
        </button>
      )}
      {caption !== undefined && <p class="caption">{caption}</p>}
      <h1 ref={heading} tabIndex={-1} id={titleId}>
        {title}
      </h1>
      {children}
    </main>
  );
};
