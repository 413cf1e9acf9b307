// Compiles every JSON Schema of a folder in Ajv with its default options, and prints each problem on a line.
const Ajv = require("ajv/dist/2020");
const fs = require("fs");
const path = require("path");

const folder = process.argv[2];
const names = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
const ajv = new Ajv();
const warn = console.warn;
console.warn = (...words) => console.log("warning", ...words);
for (const name of names) ajv.addSchema(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")));
for (const name of names) {
  try {
    if (!ajv.getSchema(name)) console.log(name, "is not found by its $id");
  } catch (problem) {
    console.log(name, problem.message);
  }
}
console.warn = warn;
