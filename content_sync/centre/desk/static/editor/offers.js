// What fields beside the text offer: items by their titles, papers named before, a picture.

import { make } from "./blocks.js";
import { offer } from "./boxes.js";
import { basisRow, itemChip, titles } from "./facts.js";

export function prepareFacts({ editor, facts, entry, upload }) {
  editor.querySelector("[data-add-basis]")?.addEventListener("click", () => {
    const made = basisRow();
    editor.querySelector(".bases").append(made);
    made.querySelector("input").focus();
  });
  for (const field of editor.querySelectorAll("[data-find]")) {
    const node = field.closest("[data-fact]");
    offer(field, node.querySelector(".offers"), ({ id, title }) => {
      titles[id] = title;
      const list = node.querySelector(".chosen");
      if (node.dataset.kind === "item") list.replaceChildren();
      list.append(itemChip(id));
      facts.touched(node);
    });
  }
  editor.querySelector("[data-cover]")?.addEventListener("change", async (event) => {
    const said = event.target.files[0] && await upload(event.target.files[0]);
    event.target.value = "";
    const node = facts.find("cover");
    if (!said) return;
    node.dataset.file = said.src.replace(/^media\//, "");
    const shown = node.querySelector("img");
    shown.hidden = false;
    shown.src = `/bai/${entry}/tep/${encodeURIComponent(node.dataset.file)}`;
    facts.touched(node);
  });
  let named = null;
  async function bases() {
    if (named) return;
    named = [];
    try { named = (await (await fetch("/goi-y/can-cu/", { headers: { Accept: "application/json" } })).json()).bases; } catch { named = null; return; }
    const list = document.getElementById("bases");
    list.replaceChildren(...named.map((each) => make("option", { value: each.number }, each.title || "")));
    editor.addEventListener("input", (event) => {
      const row = event.target.closest(".basis");
      const known = row && event.target.getAttribute("list") === "bases" && named.find((each) => each.number === event.target.value.trim());
      if (known && !row.querySelectorAll("input")[1].value) { row.replaceWith(basisRow(known)); facts.touched(facts.find("legal_basis")); }
    });
  }
  editor.querySelector("[data-tab=thong-tin]")?.addEventListener("click", bases);
}
