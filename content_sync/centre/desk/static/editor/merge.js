// What others have written comes into the page; where two have changed one place, both are kept.

import * as blocks from "./blocks.js";
import * as boxes from "./boxes.js";
import { cells } from "./queue.js";
import { tr } from "./said.js";

export function merging({ editor, sheet, facts, queue: its, state, tell, showHeads }) {
  function others(said, sent, refused) {
    const { record } = its();
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
    if (deeds.length) sheet.calmly(() => { deeds.forEach((deed) => deed()); showHeld(); its().changed(state()); });
    else showHeld();
  }

  function hold({ key, theirs, mine, by }, said, before) {
    const kind = key in said.heads ? "h" : key in said.facts ? "f" : "b";
    const old = kind === "b" ? before.blocks.find((each) => each.key === key) : before[kind === "h" ? "heads" : "facts"][key];
    if (mine === null || (mine.value === undefined)) { // I dropped it, somebody wrote in it: it stays
      const block = said.blocks.find((each) => each.key === key);
      const n = said.blocks.indexOf(block);
      sheet.calmly(() => { if (!sheet.find(key)) { const made = blocks.draw(block); (sheet.find(said.blocks[n - 1]?.key)?.after(made)) ?? sheet.root.prepend(made); tell(); } });
      its().record.acked.blocks = its().record.acked.blocks.filter((each) => each.key !== key);
      return;
    }
    its().record.held[`${kind}:${key}`] = { before: old ? JSON.parse(old.json) : null, theirs: theirs && theirs.value, by };
  }

  function showHeld() {
    for (const each of editor.querySelectorAll(".held")) each.remove();
    for (const [id, { by }] of Object.entries(its().record.held || {})) {
      const [kind, key] = [id[0], id.slice(2)];
      const where = kind === "b" ? sheet.find(key)?.querySelector(".notes") : kind === "h" ? editor.querySelector(`[data-notes="${key}"]`) : editor.querySelector(`[data-fact="${key}"] > .notes`);
      const button = blocks.make("button", { type: "button", class: "button--small" }, tr("Xem cả hai"));
      button.addEventListener("click", () => decide(id));
      (where || editor.querySelector("[data-notes=whole]")).append(blocks.make("div", { class: "held" }, blocks.icon("account"), blocks.make("span", {}, kind === "b" ? tr("{by} vừa sửa đoạn này.", { by }) : tr("{by} vừa sửa chỗ này.", { by })), button));
    }
  }

  function decide(id) {
    const held = its().record.held[id];
    const [kind, key] = [id[0], id.slice(2)];
    const current = kind === "b" ? its().record.current.blocks.find((each) => each.key === key)?.json : its().record.current[kind === "h" ? "heads" : "facts"][key];
    boxes.conflict({ ...held, mine: current ? JSON.parse(current) : null }, (taken) => {
      delete its().record.held[id];
      if (taken === "theirs") {
        if (kind === "h") showHeads({ [key]: { json: JSON.stringify(held.theirs) } });
        else if (kind === "f") facts.show({ [key]: held.theirs });
        else if (held.theirs) sheet.redraw(sheet.find(key), held.theirs);
        else sheet.find(key)?.remove();
        const acked = kind === "b" ? its().record.acked.blocks.find((each) => each.key === key) : null;
        if (acked) acked.json = JSON.stringify(blocks.valueOf(sheet.find(key)));
      }
      showHeld();
      its().changed(state()).then(() => its().send());
    });
  }

  return { others, showHeld };
}
