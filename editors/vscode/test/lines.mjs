// Tells what came of each test as a line of JSON, for the build of the project to read.
export default async function* lines(events) {
  for await (const { type, data } of events) {
    if ((type === "test:pass" || type === "test:fail") && data.details.type !== "suite") {
      const failure = data.details.error;
      const message = failure && String(failure.cause?.stack ?? failure.cause ?? failure.stack);
      yield `${JSON.stringify({ name: data.name, skipped: data.skip !== undefined, message })}\n`;
    }
  }
}
