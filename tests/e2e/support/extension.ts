/** The build under test; `EXTENSION` names another folder. */
import { builtExtension } from '../../widgets/extension.ts';

export const extension = (): string => process.env['EXTENSION'] ?? builtExtension();
