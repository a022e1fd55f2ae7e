// What keys and buttons do to blocks: part, join, move, make another kind.

import * as blocks from "./blocks.js";
import { grid } from "./grid.js";
import { holding } from "./holding.js";
import { chosen, read, select, size, split, together, toggled } from "./words.js";
import { tr } from "./said.js";

const STARTS = { "-": "list", "+": "list", "•": "list", "1.": "steps", "##": "heading" };

export function deeds(sheet) {
  const lines = (section) => [...section.querySelectorAll(".words")];
  const isPoint = (line) => line.parentElement.matches("li");
  const isCell = (line) => line.parentElement.matches("td, th");

  const held = holding(sheet);
  const tables = grid(sheet, { lines, isPoint, add });

  // Enter: a new point in a list, else a new block; in a table the cell below.
  function part() {
    const at = chosen();
    if (!at) return;
    const { line } = at;
    const section = sheet.sectionOf(line);
    if (!section) return;
    if (isCell(line)) { tables.below(line); return; }
    sheet.note();
    const [all] = [read(line).words];
    const [left] = split(all, at.from);
    const [, right] = split(all, at.to);
    if (isPoint(line)) {
      if (!all[0].trim() && line.parentElement === line.closest(".points").lastElementChild && section.dataset.kind !== "sound") { leave(line, section); return; }
      sheet.write(line, left);
      const item = blocks.make("li", {}, blocks.line(right, "", line.getAttribute("aria-label")));
      line.parentElement.after(item);
      select(item.firstElementChild, 0);
    } else if (section.dataset.kind === "note") {
      sheet.write(line, left);
      const more = blocks.line(right, "", tr("Ghi chú"));
      line.after(more);
      select(more, 0);
    } else {
      sheet.write(line, left);
      sheet.focus(sheet.insert({ kind: "paragraph", words: right }, section));
    }
    sheet.changed(section);
  }

  // Enter in an empty last point ends the list.
  function leave(line, section) {
    const item = line.parentElement;
    const isOnly = !item.previousElementSibling;
    item.remove();
    const next = sheet.insert(blocks.empty("paragraph"), section);
    if (isOnly) section.remove();
    sheet.changed(section);
    sheet.focus(next);
  }

  // Backspace at the start of a line: true where it was ours.
  function join() {
    const at = chosen();
    if (!at || at.from !== 0 || at.to !== 0) return false;
    const section = sheet.sectionOf(at.line);
    if (!section) return false;
    if (isCell(at.line)) return true;
    const all = lines(section);
    const n = all.indexOf(at.line);
    const { kind } = section.dataset;
    if (n === 0 && kind !== "paragraph" && blocks.KINDS.includes(kind)) { become("paragraph"); return true; }
    if (n > 0) {
      sheet.note();
      const before = all[n - 1];
      const end = size(before);
      sheet.write(before, together(read(before).words, read(at.line).words));
      (isPoint(at.line) ? at.line.parentElement : at.line).remove();
      sheet.changed(section);
      select(before, end);
      return true;
    }
    const above = section.previousElementSibling;
    if (kind !== "paragraph" || !above) return true;
    const into = lines(above).at(-1);
    const words = read(at.line).words;
    if (!into || above.dataset.kind === "table") {
      if (!words[0]) drop(section, above);
      return true;
    }
    sheet.note();
    const end = size(into);
    sheet.write(into, together(read(into).words, words));
    section.remove();
    sheet.changed(above);
    select(into, end);
    return true;
  }

  // Delete at the end of a line takes the next one in.
  function joinNext() {
    const at = chosen();
    if (!at || at.from !== at.to || at.to !== size(at.line)) return false;
    const section = sheet.sectionOf(at.line);
    if (!section) return false;
    if (isCell(at.line)) return true;
    const all = lines(section);
    const next = all[all.indexOf(at.line) + 1] || (section.nextElementSibling?.dataset.kind === "paragraph" ? lines(section.nextElementSibling)[0] : null);
    if (!next) return true;
    select(next, 0);
    return join();
  }

  function drop(section, to = section.previousElementSibling || section.nextElementSibling) {
    sheet.note();
    section.remove();
    if (!sheet.sections().length) sheet.focus(sheet.insert(blocks.empty("paragraph"), null));
    else sheet.focus(to, true);
    sheet.changed();
  }

  function current() {
    const section = sheet.sectionOf(document.activeElement);
    return section || sheet.root.querySelector(".block.is-last") || sheet.sections().at(-1) || null;
  }

  function become(kind, words) {
    const section = current();
    if (!section || !blocks.KINDS.includes(section.dataset.kind)) return;
    sheet.note();
    const at = chosen();
    const n = at ? lines(section).indexOf(at.line) : 0;
    const value = blocks.valueOf(section);
    const [first, ...rest] = blocks.as(words ? { kind: "paragraph", words } : value, kind);
    sheet.redraw(section, first);
    let last = section;
    for (const each of rest) last = sheet.insert(each, last);
    sheet.changed(section);
    const made = lines(section)[Math.max(0, Math.min(n, lines(section).length - 1))];
    if (made) select(made, at ? Math.min(at.from, size(made)) : 0);
  }

  // «- », «1. », «## » typed at the start of an empty block.
  function started(line) {
    const section = sheet.sectionOf(line);
    if (section?.dataset.kind !== "paragraph") return;
    const found = /^(-|\+|•|1\.|##) $/.exec(line.textContent.replace(/\u00a0/g, " "));
    if (found) { become(STARTS[found[1]], ["", []]); section.dataset.typed = found[0]; }
  }

  // One Backspace right after that takes it back.
  function takenBack() {
    const section = current();
    if (!section?.dataset.typed) return false;
    const typed = section.dataset.typed;
    delete section.dataset.typed;
    if (lines(section).some((each) => each.textContent)) return false;
    sheet.note();
    sheet.redraw(section, { kind: "paragraph", words: [typed.trim(), []] });
    sheet.changed(section);
    select(lines(section)[0], typed.length);
    return true;
  }

  function move(by) {
    const group = held.of();
    const [first, last] = group.length ? [group[0], group.at(-1)] : [current(), current()];
    const other = by < 0 ? first?.previousElementSibling : last?.nextElementSibling;
    if (!other) return;
    const at = chosen();
    sheet.note();
    if (by < 0) last.after(other);
    else first.before(other);
    sheet.changed();
    if (at) select(at.line, at.from, at.to);
    held.mark();
    (by < 0 ? first : last).scrollIntoView({ block: "nearest" });
  }

  function mark(which) {
    const at = chosen();
    if (!at || at.from === at.to) return;
    sheet.note();
    let { from, to } = at;
    const letters = [...read(at.line).words[0]];
    while (from < to && letters[from] === " ") from += 1;
    while (to > from && letters[to - 1] === " ") to -= 1;
    sheet.write(at.line, toggled(read(at.line).words, from, to, which));
    select(at.line, from, to);
  }

  function footnote() {
    const at = chosen();
    const section = at && sheet.sectionOf(at.line);
    if (!section || section.dataset.kind === "footnote" || section.dataset.kind === "heading") return;
    sheet.note();
    const used = new Set(sheet.sections().map((each) => each.dataset.label));
    let n = 1;
    while (used.has(String(n))) n += 1;
    const [text, spans] = read(at.line).words;
    sheet.write(at.line, [text, [...spans, [at.to, at.to, `note:${n}`]]]);
    const made = sheet.insert({ kind: "footnote", label: String(n), words: ["", []] }, sheet.sections().at(-1));
    sheet.changed(section);
    sheet.focus(made);
  }

  function add(kind, value = blocks.empty(kind)) {
    const section = current();
    sheet.note();
    const made = sheet.insert(value, section);
    if (section?.dataset.kind === "paragraph" && !lines(section)[0].textContent.trim() && kind !== "paragraph") section.remove();
    sheet.changed(made);
    sheet.focus(made);
    made.scrollIntoView({ block: "nearest" });
    return made;
  }

  return { part, join, joinNext, drop, become, started, takenBack, move, mark, footnote, add, current, isCell, held, ...tables };
}
