/** The daily backup inside the browser: looked after at each start and once an hour. */
import { browser } from 'wxt/browser';
import { backUpDaily } from '../../storage/backups.ts';
import { atStart } from './at-start.ts';

const ALARM = 'daily-backup';
const EVERY_MINUTES = 60;

export function watchBackups(): void {
  const backUp = () => void backUpDaily(Date.now()).catch(console.error);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) backUp();
  });
  atStart(() => {
    void browser.alarms.get(ALARM).then((known) => {
      if (!known) void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
    });
    backUp();
  });
}
