// What is said of what is kept.

import { readFile } from "node:fs/promises";
import { box, marks, openExample, settled } from "../fixtures/article.js";
import { paste } from "../fixtures/clipboard.js";
import { open } from "../fixtures/gloss.js";
import {
  beSafari,
  blockStorage,
  callAPlace,
  fill,
  holdBack,
  letSave,
  saveState,
  secondTab,
  unfill,
} from "../fixtures/storage.js";
import { picture } from "./picture.js";

const TEXT = "Oslo votes on trams\n\nAna Ruiz spoke in Oslo on Monday.";

const alert = (page) => page.getByRole("alert");
const status = (page, words) => page.getByRole("status").filter({ hasText: words });
const toList = (page) => page.getByRole("button", { name: "New article" }).click();

async function openText(page) {
  await open(page);
  await paste(page, box(page), TEXT);
  await settled(page);
}

/** Changes the saved values of articles where they lie. */
const damage = (page, change) =>
  page.evaluate((change) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith("gloss:document:"));
    const [key] = keys;
    const value = localStorage.getItem(key);
    if (change === "cut") localStorage.setItem(key, value.slice(0, value.length * 0.8));
    if (change === "newer") localStorage.setItem(key, value.replace(/^G2/, "G3"));
    if (change === "later") localStorage.setItem(`${key.slice(0, 31)}:0000ffff:00000001`, value.slice(0, 40));
  }, change);

picture("saving-full", "does not fit any more", async (page) => {
  await openText(page);
  await fill(page);
  await callAPlace(page, marks(page).first());
  await saveState(page).filter({ hasText: "Could not save" }).waitFor();
  return alert(page);
});

picture("saving-nearly-full", "% full", async (page) => {
  await open(page);
  await fill(page, 800_000);
  await paste(page, box(page), TEXT);
  await settled(page);
  return status(page, "% full");
});

picture("saving-room-made", "KB are free again", async (page) => {
  await openText(page);
  for (let index = 0; index < 2; index += 1) await callAPlace(page, marks(page).nth(index));
  await settled(page);
  await toList(page);
  await openExample(page);
  await fill(page, 10);
  await callAPlace(page, marks(page).first());
  await alert(page).getByRole("button", { name: "Drop old undo history" }).click();
  return page.locator(".notice").filter({ hasText: "free again" });
});

picture("saving-no-room-made", "That did not help", async (page) => {
  await openText(page);
  await fill(page);
  await callAPlace(page, marks(page).first());
  await alert(page).getByRole("button", { name: "Drop old undo history" }).click();
  return alert(page).filter({ hasText: "did not help" });
});

picture("saving-blocked", "does not let the page keep anything", async (page) => {
  await blockStorage(page);
  await open(page);
  await paste(page, box(page), TEXT);
  return alert(page);
});

picture("storage-cleared", "was cleared while this article was open", async (page, context) => {
  await openText(page);
  const other = await context.newPage();
  await other.goto("./model.bin").catch(() => {});
  await other.goto("./styles/favicon.svg").catch(() => {});
  await other.evaluate(() => localStorage.clear());
  await page.bringToFront();
  return alert(page);
});

picture("article-newer", "saved by a newer Gloss", async (page) => {
  await openText(page);
  await damage(page, "newer");
  await page.reload();
  return alert(page);
});

picture("article-last-state-damaged", "this is the one before it", async (page) => {
  await openText(page);
  await damage(page, "later");
  await page.reload();
  return alert(page);
});

picture("articles-damaged", "Nothing was deleted", async (page) => {
  await openText(page);
  await toList(page);
  await damage(page, "cut");
  await page.reload();
  return page.getByRole("region", { name: "Damaged" });
});

picture("article-rescued", "rescued", async (page) => {
  await openText(page);
  await toList(page);
  await damage(page, "cut");
  await page.reload();
  await page.getByRole("button", { name: "Rescue" }).click();
  return page.locator(".notice").filter({ hasText: "rescued" });
});

picture("tabs-open-twice", "open in another tab too", async (page, context) => {
  await openText(page);
  await secondTab(context);
  await page.bringToFront();
  return status(page, "another tab too");
});

