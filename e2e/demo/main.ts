/** Opens a browser with Papergloss on the demo page; walks the main path itself where nobody can look. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../browser.ts';
import { startPapergloss } from '../papergloss.ts';
import { startReplayServer } from '../server/replay-server.ts';
import { isOnline } from './network.ts';
import { DEMO_ADDRESS, DEMO_HOST, demoPage } from './page.ts';
import { walk } from './walk.ts';

const PICTURES = join(ROOT, '.output', 'demo');

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay();
const say = (line: string): void => console.log(line);

const online = await isOnline();
say(
  online
    ? 'The internet is there: Papergloss asks the real services.'
    : 'No internet here: Papergloss is answered from the project’s own replies.',
);

const server = await startReplayServer();
server.page(DEMO_ADDRESS, await demoPage());
const profile = await mkdtemp(join(tmpdir(), 'papergloss-demo-'));
const papergloss = await startPapergloss({
  profile,
  server,
  headless,
  ...(online && { hosts: [DEMO_HOST] }),
  ...(!headless && { viewport: null }),
});

try {
  if (headless) {
    await walk({ papergloss, folder: PICTURES, say });
    say(`\nAll as it should be. Pictures: ${join('.output', 'demo')}`);
    await papergloss.close();
  } else {
    const [blank] = papergloss.context.pages();
    await papergloss.read(DEMO_ADDRESS);
    await blank?.close();
    say('Rest the pointer on a link. Close the browser when you have seen enough.');
    await papergloss.context.waitForEvent('close', { timeout: 0 });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  await papergloss.close();
} finally {
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
