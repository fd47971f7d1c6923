import { Link, useLocation } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useCases } from '@vrijhaven/applications/web';
import { useMember, WaitingCount } from '@vrijhaven/organisation/web';
import { Dialog, Icon, useMessages, usePhone } from '@vrijhaven/ui';
import { deskWords } from '../words';
import { forPhone, groupOf, ICONS, PLACE_GROUPS, placesOf, wordOf, type Place, type PlaceGroup } from './places';

/** Few places need no headings. */
const PLAIN = 6;

/** The places of this member: in two groups at a desk, in a bar with one more button on a phone. */
export const Navigation = () => {
  const places = placesOf(useMember());
  const phone = usePhone();
  if (phone) return <PhoneBar places={places} />;
  const groups = PLACE_GROUPS.map((group) => [group, places.filter((place) => groupOf(place) === group)] as const);
  if (places.length <= PLAIN) return <Links places={groups.flatMap(([, each]) => each)} />;
  return groups.map(([group, each]) => <Group key={group} group={group} places={each} />);
};

const Group = ({ group, places, onOpen }: { group: PlaceGroup; places: readonly Place[]; onOpen?: () => void }) => {
  const t = useMessages(deskWords);
  const id = useId();
  if (places.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className="vh-nav-group">
      <p id={id} className="vh-nav-title">
        {t(`group.${group}`)}
      </p>
      <Links places={places} {...(onOpen ? { onOpen } : {})} />
    </div>
  );
};

const PhoneBar = ({ places }: { places: readonly Place[] }) => {
  const t = useMessages(deskWords);
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const { bar, more } = forPhone(
    places,
    places.find((place) => pathname.split('/').includes(place)),
  );
  return (
    <>
      <Links places={bar} />
      {more.length > 0 && (
        <button type="button" className="vh-nav-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          <span>{t('more')}</span>
        </button>
      )}
      <Dialog title={t('navigation')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <nav className="vh-nav-all" aria-label={t('navigation')}>
          {PLACE_GROUPS.map((group) => (
            <Group
              key={group}
              group={group}
              places={places.filter((place) => groupOf(place) === group)}
              onOpen={() => setOpen(false)}
            />
          ))}
        </nav>
      </Dialog>
    </>
  );
};

const Links = ({ places, onOpen }: { places: readonly Place[]; onOpen?: () => void }) => {
  const t = useMessages(deskWords);
  const member = useMember();
  const { reads } = member;
  return places.map((place) => (
    <Link key={place} to={`/${place}`} className="vh-nav-link" onClick={() => onOpen?.()}>
      <Icon name={ICONS[place]} />
      <span>{t(`place.${wordOf(place, member)}`)}</span>
      {place === 'caseload' && reads.includes('thread') && <UnreadCount />}
      {place === 'signatures' && <WaitingCount />}
    </Link>
  ));
};

const UnreadCount = () => {
  const t = useMessages(deskWords);
  const unread = useCases().rows.filter((row) => row.unread).length;
  if (unread === 0) return null;
  return (
    <span className="vh-nav-count">
      {unread}
      <span className="vh-hidden"> {t('unread')}</span>
    </span>
  );
};
