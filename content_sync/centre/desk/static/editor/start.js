// The editor of a text: joins the sheet, the fields beside it and the queue that saves them.

import * as blocks from "./blocks.js";
import * as boxes from "./boxes.js";
import { deeds as makeDeeds } from "./deeds.js";
import { facts as makeFacts, titles } from "./facts.js";
import { keys } from "./keys.js";
import { merging } from "./merge.js";
import { prepareFacts } from "./offers.js";
import { presence, remarks as makeRemarks } from "./others.js";
import { cells, changes, queue as makeQueue, store } from "./queue.js";
import { sheet as makeSheet } from "./sheet.js";
import { chosen, read, select, toggled } from "./words.js";
import { tr } from "./said.js";

const editor = document.getElementById("editor");
const data = JSON.parse(document.getElementById("data").textContent);
const { officer } = document.body.dataset;
const heads = [...editor.querySelectorAll("[data-head]")];
const page = Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
const prefix = `${officer}|${data.entry}|${data.tag}|`;
Object.assign(titles, JSON.parse(document.getElementById("titles").textContent));
document.body.dataset.stays = "yes"; // the door opens over the page, never in its place

let queue;
const sheet = makeSheet(editor.querySelector(".blocks"), heads, { changed: tell });
const facts = makeFacts(editor, tell);
const deeds = makeDeeds(sheet);
const remarks = makeRemarks(editor, sheet, data.entry, data.tag);
const merge = merging({ editor, sheet, facts, queue: () => queue, state: () => state(), tell, showHeads });
const state = () => ({ ...sheet.state(), facts: facts.state() });

function tell() {
  queue?.changed(state());
  for (const each of heads) grow(each);
  editor.querySelector(".editor__name").textContent = (data.tag === data.source && heads[0].value.trim()) || data.name;
}
function grow(field) {
  const most = Number(field.dataset.most);
  const left = editor.querySelector(`[data-left="${field.dataset.head}"]`);
  if (left && most) { left.hidden = field.value.length <= most; left.textContent = tr("{n} chữ cái: thẻ trên kiosk chỉ hiện {most}", { n: field.value.length, most }); }
}

const WORDS = { typing: tr("Đang lưu…"), saving: tr("Đang lưu…"), offline: tr("Mất mạng: còn giữ trên máy này"), conflict: tr("Có đoạn hai người cùng sửa") };
function say(what, detail = {}) {
  const bar = editor.querySelector("[data-state]");
  const words = { ...WORDS, saved: detail.saved_at || bar.dataset.at ? tr("Đã lưu {at}", { at: detail.saved_at || bar.dataset.at }) : tr("Đã lưu"), wrong: detail.wrong || tr("Chưa lưu được") }[what];
  if (detail.saved_at) bar.dataset.at = detail.saved_at;
  bar.dataset.state = Object.keys(queue?.record.held || {}).length && what === "saved" ? "conflict" : what;
  const text = bar.dataset.state === "conflict" ? WORDS.conflict : words;
  if (bar.lastElementChild.textContent !== text) bar.lastElementChild.textContent = text;
  if (detail.stage) stage(detail.stage);
  if (detail.saved_at) {
    remarks.later();
    document.body.dispatchEvent(new CustomEvent("desk:saved", { bubbles: true }));
  }
}
function stage(now) {
  const chip = editor.querySelector("[data-stage]");
  chip.className = `chip chip--${now}`;
  chip.textContent = chip.dataset[now] || "";
  chip.hidden = !chip.textContent;
}

function showHeads(said) {
  for (const each of heads) if (said[each.dataset.head]) { each.value = JSON.parse(said[each.dataset.head].json) || ""; grow(each); }
}

// ---- beginning -------------------------------------------------------------------------------

