/** The designed states of the card: as pictures with a tolerance, and to axe in every scheme. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './gallery.ts';

/** No font that is small enough to bring along has its signs. */
const BY_EYE = 'card: emoji';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`looks as it was designed to, ${colorScheme}`, async ({ gallery }) => {
    const page = await gallery.open('card', { colorScheme, reducedMotion: 'reduce' });
    for (const figure of await page.locator('figure').all()) {
      const state = (await figure.getAttribute('data-state'))!;
      if (state === BY_EYE) continue;
      const name = `${state.replaceAll(/[^a-z]+/g, '-')}-${colorScheme}.png`;
      await expect.soft(figure).toHaveScreenshot([name], { maxDiffPixelRatio: 0.02 });
    }
    await page.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${colorScheme}`, async ({ gallery }) => {
    const page = await gallery.open('card', { colorScheme });
    await page.getByRole('button', { name: 'Copy' }).first().click();
    const { violations } = await new AxeBuilder({ page })
      // Each state is a page of its own; here they stand side by side.
      .disableRules(['landmark-one-main', 'page-has-heading-one', 'region', 'heading-order'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.close();
  });
}

test('nothing moves for those who want it still, and forced colours leave every edge and state visible', async ({
  gallery,
}) => {
  const still = await gallery.open('card: looking up', { reducedMotion: 'reduce' });
  const moving = await still.evaluate(() =>
    [...document.querySelectorAll('figure > div')].flatMap(
      (host) =>
        [...host.shadowRoot!.querySelectorAll('*')].filter((each) => {
          const { animationName, transitionDuration } = getComputedStyle(each);
          return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
        }).length,
    ),
  );
  expect(moving).toEqual([0]);
  await still.close();
  const forced = await gallery.open('card: saved', { forcedColors: 'active' });
  const save = forced.getByRole('button', { name: 'Save' });
  await expect(save).toHaveCSS('outline-style', 'solid');
  await expect(forced.getByRole('dialog')).toHaveCSS('border-top-style', 'solid');
  await forced.close();
});

test('it reads as one would say it', async ({ gallery }) => {
  const page = await gallery.open('card: whole');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - 'dialog "SLiC-HF: Sequence Likelihood Calibration with Human Feedback"':
      - button "Move"
      - 'heading "SLiC-HF: Sequence Likelihood Calibration with Human Feedback" [level=2]':
        - 'link "SLiC-HF: Sequence Likelihood Calibration with Human Feedback"'
      - group "Authors":
        - button "Yao Zhao"
        - text: ","
        - button "Rishabh Joshi"
        - text: ","
        - button "Tianqi Liu"
      - button "and 3 more"
      - paragraph: May 2023 · v1 · Computation and Language, Artificial Intelligence
      - group "TL;DR":
        - paragraph: /Calibrating how likely/
        - paragraph:
          - text: made on this device · fairly sure ·
          - button "show another"
      - list "Signals":
        - listitem: 4th on Hugging Face today
        - listitem: 61 upvotes
        - listitem: 312 citations
        - listitem:
          - link "code 1.2k stars on GitHub"
      - group: Abstract
      - button "Add a note"
      - heading "Related works" [level=3]
      - combobox "Sort related works by":
        - option "relevance" [selected]
        - option "date"
        - option "citations"
      - list "Related works":
        - listitem:
          - button "Learning to summarize from human feedback"
          - text: saved
          - time: "2020"
          - text: 2.5k citations · from Semantic Scholar, this device
        - listitem:
          - button /BPO/
          - time: "2024"
          - text: 18 citations · from Papers with Code
        - listitem:
          - button "Dataset Reset Policy Optimization for RLHF"
          - time: "2024"
          - text: from this device
      - status
      - button "Save"
      - button "Copy"
      - button "Open"
      - button "Pin"
      - button "More"
  `);
  await page.close();
});
