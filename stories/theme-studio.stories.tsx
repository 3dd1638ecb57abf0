import type { Meta, StoryObj } from '@storybook/react-vite'
import { useGlobals } from 'storybook/preview-api'
import { ThemeStudio } from './studio/theme-studio.tsx'
import { localeOf } from './support/locales.ts'

const meta = {
  title: 'Overview/Theme studio',
  tags: ['!autodocs'],
  parameters: { page: true },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

export const Studio: Story = {
  name: 'Theme studio',
  render: () => {
    const [{ preset, language }, updateGlobals] = useGlobals()
    return (
      <ThemeStudio
        locale={localeOf(language)}
        preset={preset}
        onPreset={(name) => updateGlobals({ preset: name })}
      />
    )
  },
}
