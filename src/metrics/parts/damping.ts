import * as z from 'zod';

/** The option of measures that walk along ties and now and then start again. */
export const dampingOptions = z.strictObject({
  damping: z
    .number()
    .gt(0)
    .lt(1)
    .default(0.85)
    .describe('chance of following a tie rather than starting again'),
});
