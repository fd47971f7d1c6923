import loadHighs, { type Highs, type InitOptions } from 'highs';

/** The loader's own hook, which its types leave out: bytes that are here already, where it would fetch some. */
interface WithOwnBytes extends InitOptions {
  readonly instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => void;
}

/** The solver from its bytes. The loader waits for ever for bytes that do not start, so this rejects in its stead. */
export const runSolver = (bytes: ArrayBuffer): Promise<Highs> =>
  new Promise((resolve, reject) => {
    const options: WithOwnBytes = {
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance), reject);
      },
    };
    loadHighs(options).then(resolve, reject);
  });
