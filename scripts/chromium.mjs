/** Finds a Chromium that loads unpacked extensions (branded Chrome from 137 on does not), or installs one. */
import { existsSync, readFileSync } from 'node:fs';
import { run, succeeds } from './run.mjs';

const DEBIAN = '/usr/bin/chromium';
const MINUTES = 60_000;

const HELP = `No Chromium that can load an unpacked extension was found, and none could be installed.
Do one of these, then try again:
  - set PAPERGLOSS_CHROMIUM to the path of a Chromium (branded Chrome will not do);
  - run: npx playwright install --with-deps chromium
  - on Debian, as root: apt-get install chromium`;

/** Playwright is imported late: the first run of the set-up script starts before it is installed. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * The path of a suitable Chromium: the reader's choice, Playwright's own, Debian's, in this order; undefined when there is none.
 * @throws Error when PAPERGLOSS_CHROMIUM names no file
 */
export async function findChromium() {
  const chosen = process.env.PAPERGLOSS_CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`PAPERGLOSS_CHROMIUM: there is no file ${chosen}`);
    return chosen;
  }
  return [await playwrightChromium(), DEBIAN].find((path) => existsSync(path));
}

const isRoot = () => process.getuid?.() === 0;

function linuxName() {
  try {
    return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

const runsWell = async () => {
  const path = await findChromium();
  return path !== undefined && succeeds(path, ['--version']);
};

async function installByApt() {
  const quick = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 10 * MINUTES };
  await run('apt-get', [...quick, 'update', '-qq'], quiet);
  await run(
    'apt-get',
    [...quick, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    quiet,
  );
}

async function installByPlaywright(withLibraries) {
  const libraries = withLibraries ? ['--with-deps'] : [];
  await run('playwright', ['install', ...libraries, '--no-shell', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
    timeoutMs: 10 * MINUTES,
  });
}

/** Debian's package brings its libraries, so it goes first there; Ubuntu's is a snap that containers cannot run. */
function waysToInstall() {
  const linux = linuxName();
  const apt = isRoot() && (linux === 'debian' || linux === 'ubuntu');
  const byPlaywright = () => installByPlaywright(apt);
  if (!apt) return [byPlaywright];
  return linux === 'debian' ? [installByApt, byPlaywright] : [byPlaywright, installByApt];
}

/**
 * Makes sure that there is a Chromium.
 * @returns its path
 * @throws Error that says what to do
 */
export async function installChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('Installing Chromium…');
  for (const install of waysToInstall()) {
    await install();
    if (await runsWell()) return findChromium();
  }
  throw new Error(HELP);
}
