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
    if (ui === undefined) return;
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

  const server = () => {
    const path = (api.servers?.[0]?.url ?? "").replace(/^https?:\/\/[^/]+/, "");
    return `http://127.0.0.1:8000${path}`;
  };

  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

  // What a call shows of who calls, as words of a curl line; values are for the reader to fill in.
  const shown = (security) => {
    const schemes = Object.keys(security?.[0] ?? {}).map((name) => api.components.securitySchemes[name]);
    return schemes.map((one) => {
      if (one.type === "http") return "-u 'USER:PASSWORD'";
      return one.in === "header" ? header(one.name) : "";
    });
  };

  // A header with a value that readers see they must fill in.
  const header = (name) => `-H ${quoted(`${name}: ${name.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toUpperCase()}`)}`;

  const needed = (operation) =>
    (operation.parameters ?? [])
      .map((one) => followed(one, []))
      .filter((one) => one.in === "header" && one.required)
      .map((one) => header(one.name));

  const curl = (call) => {
    const operation = api.paths[call.path][call.method];
    const own = operation.servers?.[0]?.url ?? api.paths[call.path].servers?.[0]?.url;
    const base = own === undefined ? server() : server().replace(/(\/\/[^/]+).*/, "$1") + own.replace(/^https?:\/\/[^/]+/, "");
    const sent = operation.requestBody ? ["-H 'Content-Type: application/json'", "-d @body.json"] : [];
    const method = call.method === "get" ? [] : [`-X ${call.method.toUpperCase()}`];
    const keys = [...shown(operation.security ?? api.security), ...needed(operation)];
    const words = ["curl", ...method, ...keys, ...sent, quoted(base + call.path)];
    return words.filter(Boolean).join(" ");
  };

  const line = (words, ...code) => {
    const made = element("li", "", words);
    for (const one of code) made.append(element("pre", "", one));
    return made;
  };

  // The call for a token comes before all others; then a list, or what else there is.
  const firstCalls = () => {
    const calls = [...tags.values()].flat();
    const isTold = (call) => api.paths[call.path][call.method]["x-documented"] === undefined;
    const isPlain = (call) => call.method === "get" && !call.path.includes("{") && isTold(call);
    const token = calls.find((call) => call.id === "tokenExchange");
    const first = calls.find((call) => call !== token && isPlain(call)) ?? calls.find((call) => call !== token);
    return [token && ["Exchange the credentials for a token:", token], first && ["Call it:", first]].filter(Boolean);
  };

  const drawStart = () => {
    const section = document.getElementById("start");
    const steps = element("ol", "", "");
    const schemes = Object.values(api.components?.securitySchemes ?? {});
    const keys = element("p", "", schemes.length > 1 ? "Each call carries all of these:" : "Each call carries:");
    steps.append(line("Start a stand-in on this machine. It says its credentials, and a curl line with them:", `codegen serve ${section.dataset.api}`));
    for (const [words, call] of firstCalls()) steps.append(line(words, curl(call)));
    section.append(element("h2", "", "Quick start"), steps);
    if (schemes.length > 0) section.append(keys, drawAccess(schemes));
  };

  const drawAccess = (schemes) => {
    const section = element("ul", "", "");
    section.id = "access";
    for (const scheme of schemes) {
      const made = element("li", "", "");
      const where = scheme.type === "apiKey" ? `${scheme.name} (${scheme.in})` : "Authorization: Basic (header)";
      made.append(element("code", "", where), ` ${(scheme.description ?? "").replaceAll("`", "")}`);
      section.append(made);
    }
    return section;
  };

  // The viewer's own resolver walks the whole document for each call that is opened, and asks the network for what a
  // reference names elsewhere. All of ours lead into the document itself: they are followed here, as far as needed.
  const followed = (value, seen) => {
    if (Array.isArray(value)) return value.map((one) => followed(one, seen));
    if (value === null || typeof value !== "object") return value;
    const to = value.$ref;
    if (typeof to === "string" && to.startsWith("#/") && !seen.includes(to)) {
      const found = at(to.slice(2).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")));
      const { $ref, ...beside } = value;
      return { ...followed(found, [...seen, to]), ...beside, $$ref: to };
    }
    const parts = Object.entries(handedDown(value)).map(([key, one]) => [key, followed(one, seen)]);
    return withOrigin(listed(Object.fromEntries(parts)));
  };

  // A parameter that spells a record lists the record's fields: the viewer draws no contentSchema.
  const listed = (parameter) => {
    const record = parameter.in === "query" ? parameter.schema?.contentSchema : undefined;
    const fields = Object.entries(record?.properties ?? {});
    if (fields.length === 0) return parameter;
    const rows = fields.map(([name, field]) => {
      const kinds = [field.type].flat().filter((one) => typeof one === "string");
      if (field.format === "date") kinds.push("date");
      const limit = Number.isInteger(field.maxLength) ? `, at most ${field.maxLength}` : "";
      const needed = record.required?.includes(name) ? "required" : "";
      return `| \`${name.replaceAll(/[`|\s]/g, " ")}\` | ${kinds.join(" ")}${limit} | ${needed} |`;
    });
    const table = ["| Field | Type | |", "| --- | --- | --- |", ...rows].join("\n");
    return { ...parameter, description: `${parameter.description ?? ""}\n\n${table}` };
  };

  // A record says the origin that most of its fields share.
  const handedDown = (record) => {
    const { "x-origin": shared, ...rest } = record;
    if (typeof shared !== "string" || typeof record.properties !== "object") return record;
    const fields = Object.entries(record.properties).map(([name, field]) => [name, { "x-origin": shared, ...field }]);
    return { ...rest, properties: Object.fromEntries(fields) };
  };

  // A field says below its description where it was found, and what the documentation calls its type.
  const withOrigin = (field) => {
    if (typeof field["x-origin"] !== "string") return field;
    const native = typeof field["x-native-type"] === "string" ? `, as \`${field["x-native-type"]}\`` : "";
    const origin = `*Origin: \`${field["x-origin"]}\`${native}*`;
    return { ...field, description: [field.description, origin].filter(Boolean).join("\n\n") };
  };
  const at = (path) => path.reduce((value, key) => value?.[key], api);
  const resolveSubtree = async (_, path) => ({ spec: followed(at(path), []), errors: [] });

  // Light or dark, as the system is, also when that changes.
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const dress = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
  dark.addEventListener("change", dress);

  let ui;
  const view = () => {
    ui = SwaggerUIBundle({
      spec: api,
      dom_id: "#reference",
      deepLinking: true,
      docExpansion: count < MANY ? "list" : "none",
      defaultModelsExpandDepth: 0,
      defaultModelExpandDepth: 2,
      supportedSubmitMethods: [], // a page to read: it makes no calls
      validatorUrl: null,
      plugins: [{ fn: { resolveSubtree } }],
    });
  };

  dress();
  drawIndex();
  drawStart();
  document.getElementById("search").addEventListener("input", (event) => search(event.target.value));
  requestAnimationFrame(() => setTimeout(view)); // readers see the rest at once
})();
