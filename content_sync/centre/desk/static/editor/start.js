// The editor of a text: joins the sheet, the fields beside it and the queue that saves them.

import * as blocks from "./blocks.js";
import * as boxes from "./boxes.js";
import { deeds as makeDeeds } from "./deeds.js";
import { basisRow, facts as makeFacts, itemChip, titles } from "./facts.js";
import { keys } from "./keys.js";
import { presence, remarks as makeRemarks } from "./others.js";
import { cells, changes, queue as makeQueue, store } from "./queue.js";
import { sheet as makeSheet } from "./sheet.js";
import { chosen, read, select, toggled } from "./words.js";

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
const state = () => ({ ...sheet.state(), facts: facts.state() });

function tell() {
  queue?.changed(state());
  for (const each of heads) grow(each);
}
function grow(field) {
  const most = Number(field.dataset.most);
  const left = editor.querySelector(`[data-left="${field.dataset.head}"]`);
  if (left && most) { left.hidden = field.value.length <= most; left.textContent = `${field.value.length} chữ cái: thẻ trên kiosk chỉ hiện ${most}`; }
}

const WORDS = { typing: "Đang lưu…", saving: "Đang lưu…", offline: "Mất mạng: còn giữ trên máy này", conflict: "Có đoạn hai người cùng sửa" };
function say(what, detail = {}) {
  const bar = editor.querySelector("[data-state]");
  const words = { ...WORDS, saved: detail.saved_at || bar.dataset.at ? `Đã lưu ${detail.saved_at || bar.dataset.at}` : "Đã lưu", wrong: detail.wrong || "Chưa lưu được" }[what];
  if (detail.saved_at) bar.dataset.at = detail.saved_at;
  bar.dataset.state = Object.keys(queue?.record.held || {}).length && what === "saved" ? "conflict" : what;
  const text = bar.dataset.state === "conflict" ? WORDS.conflict : words;
  if (bar.lastElementChild.textContent !== text) bar.lastElementChild.textContent = text;
  if (detail.stage) stage(detail.stage);
  if (what === "saved" && detail.saved_at) {
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

// ---- what others have written ----------------------------------------------------------------

function others(said, sent, refused) {
  const { record } = queue;
  record.held ||= {};
  const before = record.acked;
  const mine = new Map((sent?.changes || []).filter((each) => each.value !== undefined).map((each) => [`${each.do === "head" || each.do === "fact" ? each.do[0] : "b"}:${each.key}`, JSON.stringify(each.value ?? null)]));
  for (const each of said.conflicts || []) hold(each, said, before);
  const known = new Map(before.blocks.map((each) => [each.key, each]));
  const dropped = new Set((sent?.changes || []).filter((each) => each.do === "drop").map((each) => each.key));
  const now = new Map(record.current.blocks.map((each) => [each.key, each.json]));
  const there = new Map(said.blocks.map((each) => [each.key, each]));
  const acked = [];
  const deeds = [];
  let last = null;
  for (const each of said.blocks) {
    const { key, sha, value } = each;
    const json = JSON.stringify(value);
    const old = known.get(key);
    const typed = now.get(key);
    const ours = mine.get(`b:${key}`);
    const isHeld = record.held[`b:${key}`];
    const isDirty = old ? typed !== old.json && typed !== ours : typed !== undefined && ours === undefined;
    if (isHeld) acked.push({ key, sha, json });
    else if (ours !== undefined) acked.push({ key, sha, json: ours });
    else if (typed === undefined && old && !dropped.has(key)) acked.push(old); // I have taken it away, not sent yet
    else if (isDirty && old) acked.push(old);
    else if (old && old.sha === sha) acked.push(old);
    else {
      const after = last;
      acked.push({ key, sha, json });
      deeds.push(() => {
        const section = sheet.find(key);
        if (section) sheet.redraw(section, value);
        else sheet.find(after)?.after(blocks.draw(each)) ?? sheet.root.prepend(blocks.draw(each));
      });
    }
    last = key;
  }
  for (const old of before.blocks) {
    if (there.has(old.key) || dropped.has(old.key) || record.held[`b:${old.key}`]) continue;
    if (now.get(old.key) === old.json) deeds.push(() => sheet.find(old.key)?.remove());
    else if (now.has(old.key)) acked.push(old);
  }
  record.acked.blocks = acked;
  for (const [name, kind] of [["heads", "h"], ["facts", "f"]]) {
    for (const [key, cell] of Object.entries(cells(said[name]))) {
      const old = before[name][key];
      const typed = record.current[name][key];
      const ours = mine.get(`${kind}:${key}`);
      if (record.held[`${kind}:${key}`]) record.acked[name][key] = cell;
      else if (ours !== undefined) record.acked[name][key] = { sha: cell.sha, json: ours };
      else if (typed === undefined || typed === old?.json) {
        record.acked[name][key] = cell;
        if (old?.sha !== cell.sha) deeds.push(() => (kind === "h" ? showHeads({ [key]: cell }) : facts.show({ [key]: JSON.parse(cell.json) })));
      }
    }
  }
  if (deeds.length) sheet.calmly(() => { deeds.forEach((deed) => deed()); showHeld(); queue.changed(state()); });
  else showHeld();
}

function hold({ key, theirs, mine, by }, said, before) {
  const kind = key in said.heads ? "h" : key in said.facts ? "f" : "b";
  const old = kind === "b" ? before.blocks.find((each) => each.key === key) : before[kind === "h" ? "heads" : "facts"][key];
  if (mine === null || (mine.value === undefined)) { // I dropped it, somebody wrote in it: it stays
    const block = said.blocks.find((each) => each.key === key);
    const n = said.blocks.indexOf(block);
    sheet.calmly(() => { if (!sheet.find(key)) { const made = blocks.draw(block); (sheet.find(said.blocks[n - 1]?.key)?.after(made)) ?? sheet.root.prepend(made); tell(); } });
    queue.record.acked.blocks = queue.record.acked.blocks.filter((each) => each.key !== key);
    return;
  }
  queue.record.held[`${kind}:${key}`] = { before: old ? JSON.parse(old.json) : null, theirs: theirs && theirs.value, by };
}

function showHeld() {
  for (const each of editor.querySelectorAll(".held")) each.remove();
  for (const [id, { by }] of Object.entries(queue.record.held || {})) {
    const [kind, key] = [id[0], id.slice(2)];
    const where = kind === "b" ? sheet.find(key)?.querySelector(".notes") : kind === "h" ? editor.querySelector(`[data-notes="${key}"]`) : editor.querySelector(`[data-fact="${key}"] > .notes`);
    const button = blocks.make("button", { type: "button", class: "button--small" }, "Xem cả hai");
    button.addEventListener("click", () => decide(id));
    (where || editor.querySelector("[data-notes=whole]")).append(blocks.make("div", { class: "held" }, blocks.icon("account"), blocks.make("span", {}, `${by} vừa sửa ${kind === "b" ? "đoạn này" : "chỗ này"}.`), button));
  }
}

function decide(id) {
  const held = queue.record.held[id];
  const [kind, key] = [id[0], id.slice(2)];
  const current = kind === "b" ? queue.record.current.blocks.find((each) => each.key === key)?.json : queue.record.current[kind === "h" ? "heads" : "facts"][key];
  boxes.conflict({ ...held, mine: current ? JSON.parse(current) : null }, (taken) => {
    delete queue.record.held[id];
    if (taken === "theirs") {
      if (kind === "h") showHeads({ [key]: { json: JSON.stringify(held.theirs) } });
      else if (kind === "f") facts.show({ [key]: held.theirs });
      else if (held.theirs) sheet.redraw(sheet.find(key), held.theirs);
      else sheet.find(key)?.remove();
      const acked = kind === "b" ? queue.record.acked.blocks.find((each) => each.key === key) : null;
      if (acked) acked.json = JSON.stringify(blocks.valueOf(sheet.find(key)));
    }
    showHeld();
    queue.changed(state()).then(() => queue.send());
  });
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
  queue = makeQueue(record, shelf, { said: say, others, needs });
  if (!sheet.sections().length) { sheet.insert(blocks.empty("paragraph"), null); tell(); }
  await queue.keep();
  for (const each of left) await shelf.drop(each.old);
  for (const each of more) await makeQueue({ ...each, id: `${prefix}${page}-${each.base}` }, shelf, { said: () => {}, others: () => {}, needs: () => new Promise(() => {}) }).send();
  stage(data.stage);
  if (mine) { say("typing"); await queue.send(); showHeld(); }
  else remarks.later();
  editor.dataset.ready = "yes";
  presence(editor, sheet, { entry: data.entry, tag: data.tag, tab: page }, { needs, version });
  leave();
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
    if (answer.ok && !queue.record.sending) { const said = await answer.json(); others(said, null); queue.record.base = said.version; stage(said.stage); await queue.keep(); }
  } catch { /* asked again with the next ping */ } finally { asking = false; }
}

function leave() {
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") queue.send(true); });
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
  const wait = blocks.make("p", { class: "warned" }, `Đang đưa ảnh ${file.name} lên…`);
  bar.append(wait);
  try {
    const answer = await fetch("/tep/", { method: "POST", body: form, headers: { Accept: "application/json", "X-CSRFToken": window.desk.token() } });
    const said = await answer.json();
    if (answer.ok) { wait.remove(); return said; }
    wait.textContent = said.wrong || "Chưa đưa được ảnh lên. Mời thử lại.";
    if (said.needs === "token") window.desk.renew(said.token);
    else if (said.needs) needs(said.needs);
  } catch { wait.textContent = "Mất mạng: chưa đưa được ảnh lên. Mời thử lại khi có mạng."; }
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
editor.addEventListener("focusin", (event) => {
  const section = sheet.sectionOf(event.target);
  if (!section) return;
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
    if (tab.dataset.tab === "thong-tin") bases();
  });
}
editor.querySelector("[data-add-basis]")?.addEventListener("click", () => {
  const made = basisRow();
  editor.querySelector(".bases").append(made);
  made.querySelector("input").focus();
});
for (const field of editor.querySelectorAll("[data-find]")) {
  const node = field.closest("[data-fact]");
  boxes.offer(field, node.querySelector(".offers"), ({ id, title }) => {
    titles[id] = title;
    const list = node.querySelector(".chosen");
    if (node.dataset.kind === "item") list.replaceChildren();
    list.append(itemChip(id));
    facts.touched(node);
  });
}
editor.querySelector("[data-cover]")?.addEventListener("change", async (event) => {
  const said = event.target.files[0] && await upload(event.target.files[0]);
  event.target.value = "";
  const node = facts.find("cover");
  if (!said) return;
  node.dataset.file = said.src.replace(/^media\//, "");
  const shown = node.querySelector("img");
  shown.hidden = false;
  shown.src = `/bai/${data.entry}/tep/${encodeURIComponent(node.dataset.file)}`;
  facts.touched(node);
});
let named = null;
async function bases() {
  if (named) return;
  named = [];
  try { named = (await (await fetch("/goi-y/can-cu/", { headers: { Accept: "application/json" } })).json()).bases; } catch { named = null; return; }
  const list = document.getElementById("bases");
  list.replaceChildren(...named.map((each) => blocks.make("option", { value: each.number }, each.title || "")));
  editor.addEventListener("input", (event) => {
    const row = event.target.closest(".basis");
    const known = row && event.target.getAttribute("list") === "bases" && named.find((each) => each.number === event.target.value.trim());
    if (known && !row.querySelectorAll("input")[1].value) { row.replaceWith(basisRow(known)); facts.touched(facts.find("legal_basis")); }
  });
}

boxes.prepareLink();
keys(editor, sheet, deeds, {
  save: () => queue.send(), remark: remarks.walk, link, picture,
  next: (field) => { const n = heads.indexOf(field); (heads[n + 1] || sheet.root.querySelector(".words"))?.focus(); },
});
begin().catch((error) => { editor.querySelector("[data-state]").lastElementChild.textContent = "Trang soạn không mở được: mời tải lại"; throw error; });
