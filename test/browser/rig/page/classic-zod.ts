import { z } from 'zod'

/** What every tutorial shows: an object schema of the classic build. */
export const formSchema = z.object({ email: z.string(), code: z.string() })
