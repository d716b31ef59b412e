import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const sources = path.join(import.meta.dirname, 'browser');
/** Bytes of script, compressed, that a page may carry. */
const most = 3 * 1024;

async function packed(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(sources, file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

for (const { name: file } of readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isFile())) {
  it(`${file} is packed as it stands, and is small (after a change: vitest run … lib/intake/script -u)`, async () => {
    const code = await packed(file);
    expect(code).not.toMatch(/<\/script|<!--|\beval\b/i);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
    const name = path.basename(file, '.ts');
    const said = `// Made of ../browser/${file} by ../packed.test.ts; it is not changed by hand.\n`;
    await expect(
      `${said}import { inline } from '../inline';\n\nexport const ${name} = inline(\n  ${JSON.stringify(code)},\n);\n`,
    ).toMatchFileSnapshot(`packed/${file}`);
  });
}
