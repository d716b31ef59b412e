import { migrate, openDatabase } from './database.mjs';
import { install } from './install.mjs';
import { dataDirectory } from './place.mjs';
import { stop, stopOnSignals } from './shutdown.mjs';
import { appEnv, checkedSettings, reporting } from './start.mjs';

/** Migrates the database that the settings name; an embedded one that was not running is stopped again. */
export async function main() {
  stopOnSignals((signal) => signal);
  await reporting(async () => {
    const settings = checkedSettings();
    await install();
    const database = await openDatabase(settings, dataDirectory());
    await migrate(appEnv(database, settings));
    await stop(0);
  });
}
