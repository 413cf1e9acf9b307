"use strict";
// The sources of the fields: one table for each API (codegen/report/field_sources.py says what is where in it).
// They become elements when their field is opened, and words when something is searched; never markup.
const factsOf = new Map(); // a function for each field
for (const block of document.querySelectorAll("script.sources")) {
  const fields = block.parentElement.querySelectorAll(".field");
  let table;
  fields.forEach((field, at) => factsOf.set(field, () => readFacts(table ??= JSON.parse(block.textContent), at)));
}
function readFacts({ texts, rules, facts, fields }, at) {
  const [rows, numbers] = fields[at];
  const place = (row, cell) => {
    const [page, line, end] = rows.slice(3 * row, 3 * row + 3);
    return texts[page] + ":" + line + (end ? "-" + end : "") + (cell ? " [" + texts[cell] + "]" : "");
  };
  const source = (role, rule, quote, cell, row) => {
    const [name, says] = rules[rule];
    return { role, quote: texts[quote], place: place(row, cell), rule: texts[name] + ": " + texts[says] };
  };
  return numbers.map((number) => {
    const [name, value, settled, agreeing, losing] = facts[number];
    const sources = [
      ...agreeing.flatMap(([rule, quote, cell, ...lines]) => lines.map((row) => source("agrees", rule, quote, cell, row))),
      ...losing.flatMap(([rule, quote, cell, other, ...lines]) => lines.map((row) => source("lost, saying " + texts[other], rule, quote, cell, row))),
    ];
    sources[0].role = "from";
    return { name: texts[name], value: texts[value], settled: settled ? "settled by: " + texts[settled] : "", sources };
  });
}
function element(tag, look, ...parts) {
  const result = document.createElement(tag);
  if (look) result.className = look;
  result.append(...parts);
  return result;
}
function showFacts(field) {
  if (!factsOf.has(field) || field.querySelector(".fact")) return;
  for (const { name, value, settled, sources } of factsOf.get(field)()) {
    const fact = element("div", "fact", element("b", "", name), " ", element("code", "", value));
    for (const { role, quote, place, rule } of sources) {
      const where = element("span", "soft mono", place);
      fact.append(element("blockquote", "", element("span", "soft", role + ":"), " “" + quote + "” ", where, element("div", "soft", rule)));
    }
    if (settled) fact.append(element("div", "warning", settled));
    field.append(fact);
  }
}
document.addEventListener("toggle", (event) => { if (event.target.open) showFacts(event.target); }, true);

const items = Array.from(document.querySelectorAll(".item"));
let words; // of each item, its sources among them; put together for the first search
function wordsOf(item) {
  const facts = factsOf.has(item) && !item.querySelector(".fact") ? factsOf.get(item)() : [];
  const parts = facts.flatMap(({ sources, ...fact }) => [...Object.values(fact), ...sources.flatMap(Object.values)]);
  return [item.textContent, ...parts].join("\n").toLowerCase();
}
const groups = Array.from(document.querySelectorAll(".group"));
const apis = Array.from(document.querySelectorAll(".api"));
const main = document.querySelector("main");
const hits = document.getElementById("hits");
const opened = new Set();
function search(asked) {
  const wanted = asked.toLowerCase().split(/\s+/).filter(Boolean);
  words ??= items.map(wordsOf);
  let found = 0;
  items.forEach((item, at) => {
    const fits = wanted.every((word) => words[at].includes(word));
    item.hidden = !fits;
    found += fits ? 1 : 0;
  });
  groups.forEach((group) => {
    const some = group.querySelector(".item:not([hidden])") !== null;
    group.hidden = wanted.length > 0 && !some;
    if (wanted.length && some && !group.open) { group.open = true; opened.add(group); }
    if (!wanted.length && opened.delete(group)) group.open = false;
  });
  apis.forEach((api) => { api.hidden = wanted.length > 0 && api.querySelector(".item:not([hidden])") === null; });
  main.classList.toggle("searching", wanted.length > 0);
  hits.textContent = wanted.length ? found + " found" : "";
}
const box = document.getElementById("search");
box.addEventListener("input", () => search(box.value));
addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
});
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest("[hidden]") || (main.matches(".searching") && !target.matches(".item, .group"))) { box.value = ""; search(""); }
  for (let one = target; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
  target.scrollIntoView();
}
addEventListener("hashchange", openTarget);
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link && link.hash === location.hash) openTarget();
});
function light(event, on) {
  const link = event.target.closest("svg a");
  if (!link) return;
  const id = decodeURIComponent(link.getAttribute("href").slice(1));
  link.ownerSVGElement.querySelectorAll("path[data-of]").forEach((line) => {
    line.classList.toggle("on", on && (line.dataset.of === id || line.dataset.to === id));
  });
}
for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) document.addEventListener(name, (event) => light(event, on));
openTarget();
