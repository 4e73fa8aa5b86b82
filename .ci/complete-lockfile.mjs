// Puts back into package-lock.json the binaries of other systems that npm leaves out when it cannot reach them while a
// dependency is added (https://github.com/npm/cli/issues/4828); without them `npm ci` refuses the lockfile.
//
//   node .ci/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What a binary's package says of itself, read from its name: "@x/binding-linux-x64-musl". */
const systemOf = (name) => {
  const words = name.replace('windows', 'win32').split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.flatMap((word) => (/musl/.test(word) ? ['musl'] : word === 'gnu' ? ['glibc'] : []));
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(os.includes('linux') && libc.length && { libc }) };
};

for (const [of, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = lock.packages[`node_modules/${name}`] ?? lock.packages[`${of}/node_modules/${name}`];
    const system = systemOf(name);
    if (known) continue;
    if (!system.os && !system.cpu) throw new Error(`${name} names no system; add it to the lockfile by hand`);
    lock.packages[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...system };
  }

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
