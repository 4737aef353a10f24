/** The phrases of a block: one a line, or several with ` · ` between. `_` joins the syllables of one word. */
export const phrases = (block: string): readonly string[] => block.trim().split(/\n| · /)
