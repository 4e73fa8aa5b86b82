/**
 * Builds `models/en/kernel.wasm` from its AssemblyScript source.
 *
 *   node training/kernel/build.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

/** The bytes of the kernel, built anew. Rejects with the compiler's words if it does not build. */
export const buildKernel = async (): Promise<Uint8Array> => {
  let built: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    [
      'kernel.as.ts',
      '--outFile',
      'kernel.wasm',
      '--baseDir',
      import.meta.dirname,
      '-O3',
      '--converge',
      '--noAssert',
      '--enable',
      'simd',
      '--runtime',
      'stub',
    ],
    {
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) built = contents as Uint8Array;
      },
    },
  );
  if (error || !built) throw new Error(`${error?.message ?? 'nothing was built'}\n${stderr.toString()}`);
  return built;
};

if (import.meta.main) writeFileSync(join(import.meta.dirname, '../../models/en/kernel.wasm'), await buildKernel());
