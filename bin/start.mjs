import './node-version.mjs';

// Only now: an older Node would stumble over what stands there.
const { main } = await import('./launch/start.mjs');
await main({ dev: process.argv.includes('--dev') });
