/** The shipped build asks for no more than it should, and the test build differs in that alone. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { API_HOSTS, PAPER_PAGES, PAPER_SITES } from '../sites.ts';
import { ROOT } from './browser.ts';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  externally_connectable?: unknown;
  web_accessible_resources?: { matches: string[] }[];
}

const ALLOWED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const EVERYWHERE = '*://*/*';

const beyond = (asked: string[], allowed: string[]) =>
  asked.filter((pattern) => !allowed.includes(pattern));

async function manifestOf(build: string): Promise<Manifest> {
  const file = join(ROOT, '.output', build, 'manifest.json');
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}

test.describe('the shipped manifest', () => {
  test('asks for the permissions it uses and for no other', async () => {
    const { permissions, optional_permissions = [] } = await manifestOf('chrome-mv3');
    expect(permissions.toSorted()).toEqual(ALLOWED);
    expect(optional_permissions).toEqual(['notifications']);
  });

  test('asks at install for the upstream services and the sites of papers alone', async () => {
    const { host_permissions } = await manifestOf('chrome-mv3');
    expect(beyond(host_permissions, [...API_HOSTS, ...PAPER_SITES])).toEqual([]);
    expect(host_permissions).not.toContain(EVERYWHERE);
    expect(host_permissions).not.toContain('<all_urls>');
  });

  test('leaves every other site to a later question', async () => {
    const { optional_host_permissions = [] } = await manifestOf('chrome-mv3');
    expect(optional_host_permissions).toEqual([EVERYWHERE]);
  });

  test('runs content scripts on the sites of papers alone', async () => {
    const { content_scripts } = await manifestOf('chrome-mv3');
    const matches = content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    expect(beyond(matches, [...PAPER_SITES, ...PAPER_PAGES])).toEqual([]);
  });

  test('lets no page talk to it or load its files', async () => {
    const { externally_connectable, web_accessible_resources = [] } =
      await manifestOf('chrome-mv3');
    expect(externally_connectable).toBeUndefined();
    expect(web_accessible_resources).toEqual([]);
  });
});

test('the test build may read every site', async () => {
  const { host_permissions, permissions } = await manifestOf('chrome-mv3-e2e');
  expect(host_permissions).toContain(EVERYWHERE);
  expect(permissions.toSorted()).toEqual(ALLOWED);
});
