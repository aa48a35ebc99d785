// A box that filters the list on the page. Everything can be read without it.
for (const list of document.querySelectorAll("[data-filter]")) {
  const box = document.createElement("p");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const count = document.createElement("span");
  box.className = "filter";
  input.type = "search";
  input.id = "filter";
  input.autocomplete = "off";
  label.htmlFor = "filter";
  label.textContent = list.dataset.filter;
  count.setAttribute("role", "status");
  count.className = "small";
  box.append(label, input, count);
  list.before(box);
  const items = [...list.querySelectorAll("li")].map((item) => [item, item.textContent.toLowerCase()]);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const section of list.querySelectorAll("section")) {
      section.hidden = !section.querySelector("li:not([hidden])");
    }
    count.textContent = words.length === 0 ? "" : shown === 0 ? list.dataset.none : String(shown);
  });
}
