/** Writes the published JSON Schema from the definitions: `node scripts/run.mjs scripts/record/write-schema.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from '@/schema/json-schema';

export async function main(): Promise<number> {
  const folder = path.join('public', 'schema');
  await mkdir(folder, { recursive: true });
  const write = async (name: string, schema: object): Promise<void> => {
    const file = path.join(folder, name);
    await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
    process.stdout.write(`${file}\n`);
  };
  await Promise.all([...jsonSchemas()].map(async ([name, schema]) => write(name, schema)));
  return 0;
}
