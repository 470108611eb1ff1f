/** The least that an extension can do: a message to its worker, one read from IndexedDB, the answer, a frame. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['*://blog.example/*'], js: ['page.js'] }],
};

const WORKER = `
const opened = new Promise((resolve) => {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore('papers').put({ title: 'A paper' }, 'one');
  request.onsuccess = () => resolve(request.result);
});
chrome.runtime.onMessage.addListener((_, sender, reply) => {
  opened.then((db) => {
    const get = db.transaction('papers').objectStore('papers').get('one');
    get.onsuccess = () => reply(get.result);
  });
  return true;
});`;

/** Asks when the pointer comes onto the link, and shows the answer. */
const PAGE = `
addEventListener('pointermove', async (event) => {
  if (event.target.localName !== 'a' || document.querySelector('floor-card')) return;
  const card = document.createElement('floor-card');
  const { title } = await chrome.runtime.sendMessage('one');
  card.textContent = title;
  document.body.append(card);
}, true);
addEventListener('pointerout', () => document.querySelector('floor-card')?.remove(), true);`;

/** @returns the folder of the extension */
export async function makeFloor(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papergloss-floor-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'worker.js'), WORKER);
  await writeFile(join(folder, 'page.js'), PAGE);
  return folder;
}
