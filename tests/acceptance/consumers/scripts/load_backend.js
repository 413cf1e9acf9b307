// Loads a document in openapi-backend with strict validation, and prints how many calls it serves.
const { OpenAPIBackend } = require("openapi-backend");
const fs = require("fs");

const definition = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const api = new OpenAPIBackend({ definition, strict: true, ajvOpts: { formats: { date: true, "date-time": true, double: true, int64: true } } });
api
  .init()
  .then(() => console.log(api.getOperations().length))
  .catch((problem) => {
    console.error(problem.message.slice(0, 2000));
    process.exit(1);
  });
