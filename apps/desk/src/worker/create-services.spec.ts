import { TransportFault, type Live, type Transport } from '@vrijhaven/client';
import { createServices } from './create-services';
import { loadEngine } from './engine';

const pin = { organisation: '0f5c66aa-0000-4000-8000-000000000001', rootKey: 'A'.repeat(43) };
const setup = { pin, seen: undefined, compared: [] };

/** A server that answers every operation with the same data, or not at all. */
const server = (answer: unknown): Transport => {
  const transport: Transport = {
    origin: 'https://desk.example',
    bytes: {
      put: () => Promise.reject(new Error('no bytes here')),
      get: () => Promise.reject(new Error('no bytes here')),
    },
    run: <Data>() =>
      answer === undefined
        ? Promise.reject(new TransportFault('offline', 'no network'))
        : Promise.resolve(answer as Data),
    withBearer: () => transport,
  };
  return transport;
};

const noLine = (): Live => {
  throw new Error('no live line here');
};
const attempt = { handle: 'saffron', passphrase: 'six words that nobody ever chose' };

describe('the services behind the wall', () => {
  it('do nothing while the desk is locked', async () => {
    const services = createServices(server({}), loadEngine, noLine);
    const calls = [
      async () => services.people.list(),
      async () => services.checkpoints.state(),
      async () => services.safety.colleagues(),
      async () => services.escrows.state(),
      async () => services.caseload.open('any'),
      async () => services.shelterCity.loadCities(),
      async () => services.stays.load(),
      async () => services.live.listen(() => undefined),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'signedOut' });
  });

  it('lock as often as one likes', async () => {
    const { locking } = createServices(server(undefined), loadEngine, noLine);
    await expect(Promise.all([locking.lock(), locking.lock()])).resolves.toBeDefined();
  });

  it('unlock nothing before they know what to trust', async () => {
    const { locking } = createServices(server({}), loadEngine, noLine);
    await expect(locking.unlock(attempt, () => undefined)).rejects.toThrow('trusts');
  });

  it('tell the page what to keep for as long as they live', async () => {
    const configuring = createServices(server({}), loadEngine, noLine).setup.configure(
      setup,
      () => undefined,
      () => undefined,
    );
    const later = new Promise((resolve) => setTimeout(() => resolve('still open'), 20));
    expect(await Promise.race([configuring, later])).toBe('still open');
  });

  it('stop at a server that asks for a passphrase stretched too little', async () => {
    const weak = { nonce: 'A'.repeat(43), salt: 'A'.repeat(22), opsLimit: 1, memLimitKiB: 8 };
    const { setup: first, locking } = createServices(server({ beginLogin: weak }), loadEngine, noLine);
    void first.configure(
      setup,
      () => undefined,
      () => undefined,
    );
    await expect(locking.unlock(attempt, () => undefined)).resolves.toMatchObject({ kind: 'Distrusted' });
  });

  it('pass a broken network on as what it is', async () => {
    const { setup: first, locking } = createServices(server(undefined), loadEngine, noLine);
    void first.configure(
      setup,
      () => undefined,
      () => undefined,
    );
    await expect(locking.unlock(attempt, () => undefined)).rejects.toMatchObject({ code: 'offline' });
  });
});
