/** Runs every check, says how each went, and ends with a line that counts. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';
import { fail, setUp } from './setup.mjs';

const REPORTS = join(ROOT, '.output', 'reports');
const UNIT = join(REPORTS, 'unit.json');
const E2E = join(REPORTS, 'e2e.json');

const heading = (text) =>
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}\n`);

/** A step without tests of its own counts as one. */
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** A runner that failed without naming a failed test, as when a file does not load, counts as one failure. */
const atLeastOneFailure = (code, count) =>
  code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;

function fromReport(file, read) {
  return (code) => {
    try {
      return atLeastOneFailure(code, read(JSON.parse(readFileSync(file, 'utf8'))));
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };
}

const unitCount = fromReport(UNIT, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
}));

const e2eCount = fromReport(E2E, ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
}));

const STEPS = [
  { name: 'Formatting', command: ['oxfmt', '--check'], count: asOne },
  { name: 'Lint', command: ['oxlint'], count: asOne },
  { name: 'Types', command: ['tsc', '--noEmit'], count: asOne },
  {
    name: 'Unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ],
    count: unitCount,
  },
  { name: 'Build', command: ['npm', 'run', '-s', 'build'], count: asOne },
  { name: 'Test build', command: ['npm', 'run', '-s', 'build:e2e'], count: asOne, gates: true },
  {
    name: 'End to end',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E },
    count: e2eCount,
  },
];

async function main() {
  heading('Set-up');
  const chromium = await setUp();
  console.log(`Chromium: ${chromium}`);
  // A report of an earlier run must not stand in for one that was never written.
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, command, env, count, gates } of STEPS) {
    heading(name);
    const [program, ...args] = command;
    const code = await run(program, args, { env });
    const counted = count(code);
    for (const key of Object.keys(total)) total[key] += counted[key];
    if (code !== 0) console.log(`\n${name}: failed.`);
    if (code !== 0 && gates) break;
  }

  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

main().catch(fail);
