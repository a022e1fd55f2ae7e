// Blocks of a text as elements: drawn from their values, read back, made into another kind.

import { draw as drawWords, read } from "./words.js";
import { tr } from "./said.js";

export const MOST_COLUMNS = 6;
export const NAMES = {
  paragraph: tr("Đoạn"), heading: tr("Đề mục"), list: tr("Danh sách"), steps: tr("Các bước"), table: tr("Bảng"), note: tr("Ghi chú"),
  picture: tr("Ảnh"), sound: tr("Tiếng"), video: tr("Phim"), footnote: tr("Chú thích"), other: tr("Khác"),
};
export const KINDS = ["paragraph", "heading", "list", "steps", "table", "note"]; // that can become each other
const MANY = { list: "points", steps: "points", note: "paragraphs" };

export const make = (name, given = {}, ...inside) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key === "class") made.className = value;
    else if (key in made && typeof value !== "string") made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...inside);
  return made;
};

export const icon = (name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${document.getElementById("editor").dataset.icons}#${name}`);
  svg.append(use);
  return svg;
};

export const key = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => "abcdefghijkmnpqrstuvwxyz23456789"[n % 32]).join("");

export function line(words = ["", []], hint = "", says = "") {
  const made = make("div", { class: "words", contenteditable: "true", tabindex: "0", role: "textbox", "aria-multiline": "false", "aria-label": says, "data-hint": hint, spellcheck: "false" });
  drawWords(made, words);
  return made;
}

export const empty = (kind) => ({
  paragraph: { kind, words: ["", []] }, heading: { kind, words: ["", []] },
  list: { kind, points: [["", []]] }, steps: { kind, points: [["", []]], start: 1 }, note: { kind, paragraphs: [["", []]] },
  table: { kind, head: [["", []], ["", []]], rows: [[["", []], ["", []]], [["", []], ["", []]]] },
}[kind]);

export function linesOf(value) {
  if (value.words) return [value.words];
  if (MANY[value.kind]) return value[MANY[value.kind]];
  if (value.kind === "table") return [value.head, ...value.rows].flat();
  return [];
}

// The values that a block becomes as another kind: one, or a paragraph a line.
export function as(value, kind) {
  const lines = linesOf(value).filter(([text]) => text.trim());
  if (kind === value.kind) return [value];
  if (!lines.length) return [empty(kind)];
  if (MANY[kind]) return [{ ...empty(kind), [MANY[kind]]: lines }];
  if (kind === "table") return [{ kind, head: [["", []], ["", []]], rows: lines.map((words) => [words, ["", []]]) }];
  return lines.map((words, n) => (n ? { kind: "paragraph", words } : { kind, words }));
}

export function points(many, kind, hint = "", says = "") {
  const list = make(kind === "steps" ? "ol" : "ul", { class: `points points--${kind}` });
  list.append(...many.map((words, n) => make("li", {}, line(words, n ? "" : hint, `${says} ${n + 1}`))));
  return list;
}

export function table(value, hint = "") {
  const cell = (name, words, says) => make(name, name === "th" ? { scope: "col" } : {}, line(words, says === "1" ? tr("Tên cột") : "", says));
  const head = make("thead", {}, make("tr", {}, ...value.head.map((words) => cell("th", words, tr("Tên cột")))));
  const width = value.head.length;
  const filled = (row) => [...row, ...Array(Math.max(0, width - row.length)).fill(["", []])];
  const rows = value.rows.map((row) => make("tr", {}, ...filled(row).map((words, n) => cell("td", words, tr("Ô cột {n}", { n: n + 1 })))));
  const hand = make("p", { class: "cells__hand" }, ...[["row", tr("+ Hàng")], ["column", tr("+ Cột")], ["-row", tr("Bỏ hàng")], ["-column", tr("Bỏ cột")]].map(([does, says]) => make("button", { type: "button", class: "bare", "data-cells": does }, says)));
  return [make("div", { class: "scroll" }, make("table", { class: "cells" }, head, make("tbody", {}, ...rows))), hand, make("p", { class: "heard", hidden: true }), ...(hint ? [make("p", { class: "hint" }, hint)] : [])];
}

const address = (src) => `/bai/${document.getElementById("editor").dataset.entry}/tep/${encodeURIComponent(src.replace(/^media\//, ""))}`;