async function begin() {
  const shelf = await store();
  const left = await abandoned(shelf);
  const [mine, ...more] = left;
  const fresh = { acked: { blocks: [], heads: cells(data.heads), facts: cells(data.facts) }, base: data.version, sending: null, held: {} };
  const shown = mine ? mine.current.blocks.map(({ key, json }) => ({ key, value: JSON.parse(json), hint: data.blocks.find((each) => each.key === key)?.hint })) : data.blocks;
  sheet.root.replaceChildren(...shown.map(blocks.draw));
  showHeads(mine ? Object.fromEntries(Object.entries(mine.current.heads).map(([key, json]) => [key, { json }])) : cells(data.heads));
  facts.show(Object.fromEntries(Object.entries(data.facts).map(([key, { value }]) => [key, value])));
  if (mine) facts.show(Object.fromEntries(Object.entries(mine.current.facts).map(([key, json]) => [key, JSON.parse(json)])));
  const record = mine || fresh;
  record.id = prefix + page;
  if (!mine) {
    const read = sheet.state();
    record.acked.blocks = data.blocks.map(({ key, sha }, n) => ({ key, sha, json: read.blocks[n].json }));
    for (const [key, json] of Object.entries(read.heads)) record.acked.heads[key].json = json;
  }
  record.current = state();
  queue = makeQueue(record, shelf, { said: say, others: merge.others, needs });
  if (!sheet.sections().length) { sheet.insert(blocks.empty("paragraph"), null); tell(); }
  await queue.keep();
  for (const each of left) await shelf.drop(each.old);
  for (const each of more) await makeQueue({ ...each, id: `${prefix}${page}-${each.base}` }, shelf, { said: () => {}, others: () => {}, needs: () => new Promise(() => {}) }).send();
  stage(data.stage);
  if (mine) { say("typing"); await queue.send(); merge.showHeld(); }
  else remarks.later();
  editor.dataset.ready = "yes";
  presence(editor, sheet, { entry: data.entry, tag: data.tag, tab: page }, { needs, version });
  leave(shelf);
}

// What pages left behind that are no longer open: the newest first. A lock is held as long as one is.
async function abandoned(shelf) {
  navigator.locks?.request(`desk:${page}`, () => new Promise(() => {}));
  const open = new Set(((await navigator.locks?.query())?.held || []).map((each) => each.name));
  const found = (await shelf.all(prefix)).filter((each) => !open.has(`desk:${each.id.split("|")[3].split("-")[0]}`));
  const kept = [];
  for (const each of found) {
    each.old = each.id;
    if (each.sending || changes(each).length || Object.keys(each.held || {}).length) kept.push(each);
    else await shelf.drop(each.id);
  }
  return kept.reverse();
}

