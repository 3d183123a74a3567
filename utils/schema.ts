import * as z from 'zod/mini';

// zod compiles its parsers with `new Function` where it may; in a content script and under the extension's own policy it
// may not, and each try would be written down as a violation.
z.config({ jitless: true });

export { z };
