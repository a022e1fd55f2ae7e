// Rows and columns of a table, and what a clipboard brings into it or elsewhere.

import * as blocks from "./blocks.js";
import { chosen, plain, read, select, size, split, together } from "./words.js";

export function grid(sheet, { lines, isPoint, add }) {
  function cellAt(line) {
    const cell = line.parentElement;
    return { cell, row: cell.parentElement, rows: [...cell.closest("table").rows], column: cell.cellIndex };
  }

  function below(line) {
    const { row, rows, column } = cellAt(line);
    const next = rows[rows.indexOf(row) + 1];
    if (next) select(next.cells[column].firstElementChild, 0);
    else cells("row", line);
  }

  function step(line, by) {
    const all = lines(sheet.sectionOf(line));
    const next = all[all.indexOf(line) + by];
    if (next) select(next, 0, size(next));
    else if (by > 0) cells("row", line, 0);
  }

  // Tab goes on to the rest of the page before the first cell, and after the last of an empty row.
  function leaves(line, by) {
    const { row, rows } = cellAt(line);
    const all = [...row.closest("table").querySelectorAll(".words")];
    if (by < 0) return line === all[0];
    return line === all.at(-1) && row !== rows[0] && !row.textContent.trim();
  }

  // A row or column more, less or elsewhere: row, column, -row, -column, up, down, left, right.
  function cells(does, line, to) {
    const section = sheet.sectionOf(line);
    const { row, rows, column } = cellAt(line);
    const value = blocks.valueOf(section);
    const all = [value.head, ...value.rows];
    let y = rows.indexOf(row);
    let x = column;
    const width = value.head.length;
    if (does === "column" && width >= blocks.MOST_COLUMNS) return;
    sheet.note();
    if (does === "row") { y += 1; x = to ?? x; all.splice(y, 0, Array(width).fill(["", []])); }
    if (does === "column") { x += 1; all.forEach((each) => each.splice(x, 0, ["", []])); }
    if (does === "-row" && all.length > 2) { all.splice(y, 1); y = Math.min(y, all.length - 1); }
    if (does === "-column" && width > 1) { all.forEach((each) => each.splice(x, 1)); x = Math.min(x, width - 2); }
    const dy = { up: -1, down: 1 }[does] || 0;
    const dx = { left: -1, right: 1 }[does] || 0;
    if (dy && all[y + dy]) { all.splice(y + dy, 0, ...all.splice(y, 1)); y += dy; }
    if (dx && x + dx >= 0 && x + dx < width) { all.forEach((each) => each.splice(x + dx, 0, ...each.splice(x, 1))); x += dx; }
    const [head, ...rest] = all;
    sheet.redraw(section, { kind: "table", head, rows: rest });
    sheet.changed(section);
    const at = section.querySelector("table").rows[y]?.cells[x]?.firstElementChild;
    if (at) select(at, 0);
  }

  // Plain text from a clipboard; what has tabs goes into cells.
  function paste(text) {
    const at = chosen();
    if (!at) return;
    const { line } = at;
    const section = sheet.sectionOf(line);
    const rows = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
    const isTable = rows.length > 1 ? rows.every((row) => row.includes("\t")) : rows[0].includes("\t");
    if (section?.dataset.kind === "table" && (isTable || rows.length > 1)) { fillCells(line, section, rows); return; }
    if (section && isTable && rows.length > 1) {
      const [head, ...rest] = rows.map((row) => row.split("\t").map((cell) => [plain(cell).trim(), []]));
      add("table", { kind: "table", head, rows: rest });
      return;
    }
    sheet.note();
    const said = rows.map((row) => plain(row).replace(/ +/g, " ")).filter((row, n, all) => row.trim() || all.length === 1);
    const isMany = section && said.length > 1 && ["paragraph", "list", "steps", "note"].includes(section.dataset.kind);
    const first = isMany ? said[0] : said.join(" ");
    const all = read(line).words;
    const [left] = split(all, at.from);
    const [, right] = split(all, at.to);
    if (!isMany) {
      sheet.write(line, together(together(left, [first, []]), right));
      select(line, [...left[0]].length + [...first].length);
      return;
    }
    sheet.write(line, together(left, [first.trim(), []]));
    let last = line;
    said.slice(1).forEach((row, n, rest) => {
      let words = [row.trim(), []];
      if (n === rest.length - 1) words = together(words, right);
      const made = blocks.line(words, "", line.getAttribute("aria-label"));
      if (isPoint(line)) {
        last.parentElement.after(blocks.make("li", {}, made));
        last = made;
      } else if (section.dataset.kind === "note") { last.after(made); last = made; }
      else last = lines(sheet.insert({ kind: "paragraph", words }, sheet.sectionOf(last)))[0];
    });
    sheet.changed(section);
    select(last, size(last) - [...right[0]].length);
  }

  function fillCells(line, section, rows) {
    sheet.note();
    const { row, rows: all, column } = cellAt(line);
    const value = blocks.valueOf(section);
    const grid = [value.head, ...value.rows];
    const top = all.indexOf(row);
    rows.forEach((said, y) => said.split("\t").forEach((cell, x) => {
      if (column + x >= blocks.MOST_COLUMNS) return;
      grid[top + y] ||= [];
      while (grid[top + y].length <= column + x) grid[top + y].push(["", []]);
      grid[top + y][column + x] = [plain(cell).trim(), []];
    }));
    const width = Math.max(...grid.map((each) => each.length));
    for (const each of grid) while (each.length < width) each.push(["", []]);
    const [head, ...rest] = grid;
    sheet.redraw(section, { kind: "table", head, rows: rest });
    sheet.changed(section);
    const at = section.querySelector("table").rows[top].cells[column].firstElementChild;
    select(at, size(at));
  }

  return { step, leaves, cells, below, paste };
}
