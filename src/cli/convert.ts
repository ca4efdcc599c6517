/**
 * The command line of contract.md: reads submissions under Node and writes what they say as CSV.
 *
 *     npm run -s convert -- [--out DIR] [--province NAME|CODE] [--year YYYY] [--registry FILE] [--dictionary FILE] [--decisions FILE] [--data-set] FILE|FOLDER|ZIP ...
 */
import { convert } from './conversion.ts';

process.exitCode = await convert(process.argv.slice(2));
