"use strict";
// The kiosk beside a text: drawn while it is seen, turned to where the cursor is.
//   desk:saved   the draft has changed: draw anew            desk:cursor {tag, block}   turn there
//   desk:block {tag, block}   somebody pointed at a block; who sets a cursor prevents the default
(() => {
  const TAB = crypto.randomUUID?.() || String(Math.random());
  const HIDDEN = "desk.preview.hidden";
  const NEAR_PX = 40;  // of the kiosk's: between two blocks the nearer one is meant
  let stale = true, drawing = false, page = 0, cursor = null;

  const kiosk = () => document.querySelector("[data-kiosk]");
  const form = () => kiosk()?.querySelector(".kiosk__wish");
  const all = () => [...(kiosk()?.querySelectorAll(".kiosk__page") || [])];
  const isOpen = () => kiosk() && !kiosk().classList.contains("is-closed");
  const tag = () => form()?.elements.tag.value || "";
  const partsOf = (each) => JSON.parse(each.dataset.parts);
  const fill = (address) => address.replace("TAG", tag());

  function draw(isNew) {
    if (!isOpen() || document.hidden) { stale = true; return; }
    if (drawing && !isNew) { stale = true; return; }  // what is being drawn is seen first
    stale = false;
    form().elements.page.value = page + 1;
    htmx.trigger(form(), "desk:draw");
  }

  function show(number) {
    const pages = all();
    if (!pages.length) return;
    page = Math.max(0, Math.min(number, pages.length - 1));
    pages.forEach((each, at) => { each.hidden = at !== page; });
    const turn = kiosk().querySelector(".kiosk__turn");
    turn.querySelector("[data-number]").textContent = page + 1;
    turn.querySelector("[data-turn='-1']").disabled = page === 0;
    turn.querySelector("[data-turn='1']").disabled = page === pages.length - 1;
    mark(pages[page]);
  }

  function mark(on) {
    const here = on.querySelector(".kiosk__here");
    const part = cursor && partsOf(on).find(([name]) => name === cursor.block);
    here.hidden = !part;
    if (!part) return;
    const [, x, y, w, h] = part;
    const share = (px, of) => `${(100 * px) / of}%`;
    Object.assign(here.style, {
      left: share(x, on.dataset.wide), width: share(w, on.dataset.wide),
      top: share(y, on.dataset.high), height: share(h, on.dataset.high),
    });
  }

  function turnTo(block) {
    const pages = all();
    if (pages[page] && partsOf(pages[page]).some(([name]) => name === block)) show(page);
    else {
      const at = pages.findIndex((each) => partsOf(each).some(([name]) => name === block));
      show(at < 0 ? page : at);
    }
  }

  function blockAt(on, event) {
    const box = on.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * on.dataset.wide;
    const y = ((event.clientY - box.top) / box.height) * on.dataset.high;
    const off = ([, left, top, w, h]) =>
      Math.max(left - x, x - left - w, 0) + Math.max(top - y, y - top - h, 0);
    const near = partsOf(on).filter((part) => off(part) <= NEAR_PX);
    return near.sort((a, b) => off(a) - off(b) || a[3] * a[4] - b[3] * b[4])[0];
  }

  function pointed(on, event) {
    const part = event.detail && event.pointerType !== "touch" && blockAt(on, event);
    if (part) {
      const detail = { tag: on.parentElement.dataset.tag, block: part[0] };
      const asked = new CustomEvent("desk:block", { detail, cancelable: true });
      if (!document.dispatchEvent(asked)) return;
    }
    const image = new Image();
    image.src = on.href;
    image.alt = on.querySelector("img").alt;
    full(image);
  }

  function full(what, name) {
    const dialog = kiosk().querySelector("dialog");
    dialog.classList.toggle("is-phone", name === "phone");
    dialog.querySelector("div").replaceChildren(what);
    dialog.showModal();
  }

  function phone(address) {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-same-origin");  // no scripts; its links need the session
    frame.src = address;
    frame.title = kiosk().querySelector("[data-phone]").textContent.trim();
    full(frame, "phone");
  }

  function open(is) {
    kiosk().classList.toggle("is-closed", !is);
    kiosk().querySelector("[data-eye]").setAttribute("aria-expanded", is);
    localStorage.setItem(HIDDEN, is ? "" : "yes");
    if (is && stale) draw(true);
  }

  function begin() {
    form().elements.tab.value = TAB;
    stale = true;
    drawing = false;
    open(localStorage.getItem(HIDDEN) !== "yes");
  }

  function settled() {
    drawing = Boolean(kiosk().querySelector("[data-rest]"));
    cursor ? turnTo(cursor.block) : show(page);
    if (!drawing && stale) draw();
  }

  document.addEventListener("htmx:afterSettle", (event) => {
    if (kiosk() && !form().elements.tab.value) begin();
    else if (event.detail.target.id === "kiosk-pages") settled();
  });
  const isOurs = (element) => element === form() || element.matches("[data-rest]");
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (isOurs(event.detail.elt)) drawing = true;
  });
  for (const lost of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
    document.addEventListener(lost, (event) => {
      if (!form() || !isOurs(event.detail.elt)) return;
      drawing = false;
      kiosk().querySelector(".kiosk__screen")?.classList.add("kiosk__screen--old");
    });
  }
  document.addEventListener("visibilitychange", () => { if (!document.hidden && stale && form()) draw(true); });
  document.addEventListener("desk:saved", () => draw());
  document.addEventListener("desk:cursor", (event) => {
    cursor = event.detail;
    const of = cursor.tag && form()?.querySelector(`[name=tag][value="${CSS.escape(cursor.tag)}"]`);
    if (of && !of.checked) { of.checked = true; draw(true); } else if (kiosk()) turnTo(cursor.block);
  });
  document.addEventListener("change", (event) => {
    if (!event.target.closest(".kiosk__wish")) return;
    page = event.target.name === "tag" ? page : 0;
    kiosk().querySelector("#kiosk-heard").replaceChildren();
    draw(true);
  });
  document.addEventListener("click", (event) => {
    const at = (selector) => event.target.closest?.(`[data-kiosk] ${selector}`);
    let hit;
    if ((hit = at(".kiosk__page"))) { event.preventDefault(); pointed(hit, event); }
    else if ((hit = at("[data-turn]"))) { cursor = null; show(page + Number(hit.dataset.turn)); }
    else if (at("[data-full]")) pointed(all()[page], {});
    else if (at("[data-draws]")) draw(true);
    else if (at("[data-eye]")) open(!isOpen());
    else if ((hit = at("[data-more]"))) {
      const choices = kiosk().querySelector(".kiosk__choices");
      choices.hidden = !choices.hidden;
      hit.setAttribute("aria-expanded", !choices.hidden);
    }
    else if ((hit = at("[data-phone]"))) phone(fill(hit.dataset.phone));
    else if ((hit = at("[data-listen]"))) {
      hit.disabled = true;
      htmx.ajax("GET", fill(hit.dataset.listen), "#kiosk-heard").finally(() => { hit.disabled = false; });
    } else if (at("[data-closes]") || event.target.matches?.(".kiosk__full")) {
      const dialog = kiosk().querySelector("dialog");
      dialog.close();
      dialog.querySelector("div").replaceChildren();
    }
  });
  document.addEventListener("DOMContentLoaded", () => { if (kiosk()) begin(); });  // after htmx
})();
