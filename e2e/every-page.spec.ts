/** Whatever a page does with its links, each link to a paper has one mark, and the page works as before. */
import { reactPage } from './every-page/react-page.ts';
import { expect, test } from './fixtures.ts';
import { paperOf } from './replies/papers.ts';

const SLIC = paperOf('2305.10425');
const BLOG = 'https://blog.example/post';
const HREF = `https://arxiv.org/abs/${SLIC.id}`;
const link = (id: string, text = `paper ${id}`) =>
  `<a href="https://arxiv.org/abs/${id}">${text}</a>`;
const idAt = (index: number) => `2305.${String(10_000 + index)}`;

test.describe('a React page', () => {
  for (const after of [0, 1500]) {
    test(`that takes over ${after} ms after it loaded has nothing to complain of, and gets its marks`, async ({
      papergloss,
      server,
    }) => {
      server.page(`${BLOG}?after=${after}`, await reactPage());
      const { page, marks } = await papergloss.read(`${BLOG}?after=${after}`);
      const html = page.locator('html');
      await expect(html).toHaveAttribute('data-took-over', 'yes');
      await expect(marks).toHaveCount(3);
      await expect(html).not.toHaveAttribute('data-complaint');
    });
  }

  test('that draws its list again keeps one mark beside each link', async ({
    papergloss,
    server,
  }) => {
    server.page(`${BLOG}?after=0`, await reactPage());
    const reader = await papergloss.read(`${BLOG}?after=0`);
    const { page, marks } = reader;
    await expect(marks).toHaveCount(3);
    await page.getByRole('button', { name: 'Turn round' }).click();
    await expect(page.getByRole('listitem').first()).toContainText('1706.03762');
    await page.getByRole('button', { name: 'Count' }).click();
    await expect(page.getByRole('listitem').first()).toContainText('read 1 times');
    await page.getByRole('button', { name: 'Drop the first' }).click();
    await expect(page.getByRole('listitem')).toHaveCount(2);
    await expect(marks).toHaveCount(2);
    for (const anchor of await page.getByRole('link').all()) {
      await expect(reader.mark(anchor)).toHaveCount(1);
    }
    await expect(page.locator('html')).not.toHaveAttribute('data-complaint');
  });
});

test('an infinite scroll gets marks for what it adds', async ({ papergloss, server }) => {
  server.page(
    BLOG,
    `<ul></ul><script>
      let next = 0;
      const list = document.querySelector('ul');
      const more = () => {
        for (const until = next + 50; next < until; next++) {
          const item = document.createElement('li');
          item.style.height = '40px';
          item.innerHTML = '<a href="https://arxiv.org/abs/2305.' + (10000 + next) + '">paper</a>';
          list.append(item);
        }
      };
      more();
      addEventListener('scroll', () => scrollY + innerHeight > document.body.scrollHeight - 500 && more());
    </script>`,
  );
  const { page, marks } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(50);
  await page.mouse.wheel(0, 5000);
  await expect(page.locator('li')).toHaveCount(100);
  await expect(marks).toHaveCount(100);
});

test('a page that changes without loading is followed', async ({ papergloss, server }) => {
  server.page(
    BLOG,
    `<nav><button>Next</button></nav><main>${link(idAt(1))}</main><script>
      document.querySelector('button').onclick = () => {
        history.pushState({}, '', '/second');
        document.querySelector('main').innerHTML = '<p>${link(idAt(2))} and ${link(idAt(3))}</p>';
      };
    </script>`,
  );
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  await reader.page.getByRole('button', { name: 'Next' }).click();
  await expect(reader.marks).toHaveCount(2);
  await expect(reader.mark(reader.link(`paper ${idAt(3)}`))).toHaveCount(1);
});

test('links in open shadow roots are found, whenever the root comes and whatever its host', async ({
  papergloss,
  server,
}) => {
  server.page(
    BLOG,
    `<paper-list></paper-list><div id="plain"></div><section id="late"></section><script>
      const fill = (host, id) => {
        host.attachShadow({ mode: 'open' }).innerHTML = '<p><a href="https://arxiv.org/abs/' + id + '">paper ' + id + '</a></p>';
      };
      fill(document.querySelector('#plain'), '2305.10002');
      setTimeout(() => fill(document.querySelector('#late'), '2305.10003'), 700);
      setTimeout(() => customElements.define('paper-list', class extends HTMLElement {
        connectedCallback() {
          fill(this, '2305.10001');
          const inner = document.createElement('paper-line');
          fill(inner, '2305.10004');
          setTimeout(() => this.shadowRoot.append(inner), 100);
        }
      }), 300);
    </script>`,
  );
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(4);
  await reader.page.evaluate(() => document.querySelector('paper-list')!.remove());
  await expect(reader.marks).toHaveCount(2);
});

test('a link in a shadow root opens its card', async ({ papergloss, server }) => {
  server.page(
    BLOG,
    `<div></div><script>
      document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p><a href="${HREF}">a paper</a></p>';
    </script>`,
  );
  const reader = await papergloss.read(BLOG);
  await reader.dwellOn(reader.link('a paper'));
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
});

test('svg and area links open the card, and get no mark', async ({ papergloss, server }) => {
  server.page(
    BLOG,
    `<svg width="200" height="60"><a href="${HREF}"><text y="40" font-size="30">a drawing</text></a></svg>
     <svg width="200" height="60"><a xlink:href="${HREF}"><text y="40" font-size="30">an old one</text></a></svg>
     <img usemap="#map" width="100" height="100" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
     <map name="map"><area shape="rect" coords="0,0,100,100" href="${HREF}" alt="a region"></map>
     <p>${link(SLIC.id)}</p>`,
  );
  const reader = await papergloss.read(BLOG);
  await expect(reader.marks).toHaveCount(1);
  await reader.dwellOn(reader.page.locator('svg a').first());
  await expect(reader.card.dialog).toHaveAccessibleName(SLIC.title);
  const popup = await papergloss.popup(reader.page);
  const panel = await popup.turnTo('This page');
  await expect(panel.getByRole('heading', { name: /This page links to 1 paper/ })).toBeVisible();
});

test('relative links are papers while the base of the page says so', async ({
  papergloss,
  server,
}) => {
  server.page(BLOG, `<base href="https://arxiv.org/"><p><a href="/abs/${SLIC.id}">a paper</a></p>`);
  const { page, marks } = await papergloss.read(BLOG);
  await expect(marks).toHaveCount(1);
  await page.evaluate(() => {
    document.querySelector('base')!.href = 'https://blog.example/';
  });
  await expect(marks).toHaveCount(0);
  await page.evaluate(() => {
    document.querySelector('base')!.href = 'https://arxiv.org/';
  });
  await expect(marks).toHaveCount(1);
});
