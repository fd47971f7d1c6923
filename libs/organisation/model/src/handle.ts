/** The name somebody signs in with: 3 to 40 lower-case letters, digits, dots, hyphens or underscores. */
export const HANDLE = /^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/;
/** `office`, or the kind of a partner team and its name: the slug of a city or an edition, the id of a professional. */
export const TEAM = /^(?:office|(?:host|pro|course):[a-z0-9]+(?:-[a-z0-9]+)*)$/;
