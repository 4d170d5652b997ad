/** The JSON Schema of a file of definitions, out of the schema that checks one. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { fileFormat, fileVersion, maxDefinitions } from '../../lib/custom/file.ts';
import { definition } from '../../lib/custom/schema.ts';

/** What a JSON Schema cannot say (which selectors are taken) is in docs/vendor-definitions.md. */
export function definitionFileSchema(): object {
  const { $schema, properties, ...rest } = toJsonSchema(definition, {
    errorMode: 'ignore',
    typeMode: 'input',
  });
  return {
    $schema,
    title: 'No Thanks: definitions of chat widgets',
    type: 'object',
    required: ['format', 'version', 'definitions'],
    properties: {
      format: { const: fileFormat },
      version: { const: fileVersion },
      definitions: {
        type: 'array',
        minItems: 1,
        maxItems: maxDefinitions,
        items: {
          ...rest,
          properties: {
            site: {
              type: ['string', 'null'],
              description:
                'The one site where it holds, as "shop.example"; on every site when absent or null.',
            },
            ...properties,
          },
        },
      },
    },
  };
}
