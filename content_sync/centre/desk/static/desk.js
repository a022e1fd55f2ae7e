"use strict";
// What every page needs: a fresh token for a form of an old page, a word where a session has ended.
(() => {
  const body = document.body;

  const token = () => JSON.parse(body.getAttribute("hx-headers") || "{}")["X-CSRFToken"] || "";

  function renew(value) {
    body.setAttribute("hx-headers", JSON.stringify({ "X-CSRFToken": value }));
    for (const field of document.querySelectorAll("[name=csrfmiddlewaretoken]")) field.value = value;
  }

  // A part of a page could not be had: 403 with a token is asked once more, 401 leads to the door.
  document.addEventListener("htmx:responseError", (event) => {
    const { xhr, elt } = event.detail;
    let said = {};
    try { said = JSON.parse(xhr.responseText); } catch { return; }
    if (xhr.status === 403 && said.needs === "token" && !elt.dataset.again) {
      elt.dataset.again = "yes";
      renew(said.token);
      htmx.trigger(elt, event.detail.requestConfig.triggeringEvent?.type || "click");
    } else if (said.needs) {
      document.dispatchEvent(new CustomEvent("desk:needs", { detail: said.needs }));
    }
  });

  // Who has not handled it (an editor keeps its queue) goes through the door and comes back here.
  document.addEventListener("desk:needs", (event) => {
    if (event.defaultPrevented || body.dataset.stays) return;
    const doors = { "sign-in": "/vao/", "second-factor": "/toi/ma-thu-hai/", confirm: "/toi/xac-nhan/" };
    location.assign(`${doors[event.detail] || "/vao/"}?next=${encodeURIComponent(location.pathname + location.search)}`);
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    setTimeout(() => delete form.dataset.sent, 5000);
  });

  // A list that filters itself as a choice is made.
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-goes]")) event.target.form.requestSubmit();
  });

  window.desk = { token, renew };
})();
