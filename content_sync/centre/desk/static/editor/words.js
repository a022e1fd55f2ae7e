// Words of a line: [text, [[start, end, mark]]] as the server has them, and as elements of a page.
// Offsets are code points. A footnote's mark has no letters of its own.

const IGNORED = /[\u200b\u200c\u200d\ufeff\u00ad]/g;

export const plain = (text) => text.replace(/[\u00a0\t\r\n]+/g, " ").replace(IGNORED, "").normalize("NFC");
const length = (text) => [...text].length;

function wrap(node, mark) {
  let around;
  if (mark === "strong") around = document.createElement("strong");
  else if (mark.startsWith("lang:")) {
    around = document.createElement("span");
    around.lang = mark.slice(5);
  } else {
    around = document.createElement("a");
    around.setAttribute("href", mark);
    around.title = mark;
  }
  around.append(node);
  return around;
}

function noteMark(label) {
  const mark = document.createElement("sup");
  mark.dataset.note = label;
  mark.contentEditable = "false";
  mark.textContent = label;
  return mark;
}

export function draw(line, words) {
  const [text, spans = []] = words;
  const letters = [...text];
  const cuts = [...new Set([0, letters.length, ...spans.flatMap(([from, to]) => [from, to])])].sort((a, b) => a - b);
  const made = document.createDocumentFragment();
  cuts.forEach((at, n) => {
    for (const [from, to, mark] of spans) if (from === at && to === at && mark.startsWith("note:")) made.append(noteMark(mark.slice(5)));
    const end = cuts[n + 1];
    if (end === undefined || end === at) return;
    const on = spans.filter(([from, to]) => from <= at && to >= end && from < to).map((span) => span[2]);
    const order = (mark) => (mark.startsWith("lang:") ? 0 : mark === "strong" ? 1 : 2);
    let node = document.createTextNode(letters.slice(at, end).join(""));
    for (const mark of on.sort((a, b) => order(a) - order(b))) node = wrap(node, mark);
    made.append(node);
  });
  line.replaceChildren(made);
}

function markOf(node) {
  if (node.nodeName === "STRONG" || node.nodeName === "B") return "strong";
  if (node.nodeName === "A" && node.getAttribute("href")) return node.getAttribute("href");
  return node.lang ? `lang:${node.lang}` : "";
}

// Reads a line; `reach` (node, offset) pairs are told in code points, in `at`.
export function read(line, reach = []) {
  let text = "";
  const spans = [];
  const at = reach.map(() => null);
  const look = (node, n) => reach.forEach(([where, offset], each) => {
    if (where === node && offset === n && at[each] === null) at[each] = length(text);
  });
  const walk = (node, marks) => {
    if (node.nodeType === Node.TEXT_NODE) {
      reach.forEach(([where, offset], each) => {
        if (where === node) at[each] = length(text) + length(plain(node.data.slice(0, offset)));
      });
      const said = plain(node.data);
      const from = length(text);
      text += said;
      for (const mark of said ? marks : []) spans.push([from, length(text), mark]);
      return;
    }
    if (node.dataset?.note) {
      reach.forEach(([where], each) => { if (node.contains(where)) at[each] = length(text); });
      spans.push([length(text), length(text), `note:${node.dataset.note}`]);
      return;
    }
    const own = node === line ? "" : markOf(node);
    node.childNodes.forEach((child, n) => {
      look(node, n);
      walk(child, own && !marks.includes(own) ? [...marks, own] : marks);
    });
    look(node, node.childNodes.length);
  };
  walk(line, []);
  return { words: [text, joined(spans)], at: at.map((found) => found ?? length(text)) };
}

export function joined(spans) {
  const kept = [];
  for (const [from, to, mark] of spans) {
    const before = kept.find((each) => each[2] === mark && each[1] === from && each[0] < each[1] && from < to);
    if (before) before[1] = to;
    else kept.push([from, to, mark]);
  }
  return kept.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

// A mark put on letters from … to, or taken away where all of them have it.
export function toggled([text, spans], from, to, mark) {
  const same = (each) => each[2] === mark;
  const covered = spans.some((each) => same(each) && each[0] <= from && each[1] >= to);
  const others = spans.filter((each) => !same(each));
  const own = spans.filter(same).flatMap(([a, b]) => [[a, Math.min(b, from), mark], [Math.max(a, to), b, mark]]);
  const kept = own.filter(([a, b]) => a < b);
  if (!covered) kept.push([from, to, mark]);
  const merged = [];
  for (const each of kept.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && last[1] >= each[0]) last[1] = Math.max(last[1], each[1]);
    else merged.push([...each]);
  }
  return [text, joined([...others, ...merged])];
}

// Where the selection stands in its line: {line, from, to}; null: it is elsewhere.
export function chosen() {
  const selection = getSelection();
  if (!selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const line = (range.startContainer.closest ? range.startContainer : range.startContainer.parentElement)?.closest?.(".words");
  if (!line || !line.contains(range.endContainer)) return null;
  const { at } = read(line, [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]]);
  return { line, from: at[0], to: at[1] };
}

function place(line, offset) {
  let left = offset;
  let last = [line, line.childNodes.length];
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) => (node.parentElement.dataset.note ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  while (walker.nextNode()) {
    const letters = [...walker.currentNode.data];
    if (left <= letters.length) return [walker.currentNode, letters.slice(0, left).join("").length];
    left -= letters.length;
    last = [walker.currentNode, walker.currentNode.data.length];
  }
  return last;
}

export function select(line, from, to = from) {
  line.focus();
  const range = document.createRange();
  range.setStart(...place(line, from));
  range.setEnd(...place(line, to));
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

export const size = (line) => length(read(line).words[0]);

// What stands behind an offset goes: it is given back.
export function split([text, spans], at) {
  const letters = [...text];
  const cut = (from, to, shift) => spans
    .map(([a, b, mark]) => [Math.max(a, from) - shift, Math.min(b, to) - shift, mark])
    .filter(([a, b, mark]) => (mark.startsWith("note:") ? true : a < b));
  const isNote = (each) => each[2].startsWith("note:");
  const inside = (list, keep) => list.filter((each) => !isNote(each)).concat(
    spans.filter((each) => isNote(each) && keep(each[0])).map(([a, b, mark]) => [a, b, mark]));
  const left = inside(cut(0, at, 0), (a) => a <= at);
  const right = inside(cut(at, letters.length, at), (a) => a > at).map((each) => (isNote(each) ? [each[0] - at, each[1] - at, each[2]] : each));
  return [[letters.slice(0, at).join(""), joined(left)], [letters.slice(at).join(""), joined(right)]];
}

export function together([one, marks], [other, more]) {
  const shift = length(one);
  return [one + other, joined([...marks, ...more.map(([a, b, mark]) => [a + shift, b + shift, mark])])];
}
