import { configure } from '@testing-library/react'

// What a broken test waits for in vain; a machine that is only busy gets there sooner.
configure({ asyncUtilTimeout: 10_000 })
