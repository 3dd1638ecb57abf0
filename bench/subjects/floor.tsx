import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'

const schema = z.object({
  email: z.string().check(z.email('Enter an email address.')),
  code: z.string().check(z.regex(/^\d{4,8}$/, 'Enter the code.')),
})
type Values = z.infer<typeof schema>

/** The least that the same libraries can be: two fields, checked, and sent by one mutation. Nothing else is handled. */
export function Floor({ send }: { send: (values: Values) => Promise<void> }) {
  const { register, handleSubmit, formState } = useForm<Values>({ resolver: zodResolver(schema) })
  const mutation = useMutation({ mutationFn: send })
  return (
    <form onSubmit={handleSubmit((values) => mutation.mutate(values))}>
      <label>
        Email <input {...register('email')} />
      </label>
      <p role="alert">{formState.errors.email?.message}</p>
      <label>
        Code <input {...register('code')} />
      </label>
      <p role="alert">{formState.errors.code?.message}</p>
      <button type="submit" disabled={mutation.isPending}>
        Add email
      </button>
      {mutation.isError && <p role="alert">That did not work.</p>}
    </form>
  )
}
