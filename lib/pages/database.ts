import { Database } from '../db/db.ts';

let connection: Database | undefined;

/** This page's connection. It reads and never writes: the probe of `open()` is the background's business. */
export const database = (): Database => (connection ??= new Database());
