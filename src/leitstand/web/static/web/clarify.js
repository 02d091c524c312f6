/* Keys 1 to 4 answer the question at hand. Without this script its buttons do the same. */
"use strict";

(() => {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const button = /^[1-4]$/.test(event.key) && document.querySelector(`[data-digits] [data-digit="${event.key}"]`);
    if (button) { event.preventDefault(); button.click(); }
  });
})();
