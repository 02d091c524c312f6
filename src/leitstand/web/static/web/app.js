/* What pages do beyond links and forms. Everything works without it; nothing here knows a record. */
"use strict";

(() => {
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;
  const open = (dialog) => dialog && !dialog.open && dialog.showModal();

  /* Keys: ? shows them, / goes to the search, g and a letter goes to a room, arrows go from row to row. */
  let waiting = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (waiting) {
      waiting = false;
      const link = document.querySelector(`.rooms a[data-key="${CSS.escape(event.key)}"]`);
      if (link) { event.preventDefault(); link.click(); }
    } else if (event.key === "g") {
      waiting = true;
      setTimeout(() => { waiting = false; }, 1500);
    } else if (event.key === "?") {
      event.preventDefault();
      open(document.getElementById("keys"));
    } else if (event.key === "/") {
      const search = document.querySelector("main [data-search], [data-search]");
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      step(event);
    }
  });

  const step = (event) => {
    const table = event.target.closest("[data-rows]");
    if (!table) return;
    const links = [...table.querySelectorAll("tbody tr")].map((row) => row.querySelector("a, button")).filter(Boolean);
    const here = links.findIndex((link) => link.closest("tr") === event.target.closest("tr"));
    const next = links[here + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  };

  /* A link or button that names a dialog opens it; without this script its address leads to a page of its own. */
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    const dialog = opener && document.getElementById(opener.dataset.opens);
    if (dialog) { event.preventDefault(); open(dialog); }
    if (event.target instanceof HTMLDialogElement) event.target.close();
    const adding = event.target.closest("[data-adds]");
    if (adding) add(adding);
  });

  /* One more line of a field that holds several. */
  const add = (button) => {
    const template = document.getElementById(button.dataset.adds);
    const lines = button.parentElement.querySelector(".lines");
    if (!template || !lines) return;
    lines.append(template.content.cloneNode(true));
    lines.lastElementChild.querySelector("input, select, textarea").focus();
  };

  /* A choice in a filter is sent at once; its button (data-plain) is there for those without this script. */
  document.addEventListener("change", (event) => {
    if (event.target.closest("[data-sends]")) event.target.form.requestSubmit();
  });

  /* Long lists of boxes can be searched. */
  document.addEventListener("input", (event) => {
    const narrow = event.target.closest("[data-narrows]");
    const list = narrow && document.getElementById(narrow.dataset.narrows);
    if (!list) return;
    const words = narrow.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    for (const item of list.children) {
      const text = item.textContent.toLocaleLowerCase();
      item.hidden = !words.every((word) => text.includes(word)) && !item.querySelector(":checked");
    }
  });

  /* Nobody loses what was typed by a slip. */
  let changed = false;
  document.addEventListener("input", (event) => { changed ||= event.target.closest("form[data-guards]") !== null; });
  document.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });

  /* Toasts go by themselves, unless one looks at them. */
  const fade = (toast) => setTimeout(() => (toast.matches(":hover") ? fade(toast) : toast.remove()), 8000);
  const toast = (text, tone) => {
    const line = document.createElement("p");
    line.className = `toast ${tone}`;
    line.textContent = text;
    document.getElementById("toasts").append(line);
    fade(line);
  };

  const begin = (root) => {
    root.querySelectorAll(".toast").forEach(fade);
    root.querySelectorAll("[data-narrows], [data-adds]").forEach((element) => { element.hidden = false; });
    root.querySelectorAll("[data-plain]").forEach((element) => { element.hidden = true; });
    root.querySelector("[data-focus]")?.focus();
  };
  document.addEventListener("DOMContentLoaded", () => begin(document));
  let held = "";
  document.addEventListener("htmx:before:swap", () => { const at = document.activeElement; held = at && at !== document.body ? at.id || "main" : ""; });
  document.addEventListener("htmx:after:swap", () => {
    begin(document);
    if (held && document.activeElement === document.body) document.getElementById(held)?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:error", () => toast(document.body.dataset.offline, "risk"));
})();
