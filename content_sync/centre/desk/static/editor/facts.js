// The fields beside the text: each [data-fact] is one key of item.yaml, read from what stands in it.

import { icon, make } from "./blocks.js";
import { tr } from "./said.js";

const texts = (node, within = "input, select") => Array.from(node.querySelectorAll(within), (each) => each.value.trim());
const ticked = (node) => Array.from(node.querySelectorAll("input:checked"), (each) => each.value);
const some = (list) => (list.length ? list : null);
const split = (text, by = /[,;\n]/) => text.split(by).map((each) => each.trim()).filter(Boolean);
const without = (object) => {
  const kept = Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== "" && value !== undefined));
  return Object.keys(kept).length ? kept : null;
};
const named = (node, name) => node.querySelector(`[data-name="${name}"]`);
const list = (value) => (Array.isArray(value) ? value : value ? [value] : []);

// Days are typed as they are said, 31/12/2026; what is no day stays as it is, and check says so.
const shownDay = (said) => String(said || "").replace(/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/, (all, y, m, d, at) => `${d}/${m}/${y}${at ? ` ${at}` : ""}`);
const two = (text) => text.padStart(2, "0");
const readDay = (said) => said.trim().replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,]+(?:lúc )?(\d{1,2})[:hg](\d{2})?)?$/, (all, d, m, y, h, min) => `${y}-${two(m)}-${two(d)}${h ? `T${two(h)}:${min || "00"}` : ""}`);
const DAY = / ?\((\d{2})\/(\d{2})\/(\d{4})\)$/; // of a paper, at the end of its title
const many = (value, source) => (Array.isArray(value) || !value ? { [source]: list(value) } : value);

// How each kind of field reads its value and shows one; `old` keeps what no field shows.
const KINDS = {
  text: { read: (node) => node.querySelector("input, select").value.trim() || null, show: (node, value) => { node.querySelector("input, select").value = value || ""; } },
  day: { read: (node) => readDay(node.querySelector("input").value) || null, show: (node, value) => { node.querySelector("input").value = shownDay(value); } },
  ticks: { read: (node) => ticked(node), show: tick },
  bases: { read: (node) => some(Array.from(node.querySelectorAll(".basis"), basis).filter((each) => each.number || each.title)), show: showBases },
  items: { read: (node) => some(Array.from(node.querySelectorAll("[data-id]"), (each) => each.dataset.id)), show: showItems },
  item: { read: (node) => node.querySelector("[data-id]")?.dataset.id || null, show: (node, value) => showItems(node, list(value)) },
  targets: { read: targets, show: showTargets },
  schedule: { read: (node) => without({ days: some(ticked(node)), times: some(split(named(node, "times").value)) }), show: (node, value) => { tick(node, list(value?.days)); named(node, "times").value = list(value?.times).join(", "); } },
  event: { read: event, show: (node, value) => { for (const each of ["starts", "ends"]) named(node, each).value = shownDay(value?.[each]); named(node, "place").value = value?.place || ""; } },
  cover: { read: cover, show: showCover },
  aside: { read: (node) => node.aside, show: (node, value) => { node.aside = value || null; } }, // has a page of its own
};

function tick(node, value) {
  const on = new Set(list(value).map(String));
  for (const each of node.querySelectorAll("input[type=checkbox]")) each.checked = on.has(each.value);
}

function basis(row) {
  const [number, title, day, link] = texts(row, "input");
  return without({ number, title: day ? `${title} (${shownDay(readDay(day))})`.trim() : title, link }) || {};
}

export function basisRow({ number = "", title = "", link = "" } = {}) {
  const found = DAY.exec(title);
  const field = (says, value, type = "text", more = {}) => make("label", {}, make("span", {}, says), make("input", { type, value, autocomplete: "off", ...more }));
  return make("div", { class: "basis" },
    field(tr("Số, ký hiệu"), number, "text", { list: "bases" }), field(tr("Tên văn bản"), title.replace(DAY, "")),
    field(tr("Ngày"), found ? found[0].replace(/[ ()]/g, "") : "", "text", { placeholder: "31/12/2026", inputmode: "numeric" }), field(tr("Địa chỉ (nếu có)"), link, "text", { placeholder: "https://" }),
    make("button", { type: "button", class: "bare basis__drop", "data-drop": "", "aria-label": tr("Bỏ căn cứ này") }, icon("close")));
}

