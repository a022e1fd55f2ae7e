// Boxes over the page: a link, two texts that stand against each other, the door.

import { linesOf, make } from "./blocks.js";
import { tr } from "./said.js";

const box = (name) => document.getElementById(`box-${name}`);

export async function found(words) {
  try {
    const answer = await fetch(`/goi-y/bai/?tim=${encodeURIComponent(words)}`, { headers: { Accept: "application/json" } });
    return answer.ok ? (await answer.json()).items : [];
  } catch { return []; }
}

// Choices below a field as one types; `chosen` gets {id, title}.
export function offer(field, list, chosen) {
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const words = field.value.trim();
      const items = words.length > 1 && !/^(https?:|tel:|mailto:)/.test(words) ? await found(words) : [];
      list.replaceChildren(...items.map((each) => {
        const button = make("button", { type: "button", class: "bare offer" }, each.title || each.id);
        button.addEventListener("click", () => { list.replaceChildren(); field.value = ""; chosen(each); });
        return make("li", {}, button);
      }));
    }, 250);
  });
}

const address = (text) => {
  const said = text.trim();
  if (/^(https?:\/\/|tel:|mailto:|item:)/.test(said)) return said;
  if (/^[+0-9][0-9 .]{2,}$/.test(said)) return `tel:${said.replace(/[ .]/g, "")}`;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said)) return `mailto:${said}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(said) ? `https://${said}` : "";
};

// Asks where a link leads: done(address), "" takes it away.
export function link(now, done) {
  const dialog = box("link");
  const field = dialog.querySelector("input");
  const wrong = dialog.querySelector(".remark");
  field.value = now;
  wrong.hidden = true;
  dialog.returnValue = "";
  const close = (value) => { dialog.close(); done(value); };
  dialog.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    const found = address(field.value);
    if (found) close(found);
    else wrong.hidden = false;
  };
  dialog.querySelector("[data-away]").onclick = () => close("");
  dialog.querySelector("[data-close]").onclick = () => dialog.close();
  dialog.chosen = (item) => close(`item:${item.id}`);
  dialog.showModal();
}
export const prepareLink = () => offer(box("link").querySelector("input"), box("link").querySelector("ul"), (item) => box("link").chosen(item));

export const text = (value) => {
  if (value === null || value === undefined) return tr("(đã bỏ)");
  if (typeof value === "string") return value;
  if (value.kind) return value.md ?? (value.src ? `${value.src}\n${value.alt}` : linesOf(value).map(([said]) => said).join("\n"));
  return JSON.stringify(value);
};

// Three columns: before, theirs, mine; done("mine" | "theirs"), or nothing yet.
export function conflict({ before, theirs, mine, by }, done) {
  const dialog = box("conflict");
  dialog.querySelector("[data-by]").textContent = tr("Của {by}", { by });
  for (const [name, value] of Object.entries({ before, theirs, mine })) dialog.querySelector(`[data-shown=${name}]`).textContent = text(value);
  for (const each of dialog.querySelectorAll("[data-take]")) each.onclick = () => { dialog.close(); done(each.dataset.take); };
  dialog.querySelector("[data-close]").onclick = () => dialog.close();
  dialog.showModal();
}

// The door over the page: resolves when the same officer is in again. Whoever owes a second factor
// gives it in a tab of their own, and says so here.
export function door(needs, entry) {
  const dialog = box("door");
  const form = dialog.querySelector("form");
  const wrong = dialog.querySelector(".remark");
  const elsewhere = dialog.querySelector("[data-elsewhere]");
  const say = (words) => { wrong.textContent = words; wrong.hidden = !words; };
  const factor = (is) => { elsewhere.hidden = !is; form.hidden = is; };
  const next = `/bai/${entry}/vao-lai/`;
  say("");
  factor(needs !== "sign-in");
  if (!dialog.open) dialog.showModal();

  return new Promise((done) => {
    async function come(address, given, isAgain = false) {
      let answer;
      try { answer = await fetch(address, { headers: { "HX-Request": "true", "X-CSRFToken": window.desk.token() }, ...given }); } catch { say(tr("Mất mạng: mời thử lại.")); return; }
      const text = await answer.text();
      let said = {};
      try { said = JSON.parse(text); } catch { /* a page */ }
      if (said.needs === "token" && !isAgain) { window.desk.renew(said.token); await come(address, given, true); return; }
      if (said.needs === "sign-in") { factor(false); return; }
      if (said.needs) { factor(true); return; }
      const page = new DOMParser().parseFromString(text, "text/html");
      if (!page.querySelector("[data-back]")) {
        say([...page.querySelectorAll(".remark--wrong, .wrong, .warned")].map((each) => each.textContent.trim()).join(" ") || tr("Chưa vào được: mời thử lại."));
      } else if (page.body.dataset.officer !== document.body.dataset.officer) {
        say(tr("Đây là tài khoản khác. Mời vào bằng tài khoản đang soạn bài."));
      } else {
        window.desk.renew(JSON.parse(page.body.getAttribute("hx-headers"))["X-CSRFToken"]);
        form.reset();
        dialog.close();
        done();
      }
    }
    form.onsubmit = (event) => {
      event.preventDefault();
      say("");
      come("/vao/", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    };
    elsewhere.querySelector("button").onclick = () => come(next, {});
    form.elements.next.value = next;
    (needs === "sign-in" ? form.elements.username : elsewhere.querySelector("a")).focus();
  });
}
