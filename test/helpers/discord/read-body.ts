import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

/** A file as it arrived. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8. */
  readonly text: string;
}

/** The body of a request: its JSON, and the files beside it. */
export interface Body {
  readonly json: unknown;
  readonly files: readonly ReceivedFile[];
}

const MOST_BYTES = 10 * 1024 * 1024;

/** Reads a body as Discord does: JSON, or a form with `payload_json` and `files[n]`; throws for anything else. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Uint8Array).parse(chunk));
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: ReceivedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    if (!/^files\[\d+\]$/.test(field)) throw new Error(`a file in the field ${field}`);
    if (value.size > MOST_BYTES) throw new Error(`the file ${value.name} is over 10 MB`);
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ name: value.name, bytes: content, text: new TextDecoder('utf-8', { fatal: true }).decode(content) });
  }
  return { json: JSON.parse(z.string().parse(form.get('payload_json'))), files };
}
