// A process of its own that runs the built function, as HubSpot does: one request, one call of `main`.
const { AsyncLocalStorage } = require('node:async_hooks');
const http = require('node:http');

const { main } = require(process.argv[2]);

// The machine's clock is that of the account that a call is for.
const clock = new AsyncLocalStorage();
const machineNow = Date.now;
Date.now = () => clock.getStore() ?? machineNow();

const server = http.createServer(async (request, response) => {
  if (request.method === 'GET') {
    response.end(
      JSON.stringify({
        rss: process.memoryUsage().rss,
        peak: process.resourceUsage().maxRSS * 1024,
      }),
    );
    return;
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { env, context, now } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  // The function reads its environment before it first waits, so parallel accounts do not mix.
  Object.assign(process.env, env);
  try {
    const reply = await clock.run(now, () => main(context));
    response.end(JSON.stringify({ reply }));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ error: String(error && error.stack) }));
  }
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
