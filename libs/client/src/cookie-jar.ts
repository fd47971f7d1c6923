/**
 * A fetch that keeps one session's cookies in memory, for clients outside a browser: the command line
 * and tests. Cookies never reach a disk.
 */
export const withCookieJar = (fetch: typeof globalThis.fetch, origin: string): typeof globalThis.fetch => {
  const jar = new Map<string, string>();
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('origin', origin);
    // Keys are derived between two requests, for seconds that block this process: the server closes an idle line
    // meanwhile, and the next request would be lost on it.
    headers.set('connection', 'close');
    const response = await fetch(input, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (value === '' || /max-age=0(?:;|$)/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
};
