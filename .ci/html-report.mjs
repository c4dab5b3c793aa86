// Opens HTML reports in headless Chromium as a reader does: filters, search, keyboard, dark mode, print, and an automated check of accessibility.
// Nothing may be written to the console as an error, and no request may leave the page.
// usage: node html-report.mjs FOLDER-WITH-NODE_MODULES PICTURES FILE…
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import assert from "node:assert/strict";

const [modules, pictures, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(modules, "package.json")));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
for (const file of files) {
  for (const colorScheme of ["light", "dark"]) {
    // The page's policy forbids scripts but its own; the checker's must pass.
    const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } });
    await look(context, file, colorScheme);
    await context.close();
  }
  await withItsOwnPolicy(file);
  console.log(`ok, ${basename(file)}`);
}
await browser.close();

async function look(context, file, colorScheme) {
  context.setDefaultTimeout(90_000); // CI machines are busy, and a picture of a long page takes its time
  const page = await context.newPage();
  const trouble = watch(page, file);
  await page.goto(pathToFileURL(file).href);
  // Chromium takes no picture of a page as long as a street: its beginning shows what there is to see.
  const picture = async suffix => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 1280, height: Math.min(height, 8_000) });
    await page.screenshot({ path: join(pictures, `${basename(file, ".html")}-${colorScheme}${suffix}.png`) });
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  await picture("");
  const findings = page.locator(".finding");
  const total = await findings.count();
  const visible = () => page.locator(".finding:visible").count();
  const status = () => page.locator("#shown").textContent();

  if (total > 0) {
    // Levels.
    for (const level of ["error", "warning", "note"]) {
      const box = page.locator(`input[name=level][value=${level}]`);
      await box.uncheck();
      assert.equal(await visible(), total - await page.locator(`.finding[data-level=${level}]`).count(), `without ${level}s`);
      await box.check();
    }
    // Only what people must do.
    await page.locator("#by-hand").check();
    assert.equal(await visible(), await page.locator(".finding[data-safe=false]").count());
    await page.locator("#by-hand").uncheck();
    // One step, one project, both; groups and steps without anything to show are gone.
    for (const [list, attribute] of [["#step", "data-step"], ["#project", "data-project"]]) {
      for (const value of await page.locator(`${list} option`).evaluateAll(options => options.map(option => option.value).filter(Boolean))) {
        await page.locator(list).selectOption(value);
        const expected = await findings.evaluateAll((all, [name, wanted]) => all.filter(one => one.getAttribute(name) === wanted).length, [attribute, value]);
        assert.ok(expected > 0, `${list} offers ${value}, which has no findings`);
        assert.equal(await visible(), expected, `only ${value}`);
        const empty = await page.locator(".group:visible").evaluateAll(groups => groups.filter(group => !group.querySelector(".finding:not([hidden])")).length);
        assert.equal(empty, 0, "a rule without findings is not shown");
        await page.locator(list).selectOption("");
      }
    }
    assert.equal(await visible(), total);
    // Search, from the keyboard.
    const rule = await findings.first().getAttribute("data-rule");
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search", "/ goes to the search");
    await page.keyboard.type(rule.toLowerCase());
    const ofRule = await findings.evaluateAll(
      (all, word) => all.filter(one => `${one.dataset.rule} ${one.dataset.project} ${one.textContent}`.toLowerCase().includes(word)).length, rule.toLowerCase());
    assert.equal(await visible(), ofRule, `search for ${rule}`);
    assert.equal(await status(), `${ofRule} of ${total} findings shown`);
    await page.keyboard.type(" nosuchwordanywhere");
    assert.equal(await visible(), 0);
    assert.ok(await page.locator("#none").isVisible(), "says that nothing matches");
    await page.locator("#reset").click();
    assert.equal(await visible(), total, "everything is back");
    // A finding opens from the keyboard.
    await findings.first().locator("summary").first().focus();
    await page.keyboard.press("Enter");
    assert.ok(await findings.first().evaluate(finding => finding.open), "Enter opens a finding");
    await page.locator("#open-all").click();
    assert.equal(await page.locator(".finding[open]").count(), total);
    await picture("-open");
    // What it takes.
    assert.match(await page.locator(".tile.work dd").textContent(), /^(about [\d½]|none)/);
  }
  // What was set aside: the lists of the baseline open, and the way to each part leads there.
  for (const link of await page.locator("nav a").all()) {
    const part = (await link.getAttribute("href")).slice(1);
    assert.equal(await page.locator(`[id="${part}"]`).count(), 1, `${part} is there`);
  }
  for (const list of await page.locator("#set-aside details.long").all()) {
    await list.locator("summary").click();
    assert.ok(await list.locator("li").first().isVisible(), "the list opens");
  }
  const { violations } = await checked(page);
  assert.deepEqual(violations.map(v => `${v.id}: ${v.nodes[0].target} ${v.nodes[0].failureSummary}`), [], "accessibility");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `the page is ${wide} px too wide`);
  // On a telephone.
  await page.setViewportSize({ width: 360, height: 740 });
  const narrow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const widest = await page.evaluate(() => [...document.querySelectorAll("main *, header *")]
    .filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest("pre, .scroll, .visually-hidden"))
    .map(e => `${e.tagName} ${e.className} ${e.textContent.slice(0, 40)}`).slice(0, 5));
  assert.ok(narrow <= 0, `on a narrow screen the page is ${narrow} px too wide: ${widest.join("; ")}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  // On paper: everything is open, the filters are gone.
  if (total > 0) {
    await page.locator("#close-all").click();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".finding[open]").count(), total, "printed open");
    assert.ok(!await page.locator(".filters").isVisible(), "no filters on paper");
    await page.pdf({ path: join(pictures, `${basename(file, ".html")}-${colorScheme}.pdf`), format: "A4" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    assert.equal(await page.locator(".finding[open]").count(), 0, "closed again");
  }
  assert.deepEqual(trouble, []);
}

/** The same page without any exception for the checker: its own script must run under its own policy. */
async function withItsOwnPolicy(file) {
  const page = await browser.newPage();
  const trouble = watch(page, file);
  await page.goto(pathToFileURL(file).href);
  const first = page.locator(".finding").first();
  if (await first.count() > 0) {
    await page.locator("#open-all").click();
    assert.ok(await first.evaluate(finding => finding.open), "the page's script runs");
  }
  assert.deepEqual(trouble, []);
  await page.close();
}

function watch(page, file) {
  const trouble = [];
  page.on("console", message => message.type() === "error" && trouble.push(message.text()));
  page.on("pageerror", error => trouble.push(String(error)));
  page.on("request", request => request.url() !== pathToFileURL(file).href && trouble.push(`request of ${request.url()}`));
  return trouble;
}

async function checked(page) {
  await page.evaluate(axe);
  return page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
}
