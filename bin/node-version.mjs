// Nothing newer than what this check needs may stand here: it has to run on any Node to say that it can not.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Node ${process.versions.node} is too old: Touchline needs 20.9 or newer`);
  process.exit(1);
}
