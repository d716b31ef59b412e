import './node-version.mjs';

// Only now: an older Node would stumble over what stands there.
const { main } = await import('./launch/migrate.mjs');
await main();
