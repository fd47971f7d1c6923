import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card, Icon, useMessages, type IconName } from '@vrijhaven/ui';
import { SIDES, type Side, type Target, type Turn } from './turns';
import { aheadWords } from './words';

const ICON_OF: Readonly<Record<Side, IconName>> = { office: 'inbox', professional: 'people', defender: 'handshake' };

interface Props {
  /** Of a professional: only what they do themselves. */
  isOwn?: boolean;
  turns: readonly Turn[];
  nameOf: (application: string) => string;
}

/** What waits for whom; every name leads to the page on which it is done. */
export const TurnsCard = ({ isOwn, turns, nameOf }: Props) => {
  const t = useMessages(aheadWords);
  const title = t(isOwn === true ? 'turns.own' : 'turns');
  if (turns.length === 0)
    return (
      <Card title={title}>
        <p className="vh-row vh-muted">
          <Icon name="check" size={18} />
          {t('turns.none')}
        </p>
      </Card>
    );
  return (
    <Card title={title}>
      <ul className="vh-turns">
        {SIDES.filter((side) => turns.some((turn) => turn.side === side)).map((side) => (
          <li key={side}>
            <Icon name={ICON_OF[side]} />
            <div className="vh-stack-tight vh-grow">
              {isOwn !== true && <h3>{t(`turns.${side}`)}</h3>}
              {turns
                .filter((turn) => turn.side === side)
                .map(({ kind, targets }) => (
                  <div key={kind} className="vh-duo-turn">
                    <span className="vh-small">{t(`turn.${kind}`)}</span>
                    <ul className="vh-states vh-small">
                      {targets.map((target) => (
                        <li key={target.id}>
                          <To target={target}>
                            <bdi>{target.to === 'professional' ? target.name : nameOf(target.application)}</bdi>
                          </To>
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const To = ({ target: { to, id }, children }: { target: Target; children: ReactNode }) => {
  const params = { id };
  if (to === 'pair')
    return (
      <Link to="/pairs/$id" params={params}>
        {children}
      </Link>
    );
  if (to === 'need')
    return (
      <Link to="/needs/$id" params={params}>
        {children}
      </Link>
    );
  return (
    <Link to="/professionals/$id" params={params}>
      {children}
    </Link>
  );
};
