/** An invitation to a course, as its holder has it. (protocol.md step 39) */
export interface Invitation {
  /** The public name of the edition. */
  readonly to: string;
  readonly secret: string;
}

const PREFIX = 'course.';
const FRAGMENT = /^course\.([a-z][a-z0-9-]{0,79})\.([A-Za-z0-9_-]{22})$/;

/** What an address ends in after `#`: browsers send it to no server. */
export const invitationFragment = ({ to, secret }: Invitation): string => `${PREFIX}${to}.${secret}`;

/** Reads it back; undefined where it is none. */
export const readInvitation = (fragment: string): Invitation | undefined => {
  const [, to, secret] = FRAGMENT.exec(fragment) ?? [];
  return to !== undefined && secret !== undefined ? { to, secret } : undefined;
};
