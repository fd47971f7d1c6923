import { useId, type ReactNode } from 'react';

/** A titled part of a page. */
export const Card = ({
  title,
  aside,
  children,
  level = 2,
  className,
}: {
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
  className?: string;
}) => {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      className={['vh-card', className].filter(Boolean).join(' ')}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {title !== undefined && (
        <header className="vh-card-head">
          <Heading id={id}>{title}</Heading>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
};
