import type { Kernel } from './kernel.ts';
import { makePlainKernel } from './plain-kernel.ts';
import { makeWasmKernel } from './wasm-kernel.ts';

/** The kernel with so many bytes of memory: in WebAssembly where it may run, else in plain JavaScript. */
export const makeKernel = (room: number, wasm: Uint8Array | undefined): Kernel => {
  if (wasm) {
    try {
      return makeWasmKernel(wasm, room);
    } catch {
      // An engine without SIMD, or one that forbids WebAssembly: the plain kernel gives the same labels.
    }
  }
  return makePlainKernel(room);
};
