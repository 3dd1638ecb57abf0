/** The type of every sheet in `exports`: TypeScript 6 asks for one where a sheet is imported for its effect. */
export {}
