// Reads a Postman collection with Postman's own library, or a Bruno folder with Bruno's own parser and schema, and
// prints what they made of it. Usage: NODE_PATH=node_modules node read.js postman|bruno PATH
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const BRU = { format: "bru" };

const postman = (file) => {
  const { Collection } = require("postman-collection");
  const collection = new Collection(JSON.parse(fs.readFileSync(file, "utf8")));
  const found = [];
  collection.forEachItem((item) =>
    found.push({
      folder: item.parent().name,
      name: item.name,
      method: item.request.method,
      url: item.request.url.toString(),
      headers: item.request.headers.all().filter((one) => !one.disabled).map((one) => one.key),
      scripts: item.events.all().map((one) => one.script.toSource()),
    }),
  );
  return found;
};

const bruno = (root) => {
  const { parseRequest, parseFolder, parseCollection, parseEnvironment } = require("@usebruno/filestore");
  const { itemSchema } = require("@usebruno/schema");
  const found = [];
  for (const name of fs.readdirSync(root, { recursive: true }).filter((one) => one.endsWith(".bru"))) {
    const text = fs.readFileSync(path.join(root, name), "utf8");
    if (name.startsWith("environments")) parseEnvironment(text, BRU);
    else if (name === "collection.bru") parseCollection(text, BRU);
    else if (path.basename(name) === "folder.bru") parseFolder(text, BRU);
    else {
      const item = parseRequest(text, BRU);
      const parts = item.request;
      const fields = [...(parts.body.formUrlEncoded ?? []), ...(parts.body.multipartForm ?? [])];
      const rows = [item, ...parts.headers, ...parts.params, ...parts.assertions, ...fields];
      rows.forEach((one) => (one.uid = "a".repeat(21))); // the app gives these when it opens a folder
      itemSchema.validateSync({ filename: path.basename(name), ...item });
      const { method, url, headers, script } = item.request;
      const scripts = Object.values(script ?? {}).concat(item.request.tests ?? []).filter(Boolean);
      scripts.forEach((one) => new Function(`return async () => {${one}}`));
      const on = headers.filter((one) => one.enabled).map((one) => one.name);
      found.push({ folder: path.dirname(name), name: item.name, method, url, headers: on, scripts });
    }
  }
  return found;
};

const [kind, place] = process.argv.slice(2);
process.stdout.write(JSON.stringify(kind === "postman" ? postman(place) : bruno(place)));
