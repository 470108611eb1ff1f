/** The popup: this page, the digest, the library, subscriptions. */
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BERT = paperOf('1810.04805');
const BLOG = 'https://blog.example/post';

const linkTo = (id: string) => `<p><a href="https://arxiv.org/abs/${id}">${id}</a></p>`;

test.describe('this page', () => {
  test('shows the paper of an abstract page, and saves it', async ({ papergloss }) => {
    const { page } = await papergloss.read(`https://arxiv.org/abs/${SLIC.id}`);
    const popup = await papergloss.popup(page);
    const panel = await popup.turnTo('This page');
    await expect(panel.getByRole('heading', { name: SLIC.title })).toBeVisible();
    await expect(panel.getByRole('group', { name: 'TL;DR' })).toHaveAttribute(
      'data-origin',
      'hugging-face',
    );
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    const library = await popup.turnTo('Library');
    await expect(library.getByText(SLIC.title)).toBeVisible();
  });

  test('shows the paper of a PDF tab', async ({ papergloss }) => {
    const { page } = await papergloss.read(`https://arxiv.org/pdf/${SLIC.id}v1`);
    const popup = await papergloss.popup(page);
    const panel = await popup.turnTo('This page');
    await expect(panel.getByRole('heading', { name: SLIC.title })).toBeVisible();
  });

  test('counts the papers that the page links to, each once', async ({ papergloss, server }) => {
    server.page(BLOG, linkTo(SLIC.id) + linkTo(BERT.id) + linkTo(`${BERT.id}v2`));
    const reader = await papergloss.read(BLOG);
    await expect(reader.marks).toHaveCount(3);
    const popup = await papergloss.popup(reader.page);
    const panel = await popup.turnTo('This page');
    await expect(panel).toContainText('This page links to 2 papers');
  });

  test('fetches all of them when asked to, and their cards need nobody then', async ({
    papergloss,
    server,
  }) => {
    server.page(BLOG, linkTo(SLIC.id) + linkTo(BERT.id));
    const reader = await papergloss.read(BLOG);
    await expect(reader.marks).toHaveCount(2);
    const popup = await papergloss.popup(reader.page);
    const panel = await popup.turnTo('This page');
    await panel.getByRole('button', { name: 'Fetch all 2 papers' }).click();
    await expect(panel.getByRole('status')).toContainText('All 2 papers fetched');
    expect(server.asked('export.arxiv.org')).toHaveLength(1);
    await popup.close();
    const asked = () =>
      server.asked('huggingface.co').length + server.asked('export.arxiv.org').length;
    const before = asked();
    await reader.dwellOn(reader.link(BERT.id));
    await expect(reader.card.dialog).toHaveAccessibleName(BERT.title);
    await expect(reader.card.dialog).toHaveAttribute('aria-busy', 'false');
    expect(asked()).toBe(before);
  });
});

test.describe('the digest', () => {
  test('shows what Hugging Face lists today, the most upvoted first, and saves from it', async ({
    papergloss,
    server,
  }) => {
    server.setToday(today());
    const popup = await papergloss.popup();
    const panel = await popup.turnTo('Digest');
    const rows = panel.getByRole('region', { name: 'Digest' }).getByRole('article');
    await expect(rows.first()).toContainText(/1st on Hugging Face/);
    await expect(rows.first()).toContainText(/upvote/);
    await expect(rows.first().getByRole('link', { name: /Read on/ })).toBeVisible();
    const title = await rows.first().getByRole('heading').innerText();
    await rows.first().getByRole('button', { name: /Save/ }).click();
    const library = await popup.turnTo('Library');
    await expect(library.getByText(title)).toBeVisible();
  });

  test('goes back to the latest day that has a list', async ({ papergloss, server }) => {
    for (const day of [today(), daysAgo(1)]) {
      server.page(`https://huggingface.co/api/daily_papers?date=${day}`, {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '[]',
      });
    }
    server.fault('huggingface.co', {
      kind: 'status',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '[]',
      times: 2,
    });
    const popup = await papergloss.popup();
    const panel = await popup.turnTo('Digest');
    await expect(
      panel.getByRole('region', { name: 'Digest' }).getByRole('article').first(),
    ).toBeVisible();
    const dates = server.asked('huggingface.co', /daily_papers/).map(({ path }) => path);
    expect(dates.length).toBeGreaterThanOrEqual(3);
  });

  test('says what failed, and keeps what it had', async ({ papergloss, server }) => {
    server.fault('huggingface.co', { kind: 'status', status: 500 });
    const popup = await papergloss.popup();
    const panel = await popup.turnTo('Digest');
    await expect(panel).toContainText('Hugging Face is not answering');
  });

  test('counts on the toolbar badge what is new, until it was seen', async ({ papergloss }) => {
    const badge = async (): Promise<string> => {
      const [worker] = papergloss.context.serviceWorkers();
      return worker!.evaluate(() => chrome.action.getBadgeText({}));
    };
    // That of a day's hour makes none before the hour has struck.
    await fireAlarm(papergloss, 'digest-retry');
    await expect.poll(badge).toMatch(/^\d+$/);
    const popup = await papergloss.popup();
    await popup.turnTo('Digest');
    await expect.poll(badge).toBe('');
  });
});

