import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { choosePort } from './api.mjs';

describe('the port to serve on', () => {
  it('waits for one that is being left, and refuses one that stays taken', async () => {
    const stranger = createServer();
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const taken = String((stranger.address() as AddressInfo).port);
    await expect(choosePort(taken, 0)).rejects.toThrow(`Port ${taken} is in use`);
    setTimeout(() => stranger.close(), 50);
    expect(await choosePort(taken)).toBe(Number(taken));
  });

  it('is any free one for 0', async () => {
    expect(await choosePort('0')).toBeGreaterThan(1023);
  });
});
