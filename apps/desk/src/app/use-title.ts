import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMember } from '@vrijhaven/organisation/web';
import { useMessages } from '@vrijhaven/ui';
import { deskWords } from '../words';
import { PLACES, wordOf } from './places';

/** Names the place in the window's title. Never the person whose file is open: titles end up in histories. */
export const useTitle = (): void => {
  const t = useMessages(deskWords);
  const member = useMember();
  const { pathname } = useLocation();
  const place = PLACES.find((each) => pathname.split('/').includes(each));
  const name = place === undefined ? undefined : t(`place.${wordOf(place, member)}`);
  const shown = pathname.endsWith('/account') ? t('account') : name;
  useEffect(() => {
    document.title = shown === undefined ? 'Vrijhaven' : `${shown} · Vrijhaven`;
    return () => {
      document.title = 'Vrijhaven';
    };
  }, [shown]);
};