/** The first mention is a person here, and something else in other tabs. */
async function collide(page, context, tabs) {
  await openText(page);
  const others = [];
  for (let index = 0; index < tabs; index += 1) others.push(await secondTab(context));
  await page.bringToFront();
  for (const [tab, key] of [[page, "o"], ...others.slice(1).map((tab) => [tab, "Delete"])]) {
    await holdBack(tab);
    await tab.bringToFront();
    await marks(tab).first().click();
    await tab.keyboard.press(key);
    await saveState(tab).filter({ hasText: "Could not save" }).waitFor();
  }
  await others[0].bringToFront();
  await marks(others[0]).first().click();
  await others[0].keyboard.press("p");
  await marks(others[0]).nth(1).click();
  await others[0].keyboard.press("p");
  await settled(others[0]);
  for (const tab of others.slice(1)) {
    await letSave(tab);
    await saveState(tab).filter({ hasText: "Saved" }).waitFor();
  }
  await letSave(page);
  await page.bringToFront();
  return alert(page).filter({ hasText: "in the same places" });
}

picture("tabs-collision", "Both versions are kept", (page, context) => collide(page, context, 1));

picture("tabs-versions", "All 3 versions are kept", (page, context) => collide(page, context, 2));

picture("tabs-binned", "put into the bin in another tab", async (page, context) => {
  await openText(page);
  const other = await context.newPage();
  await open(other);
  await other.getByRole("button", { name: /^Delete “/ }).click();
  await page.bringToFront();
  return status(page, "into the bin");
});

async function deleteElsewhere(context) {
  const other = await context.newPage();
  await open(other);
  await other.getByRole("button", { name: /^Delete “/ }).click();
  await other.getByText("Bin: 1 article").click();
  await other.getByRole("button", { name: "Empty the bin" }).click();
  await other.getByRole("button", { name: "for good?" }).click();
}

picture("tabs-deleted", "deleted for good in another tab", async (page, context) => {
  await openText(page);
  await deleteElsewhere(context);
  await page.bringToFront();
  return alert(page);
});

picture("tabs-deleted-and-changed", "It is saved again", async (page, context) => {
  await openText(page);
  await deleteElsewhere(context);
  await page.bringToFront();
  await saveState(page).filter({ hasText: "Not kept" }).waitFor();
  await callAPlace(page, marks(page).first());
  await settled(page);
  return status(page, "saved again");
});

picture("list-in-the-bin", "is in the bin", async (page) => {
  await openText(page);
  await toList(page);
  await page.getByRole("button", { name: /^Delete “/ }).click();
  return status(page, "is in the bin");
});

picture("list-bin-for-good", "Delete 1 article for good?", async (page) => {
  await openText(page);
  await toList(page);
  await page.getByRole("button", { name: /^Delete “/ }).click();
  await page.getByText("Bin: 1 article").click();
  await page.getByRole("button", { name: "Empty the bin" }).click();
  return page.getByRole("button", { name: "for good?" });
});

picture("list-cannot-rename", "could not be saved", async (page) => {
  await openText(page);
  await toList(page);
  await fill(page);
  await page.getByRole("button", { name: /^Rename/ }).click();
  await page.getByRole("textbox", { name: /^New title/ }).fill("A longer title than there was before");
  await page.keyboard.press("Enter");
  const told = alert(page);
  await told.waitFor();
  await unfill(page);
  return told;
});

/** An article that was opened days ago. */
async function daysAgo(page, days) {
  await page.clock.install({ time: new Date("2026-01-05T09:00:00Z") });
  await openText(page);
  await toList(page);
  await page.clock.setFixedTime(new Date(Date.UTC(2026, 0, 5 + days, 9)));
  await page.reload();
}

picture("backup-reminder", "is in no file yet", async (page) => {
  await daysAgo(page, 8);
  return status(page, "in no file");
});

picture("backup-reminder-safari", "Safari deletes", async (page) => {
  await beSafari(page);
  await daysAgo(page, 3);
  return status(page, "Safari deletes");
});

/** A backup of one article, changed by `change`, that is chosen. */
async function restore(page, change = (text) => text) {
  await openText(page);
  await toList(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Back up everything" }).click(),
  ]);
  const text = change(await readFile(await file.path(), "utf8"));
  await paste(page, box(page), "Bergen waits for rain.");
  await settled(page);
  await toList(page);
  await page
    .getByLabel("Choose a backup")
    .setInputFiles({ name: "backup.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(text) });
}

picture("backup-preview", "just the same here", async (page) => {
  await restore(page);
  return page.getByRole("region", { name: /^Backup of/ });
});

picture("backup-not-whole", "The file is not whole", async (page) => {
  await restore(page, (text) => text.slice(0, text.length * 0.7));
  return page.getByRole("region", { name: /^Backup of/ });
});

picture("backup-brought-back", "The backup is brought back", async (page) => {
  await restore(page);
  await page.getByRole("button", { name: "Replace what is here" }).click();
  return status(page, "brought back");
});

picture("backup-newer", "made by a newer Gloss", async (page) => {
  await restore(page, (text) => text.replace('"gloss_backup":1', '"gloss_backup":9'));
  return alert(page);
});