function figure(value) {
  const field = (name, says, hint) => make("label", { class: "figure__field" }, make("span", {}, says), make("input", { type: "text", "data-part": name, value: value[name] || "", placeholder: hint, autocomplete: "off" }));
  const shown = value.kind === "picture" ? make("img", { src: address(value.src), alt: "" }) : make(value.kind === "sound" ? "audio" : "video", { src: address(value.src), controls: true, preload: "none" });
  const fields = [
    field("alt", value.kind === "picture" ? tr("Ảnh cho thấy gì? (bắt buộc)") : tr("Trong đó có gì? (bắt buộc)"), tr("Người không nhìn được sẽ nghe câu này")),
    field("caption", tr("Chú thích dưới ảnh"), tr("để trống cũng được")),
  ];
  const said = value.kind === "picture" ? [] : [make("p", { class: "hint" }, tr("Lời trong đó, mỗi đoạn một dòng:")), points(value.transcript?.length ? value.transcript : [["", []]], "said", tr("Lời nói…"), tr("Lời"))];
  return make("div", { class: "figure" }, make("div", { class: "figure__shown" }, shown), make("div", { class: "figure__fields" }, ...fields, ...said));
}

const BODIES = {
  paragraph: (value, hint) => [line(value.words, hint || tr("Viết tiếp…"), tr("Đoạn"))],
  heading: (value, hint) => [line(value.words, hint || tr("Đề mục"), tr("Đề mục"))],
  list: (value, hint) => [points(value.points, "list", hint || tr("Mỗi dòng một ý"), tr("Ý"))],
  steps: (value, hint) => [points(value.points, "steps", hint || tr("Bước đầu tiên"), tr("Bước"))],
  note: (value, hint) => value.paragraphs.map((words, n) => line(words, n ? "" : hint || tr("Điều cần nhớ"), tr("Ghi chú"))),
  table: (value, hint) => table(value, hint),
  footnote: (value) => [make("span", { class: "label" }, value.label), line(value.words, tr("Lời chú thích"), tr("Chú thích {label}", value))],
  other: (value) => [make("textarea", { "data-part": "md", "aria-label": "Markdown", value: value.md, rows: 4 })],
  picture: (value) => [figure(value)], sound: (value) => [figure(value)], video: (value) => [figure(value)],
};

export function draw(block) {
  const { value } = block;
  const section = make("section", { class: `block block--${value.kind}`, "data-key": block.key, "data-kind": value.kind, "data-hint": block.hint || "" });
  fill(section, value);
  return section;
}

export function fill(section, value) {
  section.className = `block block--${value.kind}`;
  section.dataset.kind = value.kind;
  if (value.kind === "steps") section.dataset.start = value.start;
  if (value.src) section.dataset.src = value.src;
  if (value.label) section.dataset.label = value.label;
  const notes = section.querySelector(".notes") || make("div", { class: "notes" });
  section.replaceChildren(make("div", { class: "block__body" }, ...BODIES[value.kind](value, section.dataset.hint)), notes);
  if (value.kind === "steps" && value.start !== 1) section.querySelector("ol").start = value.start;
  if (value.kind === "table") hear(section);
}

const words = (within) => Array.from(within.querySelectorAll(".words"), (each) => read(each).words);

export function valueOf(section) {
  const { kind, src, label, start } = section.dataset;
  const part = (name) => section.querySelector(`[data-part=${name}]`).value;
  if (kind === "table") {
    const [head, ...rows] = Array.from(section.querySelectorAll("tr"), words);
    return { kind, head, rows };
  }
  if (kind === "steps") return { kind, points: words(section), start: Number(start) || 1 };
  if (MANY[kind]) return { kind, [MANY[kind]]: words(section) };
  if (kind === "picture") return { kind, src, alt: part("alt"), caption: part("caption") };
  if (kind === "sound" || kind === "video") return { kind, src, alt: part("alt"), caption: part("caption"), transcript: words(section).filter(([text]) => text.trim()) };
  if (kind === "footnote") return { kind, label, words: words(section)[0] };
  if (kind === "other") return { kind, md: part("md") };
  return { kind, words: words(section)[0] };
}

// What a machine reads of the second row: a bad head is noticed.
export function hear(section) {
  const value = valueOf(section);
  const row = value.rows.find((cells) => cells.some(([text]) => text.trim()));
  const line = section.querySelector(".heard");
  line.hidden = !row;
  const heads = value.head.map(([text]) => text.trim());
  if (row) line.textContent = tr("Máy sẽ đọc: {words}.", { words: row.map(([text], n) => (heads[n] ? `${heads[n]}: ${text.trim()}` : text.trim())).join(". ") });
}
