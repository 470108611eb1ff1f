/** The background: answers look-ups, saves, keeps marks true, makes the daily digest. Listeners come first. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { glossOf } from '../../gloss.ts';
import { serveLookUps } from '../../look-up-port.ts';
import { handle, isOurs, isOwnPage, type OwnCommands, type PageCommands } from '../../messages.ts';
import { absentFrom, noteAbsence } from '../../storage/absences.ts';
import { addFacet, keepRelated, notePaperUse, readPaper } from '../../storage/papers.ts';
import { relatedInCache } from '../../storage/related.ts';
import { isSaved } from '../../storage/shelf.ts';
import { updateBadge } from './badge.ts';
import { injectCard } from './card-injection.ts';
import { idIn, idsIn, pausedIn, savedIn } from './checks.ts';
import { refreshDigest, watchDigestAlarm } from './daily.ts';
import { watchFetching } from './fetching.ts';
import { createLookUp } from './look-up.ts';
import { marksOf } from './marks.ts';
import { makeMenu, watchCommand, watchMenu } from './menu.ts';
import { enterOpenTabs, followPermission } from './page-script.ts';
import { createRelated } from './related.ts';
import { createSaving } from './saving.ts';
import { lookUpSources, problemOf, relatedAskers } from './sources.ts';
import { watchUpkeep } from './upkeep.ts';
import { untilRetry } from './until-retry.ts';

export default defineBackground({
  type: 'module',
  main() {
    const lookUp = createLookUp({
      sources: lookUpSources,
      readPaper,
      addFacet,
      noteUse: notePaperUse,
      absentFrom,
      noteAbsence,
      isSaved,
      related: createRelated({
        askers: relatedAskers,
        kept: async (id) => (await readPaper(id))?.related,
        keep: keepRelated,
        inCache: relatedInCache,
        now: Date.now,
      }),
      untilRetry,
      viewOf: glossOf,
      problemOf,
      now: Date.now,
    });
    const { save, toggle } = createSaving((id) => {
      // A paper saved from a menu may never have been looked up; its title is wanted in the library.
      void lookUp(id, 'network', () => {}, new AbortController().signal, 'background');
    });

    const fetching = watchFetching(lookUp);

    serveLookUps((id, reach, onAnswer, signal) => {
      lookUp(id, reach, onAnswer, signal).catch((error: unknown) => {
        if (!signal.aborted) console.error(error);
      });
    });
    handle<PageCommands>(
      {
        'marks-of': (input) => marksOf(idsIn(input)),
        'set-saved': async (input) => save(idIn(input), savedIn(input)),
        'load-card': (_, sender) => injectCard(sender),
      },
      isOurs,
    );
    handle<OwnCommands>(
      {
        'refresh-digest': refreshDigest,
        'digest-seen': updateBadge,
        'fetch-papers': (input) => fetching.fetch(idsIn(input)),
        'pause-fetching': (input) => fetching.pause(pausedIn(input)),
      },
      isOwnPage,
    );
    watchMenu(toggle);
    watchCommand(toggle);
    watchDigestAlarm();
    watchUpkeep(lookUp);

    browser.runtime.onInstalled.addListener(() => {
      void makeMenu();
      void enterOpenTabs();
    });
    browser.permissions.onAdded.addListener(() => void followPermission());
    browser.permissions.onRemoved.addListener(() => void followPermission());
    void followPermission();
    void updateBadge();
  },
});
