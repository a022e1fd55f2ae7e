// Several blocks held at once: Shift+↑↓ at the edge of a block takes the next one, Alt+↑↓ moves them.

import { chosen, size } from "./words.js";

export function holding(sheet) {
  let from = null; // sections: where it began, and where it is now
  let to = null;

  function of() {
    const all = sheet.sections();
    const ends = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
    return ends[0] < 0 ? [] : all.slice(ends[0], ends[1] + 1);
  }

  function mark() {
    const now = new Set(of());
    for (const each of sheet.sections()) each.classList.toggle("is-held", now.size > 1 && now.has(each));
  }

  // Whether Shift with that arrow would leave the block: until then it is the browser's own.
  function leaves(line, by) {
    if (from) return true;
    const at = chosen();
    const lines = [...(sheet.sectionOf(line)?.querySelectorAll(".words") || [])];
    if (!at || at.line !== line || !lines.length) return false;
    return by < 0 ? at.from === 0 && lines[0] === line : at.to === size(line) && lines.at(-1) === line;
  }

  function more(by) {
    from = from || sheet.sectionOf(chosen()?.line);
    const all = sheet.sections();
    to = all[all.indexOf(to || from) + by] || to || from;
    mark();
    to?.scrollIntoView({ block: "nearest" });
  }

  function release() {
    if (!from) return;
    from = to = null;
    mark();
  }

  return { of, mark, leaves, more, release };
}
