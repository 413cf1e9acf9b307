// Makes each GET of a document once, with every example at once as pages do, and prints what a mock complains of.
const fs = require("fs");
const http = require("http");

const [port, file] = process.argv.slice(2);
const document = JSON.parse(fs.readFileSync(file, "utf8"));
const followed = (part) =>
  part.$ref ? part.$ref.slice(2).split("/").reduce((inner, step) => inner[step], document) : part;

function request(path, call) {
  let url = path;
  const query = [];
  const headers = {};
  for (const parameter of (call.parameters || []).map(followed)) {
    let value = parameter.example;
    if (value === undefined && parameter.schema) value = (parameter.schema.enum || [])[0];
    if (value === undefined && !parameter.required) continue;
    if (value === undefined) value = parameter.schema.type === "integer" ? 1 : "x";
    const spelled = Array.isArray(value) ? value.map(encodeURIComponent).join("|") : encodeURIComponent(value);
    if (parameter.in === "path") url = url.replace(`{${parameter.name}}`, spelled);
    if (parameter.in === "query") query.push(`${parameter.name}=${spelled}`);
    if (parameter.in === "header") headers[parameter.name] = String(value);
  }
  for (const scheme of Object.values(document.components.securitySchemes || {})) {
    if (scheme.in === "header") headers[scheme.name] = headers[scheme.name] || "1";
    if (scheme.scheme === "basic") headers.Authorization = `Basic ${Buffer.from("key:").toString("base64")}`;
  }
  return { port, path: url + (query.length ? `?${query.join("&")}` : ""), headers };
}

function answer(options) {
  return new Promise((resolve, reject) =>
    http
      .get(options, (response) => {
        let body = "";
        response.on("data", (part) => (body += part));
        response.on("end", () =>
          resolve({ status: response.statusCode, violations: response.headers["sl-violations"], body }),
        );
      })
      .on("error", reject),
  );
}

(async () => {
  let made = 0;
  for (const [path, item] of Object.entries(document.paths)) {
    if (!item.get) continue;
    made += 1;
    const found = await answer(request(path, item.get));
    if (found.status >= 400 || found.violations)
      console.log("problem", item.get.operationId, found.status, (found.violations || found.body).slice(0, 300));
  }
  console.log("calls", made);
})();
