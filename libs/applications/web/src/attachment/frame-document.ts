/** What can be shown in the frame. Everything else can only be saved. */
export type Shown = { readonly kind: 'picture'; readonly type: string } | { readonly kind: 'text' };

const MOST_PICTURE = 24 * 1024 * 1024;
const MOST_TEXT = 512 * 1024;

const MAGIC: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Control characters tell a program from a text.
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/** Looks at the bytes: what the sender called the file decides nothing. */
export const shownAs = (bytes: Uint8Array): Shown | undefined => {
  const picture = MAGIC.find(([, at, magic]) => magic.every((byte, index) => bytes[at + index] === byte));
  if (picture) return bytes.length <= MOST_PICTURE ? { kind: 'picture', type: picture[0] } : undefined;
  if (bytes.length === 0 || bytes.length > MOST_TEXT || textOf(bytes.subarray(0, 5)) === '%PDF-') return undefined;
  return textOf(bytes) === undefined ? undefined : { kind: 'text' };
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};

// The frame has a policy of its own beside the page's: no script, no network, no form, not even a style.
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">`;

/**
 * The document of the frame: one picture or the lines of a text, and nothing that the sender wrote as markup. `title`
 * is read to those who cannot see the picture.
 */
export const frameDocument = (bytes: Uint8Array, shown: Shown, title: string): string => {
  const body =
    shown.kind === 'picture'
      ? `<img width="100%" alt="${escape(title)}" src="data:${shown.type};base64,${base64(bytes)}">`
      : (textOf(bytes) ?? '')
          .split(/\r?\n/)
          .map((line) => `<p dir="auto">${escape(line)}</p>`)
          .join('');
  return `<!doctype html><html><head><meta charset="utf-8">${POLICY}<title>${escape(title)}</title></head><body>${body}</body></html>`;
};