test.describe('the library', () => {
  test('lists what was saved, newest first, and filters by text', async ({
    papergloss,
    server,
  }) => {
    server.page(BLOG, linkTo(SLIC.id) + linkTo(BERT.id));
    const reader = await papergloss.read(BLOG);
    for (const paper of [SLIC, BERT]) {
      await reader.dwellOn(reader.link(paper.id));
      await expect(reader.card.dialog).toHaveAccessibleName(paper.title);
      await reader.card.save.click();
      await expect(reader.card.save).toHaveAttribute('aria-pressed', 'true');
      await reader.leave();
      await expect(reader.card.dialog).toBeHidden();
    }
    const popup = await papergloss.popup();
    const panel = await popup.turnTo('Library');
    const titles = panel.getByRole('listitem').getByRole('heading');
    await expect(titles).toHaveText([BERT.title, SLIC.title]);
    await panel.getByLabel('Filter').fill('likelihood zhao');
    await expect(titles).toHaveText([SLIC.title]);
    await panel.getByLabel('Filter').fill('no such words');
    await expect(titles).toHaveCount(0);
  });
});

test.describe('subscriptions', () => {
  test('are added, fill the digest, survive a restart of the browser, and are removed', async ({
    papergloss,
    server,
  }) => {
    let popup = await papergloss.popup();
    let panel = await popup.turnTo('Subscriptions');
    await expect(panel.getByRole('list', { name: 'Following' }).getByRole('listitem')).toHaveCount(
      1,
    );
    await panel.getByRole('combobox').fill('cs.CL');
    await panel.getByRole('combobox').press('Enter');
    await expect(panel.getByRole('list', { name: 'Following' }).getByRole('listitem')).toHaveCount(
      2,
    );
    await expect.poll(() => server.asked('rss.arxiv.org', /cs\.CL/).length).toBe(1);

    await papergloss.restart();
    popup = await papergloss.popup();
    panel = await popup.turnTo('Subscriptions');
    await expect(panel.getByRole('list', { name: 'Following' }).getByRole('listitem')).toHaveCount(
      2,
    );
    await panel.getByRole('button', { name: /Remove Hugging Face/ }).click();
    await expect(panel.getByRole('list', { name: 'Following' }).getByRole('listitem')).toHaveCount(
      1,
    );
    await expect(panel).toContainText('cs.CL');
  });

  test('of an unknown category are refused with a reason', async ({ papergloss }) => {
    const popup = await papergloss.popup();
    const panel = await popup.turnTo('Subscriptions');
    await panel.getByRole('combobox').fill('cs.XX');
    await panel.getByRole('combobox').press('Enter');
    await expect(panel.getByRole('alert')).toBeVisible();
    await expect(panel.getByRole('list', { name: 'Following' }).getByRole('listitem')).toHaveCount(
      1,
    );
  });
});

const today = (): string => new Date().toISOString().slice(0, 10);
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

async function fireAlarm(
  papergloss: import('./papergloss.ts').Papergloss,
  name: string,
): Promise<void> {
  const [worker] = papergloss.context.serviceWorkers();
  await worker!.evaluate((alarm) => {
    const { onAlarm } = chrome.alarms as unknown as {
      onAlarm: { dispatch(alarm: { name: string }): void };
    };
    onAlarm.dispatch({ name: alarm });
  }, name);
}
