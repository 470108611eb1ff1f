/** The background: answers look-ups, saves, keeps marks true, makes the daily digest. Listeners come first. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveLookUps } from '../../look-up-port.ts';
import { handle, isOurs, isOwnPage, type OwnCommands, type PageCommands } from '../../messages.ts';
import { absentFrom, noteAbsence } from '../../storage/absences.ts';
import {
  addFacet,
  keepRelated,
  notePaperUse,
  readPaper,
  readPapers,
} from '../../storage/papers.ts';
import { relatedInCache } from '../../storage/related.ts';
import { noteSeen, papersToCheck } from '../../storage/shelf.ts';
import { anotherTldr } from './another-tldr.ts';
import { atStart } from './at-start.ts';
import { watchBackups } from './backups.ts';
import { updateBadge } from './badge.ts';
import { injectCard } from './card-injection.ts';
import { idIn, idsIn, jobIn, pausedIn, savedIn, selectedIn, tabIn, whichIn } from './checks.ts';
import { previewSubscription, refreshDigest, watchDigestAlarm } from './daily.ts';
import { watchFetching } from './fetching.ts';
import { glossesOf } from './glosses.ts';
import { createLookUp } from './look-up.ts';
import { marksOf } from './marks.ts';
import { forgetSelected, showSelected } from './menu-titles.ts';
import { makeMenu, watchCommand, watchMenu } from './menu.ts';
import { noteIn, setNote } from './notes.ts';
import { createPageFacts } from './page-facts.ts';
import { enterOpenTabs, readTab, watchPermissions } from './page-script.ts';
import { pageSettings, watchPageSettings } from './page-settings.ts';
import { follow, readersOwn } from './readers-own.ts';
import { createRelated } from './related.ts';
import { createSaving, foundIn } from './saving.ts';
import { lookUpSources, problemOf, relatedAskers } from './sources.ts';
import { watchTabs } from './toolbar.ts';
import { turnOffCards } from './turn-off.ts';
import { watchUpkeep } from './upkeep.ts';
import { welcome } from './welcome.ts';
import { untilRetry } from './until-retry.ts';
import { orderIn, saveToZotero, sendToZotero, zoteroPlaces } from './zotero.ts';

export default defineBackground({
  main() {
    const lookUp = createLookUp({
      sources: lookUpSources,
      readPaper,
      addFacet,
      noteUse: notePaperUse,
      absentFrom,
      noteAbsence,
      readersOwn,
      related: createRelated({
        askers: relatedAskers,
        kept: async (id) => (await readPaper(id))?.related,
        keep: keepRelated,
        inCache: relatedInCache,
        now: Date.now,
      }),
      untilRetry,
      problemOf,
      now: Date.now,
    });
    const saving = createSaving((id) => {
      // A paper saved from a menu may never have been looked up; its title is wanted in the library.
      void lookUp(id, 'network', () => {}, new AbortController().signal, 'background')
        .then(() => noteSeen([id]))
        .catch(console.error);
    });

    const fetching = {
      page: watchFetching('page', lookUp),
      library: watchFetching('library', lookUp),
    };

    serveLookUps((id, reach, onAnswer, signal) => {
      lookUp(id, reach, onAnswer, signal).catch((error: unknown) => {
        if (!signal.aborted) console.error(error);
      });
    });
    handle<PageCommands>(
      {
        'marks-of': (input) => marksOf(idsIn(input)),
        'set-saved': async (input, { tab }) =>
          saving.save(idIn(input), savedIn(input), foundIn(tab)),
        'load-card': (_, sender) => injectCard(sender),
        'page-facts': createPageFacts({ readPapers, addFacet, now: Date.now }),
        'glosses-of': (input) => glossesOf(idsIn(input)),
        'page-settings': pageSettings,
        'set-note': (input) => setNote(saving, idIn(input), noteIn(input)),
        follow,
        'another-tldr': (input) => anotherTldr(idIn(input)),
        selection: (input, { tab }) => (selectedIn(input) ? showSelected(tab) : forgetSelected()),
        'send-to-zotero': (input) => sendToZotero(idIn(input)),
        'turn-off-cards': turnOffCards,
      },
      isOurs,
    );
    handle<OwnCommands>(
      {
        'set-all-saved': async (input) => ({
          changed: await saving.saveAll(idsIn(input), savedIn(input)),
        }),
        'zotero-places': zoteroPlaces,
        'save-to-zotero': (input) => saveToZotero(orderIn(input)),
        'refresh-digest': refreshDigest,
        'preview-subscription': previewSubscription,
        'digest-seen': updateBadge,
        'fetch-papers': (input) => fetching.page.fetch(idsIn(input)),
        'pause-fetching': (input) => fetching[jobIn(input)].pause(pausedIn(input)),
        'check-library': async (input) =>
          fetching.library.fetch(await papersToCheck(whichIn(input))),
        'read-tab': (input) => readTab(tabIn(input)),
      },
      isOwnPage,
    );
    watchMenu(saving);
    watchCommand(saving);
    watchBackups();
    watchDigestAlarm();
    watchUpkeep(lookUp);

    watchPermissions();
    watchPageSettings();
    watchTabs();

    // Browsers keep the menu, and what was saved together only for as long as they run.
    browser.runtime.onStartup.addListener(() => void makeMenu());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void makeMenu();
      void enterOpenTabs();
      if (reason === 'install') void welcome();
    });
    atStart(() => void updateBadge());
  },
});
