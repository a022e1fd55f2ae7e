// The sheet: blocks on the page, what was done to them and how to undo it. What changes, it tells.

import * as blocks from "./blocks.js";
import { chosen, read, select, draw as drawWords } from "./words.js";

const BURST_MS = 1000;
const MOST = 200;

export function sheet(root, heads, told) {
  const past = [];
  const future = [];
  const known = new WeakMap(); // section -> its value as JSON, until something in it changes
  let typedAt = 0;
  let typedIn = null;
  let isComposing = false;
  const waiting = [];

  const sections = () => [...root.querySelectorAll(":scope > .block")];
  const find = (key) => root.querySelector(`:scope > .block[data-key="${key}"]`);
  const sectionOf = (node) => (node?.closest ? node : node?.parentElement)?.closest?.(".block") || null;

  const jsonOf = (section) => {
    if (!known.has(section)) known.set(section, JSON.stringify(blocks.valueOf(section)));
    return known.get(section);
  };
  const headValue = (each) => (each.matches("input,textarea") ? each.value : read(each).words[0]);
  const state = () => ({
    blocks: sections().map((each) => ({ key: each.dataset.key, json: jsonOf(each) })),
    heads: Object.fromEntries(heads.map((each) => [each.dataset.head, JSON.stringify(headValue(each).replace(/\s+/g, " ").trim())])),
  });
  const cursor = () => {
    const at = chosen();
    const section = at && sectionOf(at.line);
    return section ? { key: section.dataset.key, line: [...section.querySelectorAll(".words")].indexOf(at.line), from: at.from, to: at.to } : null;
  };

  function changed(section) {
    if (section) known.delete(section);
    told.changed();
  }

  // Before a deed that shall be undone as one.
  function note() {
    past.push({ ...state(), cursor: cursor() });
    if (past.length > MOST) past.shift();
    future.length = 0;
    typedIn = null;
  }

  function typing(line) {
    if (typedIn === line && Date.now() - typedAt < BURST_MS) { typedAt = Date.now(); return; }
    note();
    typedIn = line;
    typedAt = Date.now();
  }

  function show(snapshot) {
    const now = new Map(sections().map((each) => [each.dataset.key, each]));
    const wanted = snapshot.blocks.map(({ key, json }) => {
      const section = now.get(key);
      if (!section) return blocks.draw({ key, value: JSON.parse(json) });
      if (jsonOf(section) !== json) redraw(section, JSON.parse(json));
      return section;
    });
    const keep = new Set(wanted);
    for (const each of now.values()) if (!keep.has(each)) each.remove();
    arrange(wanted);
    for (const each of heads) {
      const text = JSON.parse(snapshot.heads[each.dataset.head]);
      if (headValue(each) !== text) each.value = text;
    }
    if (snapshot.cursor) {
      const at = find(snapshot.cursor.key)?.querySelectorAll(".words")[snapshot.cursor.line];
      if (at) select(at, snapshot.cursor.from, snapshot.cursor.to);
    }
    told.changed();
  }

  function arrange(wanted) {
    let before = null;
    for (const each of wanted) {
      const next = before ? before.nextElementSibling : root.firstElementChild;
      if (next !== each) (before ? before.after(each) : root.prepend(each));
      before = each;
    }
  }

  function undo(from, to) {
    const snapshot = from.pop();
    if (!snapshot) return;
    to.push({ ...state(), cursor: cursor() });
    typedIn = null;
    show(snapshot);
  }

  function redraw(section, value) {
    blocks.fill(section, value);
    known.delete(section);
  }

  function insert(value, after, hint = "") {
    const section = blocks.draw({ key: blocks.key(), value, hint });
    if (after) after.after(section);
    else root.prepend(section);
    return section;
  }

  function focus(section, atEnd = false) {
    const lines = section?.querySelectorAll(".words, input, textarea");
    if (!lines?.length) return;
    const line = atEnd ? lines[lines.length - 1] : lines[0];
    if (line.matches(".words")) select(line, atEnd ? Infinity : 0);
    else line.focus();
  }

  function write(line, words) {
    drawWords(line, words);
    changed(sectionOf(line));
  }

  // Nothing on the page changes while a word is being composed.
  const calmly = (deed) => (isComposing ? waiting.push(deed) : deed());
  root.closest("#editor").addEventListener("compositionstart", () => { isComposing = true; });
  root.closest("#editor").addEventListener("compositionend", () => {
    isComposing = false;
    setTimeout(() => waiting.splice(0).forEach((deed) => calmly(deed)));
  });

  return {
    root, sections, find, sectionOf, state, jsonOf, changed, note, typing, redraw, insert, focus, write, arrange, calmly,
    show, undo: () => undo(past, future), redo: () => undo(future, past), composes: () => isComposing,
  };
}
