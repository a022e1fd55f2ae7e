// Who else is here, and what check says: both beside the block they are of.

import { icon, make } from "./blocks.js";
import { tr } from "./said.js";

const PING_MS = 10000;

const place = (field, sheet, editor) => {
  const [kind, key] = [field.slice(0, 1), field.slice(2)];
  if (kind === "b") return sheet.find(key)?.querySelector(".notes");
  if (kind === "h") return editor.querySelector(`[data-notes="${key}"]`);
  if (kind === "f") return editor.querySelector(`[data-fact="${key}"] > .notes`);
  return editor.querySelector("[data-notes=whole]");
};

export function remarks(editor, sheet, entry, tag) {
  let timer = 0;
  let at = -1;
  const count = editor.querySelector("[data-remarks]");
  const said = () => [...editor.querySelectorAll(".remark[data-of]")];

  async function ask() {
    let found;
    try {
      const answer = await fetch(`/bai/${entry}/nhan-xet/?tag=${tag}`, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const said = await answer.json();
      found = said.remarks;
      const typo = editor.querySelector("[data-typo]");
      typo.hidden = !said.may_be_typo;
      if (typo.hidden) typo.firstElementChild.checked = false;
    } catch { return; }
    sheet.calmly(() => show(found));
  }

  function show(found) {
    for (const each of said()) each.remove();
    for (const each of editor.querySelectorAll("[aria-invalid]")) each.removeAttribute("aria-invalid");
    for (const each of editor.querySelectorAll(".is-remarked")) each.classList.remove("is-remarked");
    for (const each of found) {
      const where = place(each.field || "", sheet, editor) || place("", sheet, editor);
      const kind = each.is_mistake ? "wrong" : "warn";
      where.append(make("p", { class: `remark remark--${kind}`, "data-of": each.field || "whole", tabindex: "-1" }, icon(each.is_mistake ? "alert-circle" : "information-outline"), make("span", {}, make("b", {}, each.what), ` ${each.fix}`)));
      if (each.is_mistake) where.closest(".block, .field, .head")?.classList.add("is-remarked");
    }
    const wrong = found.filter((each) => each.is_mistake).length;
    count.hidden = !found.length;
    count.classList.toggle("is-wrong", wrong > 0);
    count.querySelector("span").textContent = [[tr("Phải sửa {n}", { n: wrong }), wrong], [tr("Nên xem {n}", { n: found.length - wrong }), found.length - wrong]].filter(([, n]) => n).map(([words]) => words).join(" · ");
    for (const tab of editor.querySelectorAll("[data-tab]")) {
      const inside = document.getElementById(tab.dataset.tab)?.querySelectorAll(".remark--wrong").length || 0;
      tab.classList.toggle("has-remarks", inside > 0);
    }
  }

  function walk(by) {
    const all = said();
    if (!all.length) return;
    at = (at + by + all.length) % all.length;
    const one = all[at];
    const panel = one.closest(".facts__panel");
    if (panel?.hidden) editor.querySelector(`[data-tab="${panel.id}"]`).click();
    one.scrollIntoView({ block: "center" });
    const field = one.closest(".block, .field, .head")?.querySelector(".words, input, textarea, select");
    (field || one).focus();
  }

  count.addEventListener("click", () => walk(1));
  return { later: () => { clearTimeout(timer); timer = setTimeout(ask, 500); }, walk };
}

export function presence(editor, sheet, { entry, tag, tab }, told) {
  const bar = editor.querySelector("[data-here]");

  async function ping() {
    if (document.visibilityState !== "visible") return;
    const key = sheet.sectionOf(document.activeElement)?.dataset.key || "";
    let said;
    try {
      const answer = await fetch("/co-mat/", {
        method: "POST", body: JSON.stringify({ entry, tag, key, tab }), credentials: "same-origin",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": window.desk.token() },
      });
      said = await answer.json();
      if (answer.status === 403 && said.needs === "token") { window.desk.renew(said.token); return; }
      if (said.needs) { told.needs(said.needs); return; }
      if (!answer.ok) return;
    } catch { return; }
    sheet.calmly(() => show(said.others));
    told.version(said.version);
  }

  function show(others) {
    for (const each of editor.querySelectorAll(".here")) each.remove();
    const names = others.map((each) => {
      const section = each.tag === tag ? sheet.find(each.key) : null;
      const n = section ? sheet.sections().indexOf(section) + 1 : 0;
      const words = n ? tr("{name} đang sửa đoạn {n}", { name: each.name, n }) : tr("{name} đang mở bài này", each) + (each.tag !== tag ? ` (${each.tag})` : "");
      section?.querySelector(".notes").append(make("p", { class: "here" }, icon("account"), words));
      return words;
    });
    bar.hidden = !names.length;
    bar.querySelector("span").textContent = names.join(" · ");
  }

  setInterval(ping, PING_MS);
  document.addEventListener("visibilitychange", ping);
  ping();
}