let atDoor = null;
function needs(what) {
  atDoor ||= boxes.door(what, data.entry).then(() => { atDoor = null; queue.send(); });
  return atDoor;
}
let asking = false;
async function version(now) {
  if (asking || now <= queue.record.base || queue.record.sending) return;
  asking = true;
  try {
    const answer = await fetch("/luu/", { method: "POST", headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": window.desk.token() }, body: JSON.stringify({ entry: data.entry, tag: data.tag, op: crypto.randomUUID(), base: queue.record.base, changes: [] }) });
    if (answer.ok && !queue.record.sending) { const said = await answer.json(); merge.others(said, null); queue.record.base = said.version; stage(said.stage); await queue.keep(); }
  } catch { /* asked again with the next ping */ } finally { asking = false; }
}

function leave(shelf) {
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") queue.send(true); });
  window.addEventListener("pagehide", () => { if (queue.isClean()) shelf.drop(queue.record.id); }); // nothing stays on a machine that others use
  window.addEventListener("online", () => queue.send());
  window.addEventListener("beforeunload", (event) => {
    if (queue.isClean()) return;
    queue.send(true);
    event.preventDefault();
  });
}

// ---- buttons ---------------------------------------------------------------------------------

function link() {
  const at = chosen();
  if (!at) return;
  const words = read(at.line).words;
  const there = words[1].find(([from, to, mark]) => from <= at.from && to >= at.to && /^(https?|tel|mailto|item):/.test(mark));
  const [from, to] = there && at.from === at.to ? there : [at.from, at.to];
  if (from === to) return;
  boxes.link(there?.[2] || "", (mark) => {
    sheet.note();
    const without = [words[0], words[1].filter(([a, b, each]) => !(a < to && b > from && /^(https?|tel|mailto|item):/.test(each)))];
    sheet.write(at.line, mark ? toggled(without, from, to, mark) : without);
    select(at.line, to);
  });
}

async function upload(file) {
  const form = new FormData();
  form.append("entry", data.entry);
  form.append("tag", data.tag);
  form.append("file", file);
  const bar = editor.querySelector("[data-notes=whole]");
  const wait = blocks.make("p", { class: "warned" }, tr("Đang đưa ảnh {name} lên…", file));
  bar.append(wait);
  try {
    const answer = await fetch("/tep/", { method: "POST", body: form, headers: { Accept: "application/json", "X-CSRFToken": window.desk.token() } });
    const said = await answer.json();
    if (answer.ok) { wait.remove(); return said; }
    wait.textContent = said.wrong || tr("Chưa đưa được ảnh lên. Mời thử lại.");
    if (said.needs === "token") window.desk.renew(said.token);
    else if (said.needs) needs(said.needs);
  } catch { wait.textContent = tr("Mất mạng: chưa đưa được ảnh lên. Mời thử lại khi có mạng."); }
  setTimeout(() => wait.remove(), 15000);
  return null;
}
async function picture(file) {
  const said = await upload(file);
  if (!said) return;
  const made = deeds.add("picture", { kind: "picture", src: said.src, alt: "", caption: "" });
  made.querySelector("[data-part=alt]").focus();
}

const DOES = {
  strong: () => deeds.mark("strong"), link, footnote: () => deeds.footnote(), undo: () => sheet.undo(), redo: () => sheet.redo(),
  up: () => deeds.move(-1), down: () => deeds.move(1), drop: () => { const section = deeds.current(); if (section) deeds.drop(section); },
  picture: () => editor.querySelector("[data-file]").click(), save: () => queue.send(),
};
const last = () => editor.querySelector(".block.is-last");
const written = () => sheet.sections().filter((each) => each.querySelector("[data-part]") || [...each.querySelectorAll(".words")].some((line) => line.textContent.trim()));
function pointed(block) { // the preview turns to the page where it is
  if (block !== -1) document.dispatchEvent(new CustomEvent("desk:cursor", { detail: { tag: data.tag, block } }));
}
document.addEventListener("desk:block", (event) => {
  if (event.detail.tag !== data.tag) return;
  const { block } = event.detail;
  const to = typeof block === "number" ? written()[block] : heads.find((each) => each.dataset.head === block);
  if (!to) return;
  event.preventDefault();
  editor.querySelector("[data-tab=noi-dung]").click();
  to.scrollIntoView({ block: "center" });
  (to.querySelector?.(".words, input, textarea") || to).focus();
});
editor.addEventListener("focusin", (event) => {
  const section = sheet.sectionOf(event.target);
  if (event.target.dataset.head) pointed(event.target.dataset.head);
  if (!section) return;
  pointed(written().indexOf(section));
  last()?.classList.remove("is-last");
  section.classList.add("is-last");
  const kind = editor.querySelector("[data-kind-of]");
  kind.value = blocks.KINDS.includes(section.dataset.kind) ? section.dataset.kind : "";
  kind.disabled = !kind.value;
});
editor.addEventListener("mousedown", (event) => { if (event.target.closest("[data-does], [data-add], [data-cells]")) event.preventDefault(); });
editor.addEventListener("click", (event) => {
  const { does, add, cells: rows } = event.target.closest("[data-does], [data-add], [data-cells]")?.dataset || {};
  if (does) DOES[does]();
  else if (add) deeds.add(add);
  else if (rows) { const line = chosen()?.line; if (line && deeds.isCell(line)) deeds.cells(rows, line); else { const cell = event.target.closest(".block").querySelector("tbody tr:last-child td:last-child .words"); deeds.cells(rows, cell); } }
});
editor.querySelector("[data-kind-of]").addEventListener("change", (event) => deeds.become(event.target.value));
editor.querySelector("[data-language]")?.addEventListener("change", (event) => { if (event.target.value) deeds.mark(`lang:${event.target.value}`); event.target.value = ""; });
editor.querySelector("[data-file]").addEventListener("change", (event) => { for (const file of event.target.files) picture(file); event.target.value = ""; });
for (const tab of editor.querySelectorAll("[data-tab]")) {
  tab.addEventListener("click", () => {
    for (const each of editor.querySelectorAll("[data-tab]")) {
      each.setAttribute("aria-selected", String(each === tab));
      document.getElementById(each.dataset.tab).hidden = each !== tab;
    }
  });
}
prepareFacts({ editor, facts, entry: data.entry, upload });
// What is sent is what was typed: first all of it is saved.
editor.querySelector("[data-send]").addEventListener("submit", async (event) => {
  if (queue.isClean()) return;
  event.preventDefault();
  event.stopPropagation();
  const form = event.target;
  for (let n = 0; n < 50 && !queue.isClean(); n += 1) {
    queue.send();
    await new Promise((done) => setTimeout(done, 200));
  }
  if (queue.isClean()) form.submit();
});

boxes.prepareLink();
keys(editor, sheet, deeds, {
  save: () => queue.send(), remark: remarks.walk, link, picture,
  next: (field) => { const n = heads.indexOf(field); (heads[n + 1] || sheet.root.querySelector(".words"))?.focus(); },
});
begin().catch((error) => { editor.querySelector("[data-state]").lastElementChild.textContent = tr("Trang soạn không mở được: mời tải lại"); throw error; });
