/* What the pages gain with scripts on: theme, search over all pages, sorting and filtering of tables. */
(function () {
  "use strict";
  const root = document.documentElement;
  const home = document.currentScript.src.replace(/assets\/site\.js.*$/, "");

  // ---- theme: set before the page is painted ----
  const remembered = {
    get theme() { try { return localStorage.getItem("jtbd-theme"); } catch (e) { return null; } },
    set theme(value) { try { localStorage.setItem("jtbd-theme", value); } catch (e) { /* private mode: forget */ } }
  };
  if (remembered.theme === "dark" || remembered.theme === "light") {
    root.dataset.theme = remembered.theme;
  }

  function themeButton() {
    const dark = () => root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    const button = make("button", { type: "button", class: "theme" });
    const show = () => {
      button.textContent = dark() ? "Light" : "Dark";
      button.title = "Change to the " + button.textContent.toLowerCase() + " theme";
    };
    button.addEventListener("click", () => {
      root.dataset.theme = remembered.theme = dark() ? "light" : "dark";
      show();
    });
    show();
    return button;
  }

  // ---- search: the index is fetched when the field is first used ----
  function searchField() {
    const form = make("form", { class: "search", role: "search" });
    const input = make("input", {
      type: "search", placeholder: "Search all pages", "aria-label": "Search all pages", autocomplete: "off"
    });
    const results = make("div", { class: "search-results", hidden: "" });
    const count = make("p", { role: "status" });
    const list = make("ul");
    results.append(count, list);
    form.append(input, results);

    const close = () => { results.hidden = true; };
    const find = () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      if (!words.length) { close(); return; }
      if (!window.JTBD_SEARCH) { return; }
      const hits = matches(words);
      list.replaceChildren(...hits.slice(0, 20).map(hit));
      count.textContent = hits.length === 0 ? "Nothing found."
        : hits.length > 20 ? hits.length + " found, the best 20 shown."
        : hits.length + " found.";
      results.hidden = false;
    };
    const load = () => {
      if (window.JTBD_SEARCH || load.asked) { return; }
      load.asked = true;
      const script = make("script", { src: home + "assets/search.js" });
      script.addEventListener("load", find);
      document.head.append(script);
    };
    input.addEventListener("focus", load);
    input.addEventListener("input", () => { load(); find(); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const first = list.querySelector("a");
      if (first) { first.click(); }
    });
    form.addEventListener("keydown", (event) => {
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape") {
        close();
        input.focus();
      } else if (event.key === "ArrowDown" && links.length) {
        event.preventDefault();
        links[Math.min(at + 1, links.length - 1)].focus();
      } else if (event.key === "ArrowUp" && at >= 0) {
        event.preventDefault();
        (at === 0 ? input : links[at - 1]).focus();
      }
    });
    document.addEventListener("click", (event) => { if (!form.contains(event.target)) { close(); } });
    document.addEventListener("keydown", (event) => {
      if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        input.focus();
      }
    });
    return form;
  }

  function matches(words) {
    const found = [];
    for (const entry of window.JTBD_SEARCH) {
      const title = fold(entry[0]);
      entry.folded = entry.folded || fold(entry.slice(0, 2).concat(entry.slice(3)).join(" "));
      if (words.every((word) => entry.folded.includes(word))) {
        const inTitle = words.every((word) => title.includes(word));
        found.push({ entry, rank: title.startsWith(words[0]) ? 0 : inTitle ? 1 : 2 });
      }
    }
    return found.sort((a, b) => a.rank - b.rank).map((hit) => hit.entry);
  }

  function hit(entry) {
    const link = make("a", { href: home + entry[2] });
    link.textContent = entry[0];
    const about = make("small");
    about.textContent = [entry[1], entry[3]].filter(Boolean).join(" · ");
    link.append(about);
    const item = make("li");
    item.append(link);
    return item;
  }

  // ---- tables ----
  function sortable(table) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (!head.textContent.trim()) { return; }
      const button = make("button", { type: "button" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") === "descending"
          || (!head.hasAttribute("aria-sort") && !head.classList.contains("number"));
        for (const other of table.tHead.rows[0].cells) { other.removeAttribute("aria-sort"); }
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const body = table.tBodies[0];
        const keyed = [...body.rows].map((row, place) => ({ row, place, key: key(row.cells[column], head) }));
        keyed.sort((a, b) => compare(a.key, b.key, up) || a.place - b.place);
        body.append(...keyed.map((each) => each.row));
      });
    });
  }

  function key(cell, head) {
    const text = cell.dataset.sort !== undefined ? cell.dataset.sort : cell.textContent.trim();
    return head.classList.contains("number") ? (text === "" ? null : Number(text)) : fold(text);
  }

  function compare(a, b, up) {
    if (a === null || a === "" || b === null || b === "") {
      return (a === null || a === "" ? 1 : 0) - (b === null || b === "" ? 1 : 0);
    }
    const order = typeof a === "number" ? a - b : a.localeCompare(b, "en");
    return up ? order : -order;
  }

  function filterable(table) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 5) { return; }
    const tools = make("div", { class: "table-tools" });
    const field = make("input", { type: "search", "aria-label": "Filter rows", placeholder: "Filter rows" });
    const count = make("output");
    const choices = [...table.tHead.rows[0].cells]
      .map((head, column) => head.hasAttribute("data-choice") ? choice(head, column, rows) : null)
      .filter(Boolean);
    const show = () => {
      const words = fold(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const text = fold(row.textContent);
        row.hidden = !(words.every((word) => text.includes(word)) && choices.every((each) => each.accepts(row)));
        shown += row.hidden ? 0 : 1;
      }
      count.textContent = shown === rows.length ? rows.length + " rows" : shown + " of " + rows.length + " rows";
    };
    tools.append(field, ...choices.map((each) => each.label), count);
    tools.addEventListener("input", show);
    table.closest(".scroll").before(tools);
    show();
  }

  function choice(head, column, rows) {
    const value = (row) => row.cells[column].dataset.sort || row.cells[column].textContent.trim();
    const values = [...new Set(rows.map(value))].filter(Boolean);
    if (values.length < 2) { return null; }
    const select = make("select");
    select.append(new Option("all", ""), ...values.map((each) => new Option(each, each)));
    const label = make("label");
    label.append(head.textContent.trim(), select);
    return { label, accepts: (row) => !select.value || value(row) === select.value };
  }

  // ---- small tools ----
  function make(name, attributes) {
    const element = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }

  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  }

  document.addEventListener("DOMContentLoaded", () => {
    // a page that stands alone has no index to search
    document.querySelector(".tools").append(...(home ? [searchField()] : []), themeButton());
    document.querySelectorAll("table.sortable").forEach((table) => {
      filterable(table);
      sortable(table);
    });
    const contents = document.querySelector(".contents details");
    if (contents && matchMedia("(max-width: 67.99rem)").matches) { contents.open = false; }
  });
})();
