// Starts the viewer on the document in this page, and draws the index of calls beside it.
"use strict";

(() => {
  const api = JSON.parse(document.getElementById("document").textContent);
  const METHODS = ["get", "post", "put", "patch", "delete"];
  const MANY = 60; // from here on a list of all calls at once is no help

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const callsByTag = () => {
    const found = new Map((api.tags ?? []).map((tag) => [tag.name, []]));
    for (const [path, item] of Object.entries(api.paths)) {
      for (const method of METHODS.filter((one) => item[one])) {
        const [tag] = item[method].tags;
        if (!found.has(tag)) found.set(tag, []);
        found.get(tag).push({ method, path, tag, id: item[method].operationId, summary: item[method].summary });
      }
    }
    return found;
  };

  const tags = callsByTag();
  const count = [...tags.values()].reduce((sum, calls) => sum + calls.length, 0);

  const blockOf = (call) => document.getElementById(`operations-${call.tag.replaceAll(" ", "_")}-${call.id}`);

  const open = (call) => {
    ui.layoutActions.show(["operations-tag", call.tag], true);
    ui.layoutActions.show(["operations", call.tag, call.id], true);
    requestAnimationFrame(() => requestAnimationFrame(() => blockOf(call)?.scrollIntoView({ block: "start" })));
  };

  const link = (call) => {
    const made = element("a", "call", "");
    made.href = `#/${encodeURIComponent(call.tag)}/${encodeURIComponent(call.id)}`;
    made.append(element("span", `method ${call.method}`, call.method), element("span", "path", call.path));
    made.title = call.summary ?? "";
    made.dataset.words = `${call.method} ${call.path} ${call.summary} ${call.tag}`.toLowerCase();
    made.addEventListener("click", () => open(call));
    return made;
  };

  const drawIndex = () => {
    const list = document.getElementById("calls");
    for (const [tag, calls] of tags) {
      const group = element("details", "group", "");
      group.open = count < MANY;
      group.append(element("summary", "", tag), ...calls.map(link));
      list.append(group);
    }
  };

  const search = (words) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    for (const group of document.querySelectorAll("#calls .group")) {
      let shown = 0;
      for (const one of group.querySelectorAll(".call")) {
        one.hidden = !wanted.every((word) => one.dataset.words.includes(word));
        shown += one.hidden ? 0 : 1;
      }
      group.hidden = shown === 0;
      group.open = wanted.length > 0 || count < MANY;
    }
  };

  // The viewer draws when it likes; what it has not drawn yet is waited for.
  const placeAccess = (section) => {
    const introduction = document.querySelector("#reference .information-container");
    if (introduction === null) requestAnimationFrame(() => placeAccess(section));
    else introduction.after(section);
  };

  const drawAccess = () => {
    const schemes = Object.values(api.components?.securitySchemes ?? {});
    const section = document.getElementById("access");
    if (schemes.length === 0) return section.remove();
    section.append(element("h2", "", schemes.length > 1 ? "Each call carries all of these" : "Each call carries"));
    for (const scheme of schemes) {
      const line = element("p", "", "");
      const where = scheme.type === "apiKey" ? `${scheme.name} (${scheme.in})` : "Authorization: Basic (header)";
      line.append(element("code", "", where), ` ${(scheme.description ?? "").replaceAll("`", "")}`);
      section.append(line);
    }
    placeAccess(section);
  };

  // The viewer resolves references against the document's address, and cannot with one of a file on disk. This one
  // exists nowhere, and nothing is asked for there: all references lead into the document itself.
  const addressed = () => ({
    statePlugins: { spec: { selectors: { url: () => "https://document.invalid/openapi.json" } } },
  });

  const ui = SwaggerUIBundle({
    spec: api,
    dom_id: "#reference",
    deepLinking: true,
    docExpansion: count < MANY ? "list" : "none",
    defaultModelsExpandDepth: 0,
    defaultModelExpandDepth: 2,
    supportedSubmitMethods: [], // a page to read: it calls nobody
    validatorUrl: null,
    plugins: [addressed],
    onComplete: drawAccess,
  });

  drawIndex();
  document.getElementById("search").addEventListener("input", (event) => search(event.target.value));
})();
