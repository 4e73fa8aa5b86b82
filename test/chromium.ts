import { existsSync } from 'node:fs';

/** Debian's Chromium, for the tests of what people see. */
export const executablePath = '/usr/bin/chromium';

export const present = existsSync(executablePath);

if (!present) {
  const how = `no Chromium at ${executablePath}: install Debian's package "chromium" to run the tests in a browser`;
  if (process.env.HEARSAY_REQUIRE_BROWSER === '1') throw new Error(how);
  process.stderr.write(`Skipped, ${how}.\n`);
}