function showBases(node, value) {
  node.querySelector(".bases").replaceChildren(...list(value).map((each) => basisRow(typeof each === "string" ? { number: each } : each)));
}

export const titles = {};
export const itemChip = (id) => make("span", { class: "chip chip--draft", "data-id": id }, titles[id] || id, make("button", { type: "button", class: "bare", "data-drop": "", "aria-label": tr("Bỏ {title}", { title: titles[id] || id }) }, icon("close")));

function showItems(node, value) {
  node.querySelector(".chosen").replaceChildren(...list(value).map(itemChip));
}

function targets(node, old) {
  const group = (name) => some(ticked(named(node, name)));
  const people = {};
  for (const each of node.querySelectorAll("[data-people]")) if (split(each.value).length) people[each.dataset.people] = split(each.value);
  const source = document.getElementById("editor").dataset.source;
  const before = old?.audiences;
  const isPlain = Object.keys(people).length === 1 && people[source] && (!before || Array.isArray(before));
  return without({ profiles: group("profiles"), areas: group("areas"), sites: some(split(named(node, "sites").value)), audiences: isPlain ? people[source] : Object.keys(people).length ? people : null });
}

function showTargets(node, value) {
  tick(named(node, "profiles"), value?.profiles);
  tick(named(node, "areas"), value?.areas);
  named(node, "sites").value = list(value?.sites).join(", ");
  const people = many(value?.audiences, document.getElementById("editor").dataset.source);
  for (const each of node.querySelectorAll("[data-people]")) each.value = list(people[each.dataset.people]).join(", ");
}

function event(node) {
  return without({ starts: readDay(named(node, "starts").value), ends: readDay(named(node, "ends").value), place: named(node, "place").value });
}

function cover(node, old) {
  const file = node.dataset.file || "";
  if (!file) return null;
  const { tag } = document.getElementById("editor").dataset;
  const said = named(node, "alt").value.trim();
  const alt = { ...(typeof old?.alt === "object" ? old.alt : {}) };
  if (said) alt[tag] = said;
  else delete alt[tag];
  return { ...(old || {}), file, alt };
}

function showCover(node, value) {
  node.dataset.file = value?.file || "";
  const { tag, entry } = document.getElementById("editor").dataset;
  const picture = node.querySelector("img");
  picture.hidden = !value?.file;
  if (value?.file) picture.src = `/bai/${entry}/tep/${encodeURIComponent(value.file.replace(/^media\//, ""))}`;
  named(node, "alt").value = value?.alt?.[tag] || "";
}

export function facts(root, changed) {
  const fields = [...root.querySelectorAll("[data-fact]")];
  const shown = {};
  const now = {};

  const kind = (node) => KINDS[node.dataset.kind || "text"];
  function show(values) {
    for (const node of fields) {
      const key = node.dataset.fact;
      if (!(key in values)) continue;
      shown[key] = now[key] = values[key];
      kind(node).show(node, values[key]);
      node.dataset.read = JSON.stringify(kind(node).read(node, values[key]));
    }
  }
  // What is not touched keeps its very value, however a field would write it.
  function read(node) {
    const key = node.dataset.fact;
    const value = kind(node).read(node, shown[key]);
    now[key] = JSON.stringify(value) === node.dataset.read ? shown[key] : value;
  }
  const touched = (node) => { if (node) { read(node); changed(); } };
  const of = (event) => event.target.closest("[data-fact]");
  root.addEventListener("input", (event) => touched(of(event)));
  root.addEventListener("click", (event) => {
    const drop = event.target.closest("[data-drop]");
    if (!drop) return;
    const node = of(event);
    drop.closest(".basis, [data-id]").remove();
    touched(node);
  });
  return {
    show, touched, find: (key) => fields.find((node) => node.dataset.fact === key),
    state: () => Object.fromEntries(Object.entries(now).map(([key, value]) => [key, JSON.stringify(value ?? null)])),
  };
}
