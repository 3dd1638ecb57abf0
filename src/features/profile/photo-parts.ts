import { flowPart } from '../../settings/flow-part.ts'

/** What crops comes when a picture is chosen. */
export const photoCrop = flowPart(() => import('./photo-crop.tsx').then((module) => module.PhotoCrop))
