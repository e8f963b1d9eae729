import { fileURLToPath } from 'node:url';
import { type Models, openModels } from '../../src/retrieval/embeddings/open-models.js';

/** The model that ships with the project, opened as the program does. */
export function openTestModels(): Promise<Models> {
  return openModels({ folder: fileURLToPath(new URL('../../models/rollcall-zh-en', import.meta.url)) });
}
