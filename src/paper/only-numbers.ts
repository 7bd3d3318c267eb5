import { createContext } from "react";

/** For a reprint: the numbers of the cards to draw; all where nothing is said. */
export const OnlyNumbers = createContext<ReadonlySet<number> | undefined>(undefined);
