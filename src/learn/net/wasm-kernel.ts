import type { Kernel } from './kernel.ts';

/** What is used of the engine's own object, which is no part of the language. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

interface Exports extends Omit<Kernel, 'memory'> {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

const PAGE = 65536;

/** The kernel in WASM SIMD. `module` is the built `kernel.wasm`. Throws where WebAssembly or its SIMD is missing. */
export const makeWasmKernel = (module: Uint8Array, bytes: number): Kernel => {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module), {});
  const { memory, products, gather, sweep } = instance.exports as Exports;
  const missing = Math.ceil(bytes / PAGE) - memory.buffer.byteLength / PAGE;
  if (missing > 0) memory.grow(missing);
  return { memory: memory.buffer, products, gather, sweep };
};
