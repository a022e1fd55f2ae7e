// Keys and letters. Letters are the browser's own; only what goes beyond one line is ours.
// Ctrl+Shift, Ctrl+Space and Alt+Z are left alone: they switch Unikey and EVKey.

import { hear, KINDS } from "./blocks.js";

const ARROWS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };
const MORE = { ArrowUp: "-row", ArrowDown: "row", ArrowLeft: "-column", ArrowRight: "column" };

export function keys(editor, sheet, deeds, told) {
  const lineOf = (node) => (node.closest ? node : node.parentElement)?.closest(".words");

  editor.addEventListener("keydown", (event) => {
    if (event.isComposing || sheet.composes() || event.keyCode === 229) return;
    const line = lineOf(event.target);
    const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey;
    const both = event.ctrlKey && event.altKey;
    const isArrow = event.key === "ArrowUp" || event.key === "ArrowDown";
    if (!(isArrow && (event.shiftKey || event.altKey)) && !["Shift", "Alt"].includes(event.key)) deeds.held.release();
    const ours = deed();
    if (ours) { event.preventDefault(); event.stopPropagation(); ours(); }

    function deed() {
      const { key } = event;
      const letter = key.toLowerCase();
      if (ctrl && letter === "s") return () => told.save();
      if (ctrl && letter === "z") return () => (event.shiftKey ? sheet.redo() : sheet.undo());
      if (ctrl && letter === "y") return sheet.redo;
      if (key === "F8") return () => told.remark(event.shiftKey ? -1 : 1);
      if (both && /^[1-9]$/.test(key) && KINDS[key - 1]) return () => deeds.become(KINDS[key - 1]);
      if (!line) {
        if (key === "Enter" && event.target.matches("[data-head]")) return () => told.next(event.target);
        return null;
      }
      const isCell = deeds.isCell(line);
      if (isCell && both && MORE[key]) return () => deeds.cells(MORE[key], line);
      if (isCell && event.altKey && !event.ctrlKey && ARROWS[key]) return () => deeds.cells(ARROWS[key], line);
      const by = key === "ArrowUp" ? -1 : 1;
      if (isArrow && event.altKey && !event.ctrlKey) return () => deeds.move(by);
      if (isArrow && event.shiftKey && !event.ctrlKey && deeds.held.leaves(line, by)) return () => deeds.held.more(by);
      if (isCell && key === "Tab" && !deeds.leaves(line, event.shiftKey ? -1 : 1)) return () => deeds.step(line, event.shiftKey ? -1 : 1);
      if (ctrl && letter === "b") return () => deeds.mark("strong");
      if (ctrl && letter === "k") return () => told.link();
      if (ctrl && (letter === "i" || letter === "u")) return () => {};
      if (key === "Enter" && !ctrl) return deeds.part;
      return null;
    }
  });

  editor.addEventListener("pointerdown", (event) => { if (!event.target.closest("button")) deeds.held.release(); });

  // Telephones and input programs send no keys, only what shall happen.
  editor.addEventListener("beforeinput", (event) => {
    const line = lineOf(event.target);
    if (!line) return;
    const kind = event.inputType;
    if (sheet.composes() || event.isComposing || kind === "insertCompositionText") return;
    if (kind.startsWith("format")) event.preventDefault();
    else if (kind === "historyUndo" || kind === "historyRedo") { event.preventDefault(); (kind === "historyUndo" ? sheet.undo : sheet.redo)(); }
    else if (kind === "insertParagraph" || kind === "insertLineBreak") { event.preventDefault(); deeds.part(); }
    else if (kind === "deleteContentBackward" && (deeds.takenBack() || deeds.join())) event.preventDefault();
    else if (kind === "deleteContentForward" && deeds.joinNext()) event.preventDefault();
    else if (kind === "insertFromDrop" || kind === "insertFromPaste") event.preventDefault();
    else sheet.typing(line);
  });
  editor.addEventListener("compositionstart", (event) => { const line = lineOf(event.target); if (line) sheet.typing(line); });

  editor.addEventListener("input", (event) => {
    const section = sheet.sectionOf(event.target);
    const line = lineOf(event.target);
    if (section) sheet.changed(section);
    else if (event.target.matches("[data-head]")) sheet.changed();
    if (!line || sheet.composes() || event.isComposing) return;
    settle(line, section);
    if (event.data === " ") deeds.started(line);
  });
  editor.addEventListener("compositionend", (event) => {
    const line = lineOf(event.target);
    if (line) sheet.calmly(() => { sheet.changed(sheet.sectionOf(line)); settle(line, sheet.sectionOf(line)); });
  });

  function settle(line, section) {
    if (!line.textContent && line.firstChild) line.replaceChildren();
    if (section?.dataset.kind === "table") hear(section);
  }

  editor.addEventListener("paste", (event) => {
    const picture = [...event.clipboardData.files].find((file) => file.type.startsWith("image/"));
    const text = event.clipboardData.getData("text/plain");
    if (!lineOf(event.target)) return;
    event.preventDefault();
    if (text) deeds.paste(text);
    else if (picture) told.picture(picture);
  });
  editor.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("Files")) event.preventDefault(); });
  editor.addEventListener("drop", (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    for (const file of event.dataTransfer.files) told.picture(file);
  });
}
