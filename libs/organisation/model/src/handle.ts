/** The name somebody signs in with: 3 to 40 lower-case letters, digits, dots, hyphens or underscores. */
export const HANDLE = /^[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]$/;
/** `office`, or `host:` and the slug of a city. */
export const TEAM = /^(?:office|host:[a-z0-9]+(?:-[a-z0-9]+)*)$/;
