import { REFEREE_IDLE } from './enquiry-doors';
import { SESSIONS } from './session-families';

const [USE, END] = ['session_use', 'session_end'].map((name) =>
  SESSIONS.find(({ signature }) => signature.startsWith(`${name}(`)),
);
if (!USE || !END) throw new Error('the doors of sessions have other names');

/** The doors of sessions as they were before referees had any. */
export const SESSIONS_WITHOUT_REFEREES = [USE, END];

/** A body with one of its texts replaced; throws when it reads otherwise. */
export const with_ = (body: string, was: string, is: string): string => {
  if (!body.includes(was)) throw new Error(`the door of sessions reads otherwise: ${was}`);
  return body.replace(was, is);
};

/** A referee's session lies idle for less long than others, and goes when its owner goes. */
export const SESSIONS_WITH_REFEREES = [
  {
    ...USE,
    body: with_(
      USE.body,
      `if s.last_seen_at < now() - interval '1 minute' then`,
      `if s.enquiry_id is not null and s.last_seen_at < now() - ${REFEREE_IDLE} then return 'none'; end if;
      if s.last_seen_at < now() - interval '1 minute' then`,
    ),
  },
  { ...END, body: with_(END.body, 'session.receipt_id is not null', 'session.member_id is null') },
];
