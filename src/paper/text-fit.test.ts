import { Font } from "@react-pdf/renderer";
import { describe, expect, test } from "vitest";
import { families, loadFonts } from "./load-fonts.js";
import { fitName, lineCount, sizeForWords, sizeInLine, textWidth } from "./text-fit.js";

describe("a text is never wider than it is taken to be", () => {
  test.each([
    "Maximiliane-Charlotte von Hohenstein-Ostermann",
    "Wolfgang Wommelsdorf, MMXXVI",
    "What would you like me to know? 10:45 – 12:30",
    "Siobhán Ní Dhomhnaill · Łukasz Brzęczyszczykiewicz",
  ])("%s", async (text) => {
    await loadFonts();
    const font = Font.getFont({ fontFamily: families.text, fontWeight: 700 })?.data as unknown as {
      layout(text: string): { advanceWidth: number };
      unitsPerEm: number;
    };
    const words = text.split(" ").map((word) => font.layout(word));
    const glyphs = words.flatMap((run) => run as unknown as { positions: { xAdvance: number }[] });
    const width = glyphs
      .flatMap(({ positions }) => positions)
      .reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    expect(textWidth(text.replaceAll(" ", ""), 1)).toBeGreaterThanOrEqual(width / font.unitsPerEm);
  });
});

describe("a text in a width", () => {
  test("takes a line more when the next word does not fit", () => {
    const width = textWidth("two words", 12);
    expect(lineCount("two words", width, 12)).toBe(1);
    expect(lineCount("two words", width - 1, 12)).toBe(2);
  });

  test("is as large as its longest word allows, and no larger than wanted", () => {
    const width = textWidth("Nachbarschaft", 12);
    expect(sizeForWords("eine Nachbarschaft", width, 20)).toBeCloseTo(12);
    expect(sizeForWords("eine Nachbarschaft", width, 10)).toBe(10);
    expect(sizeInLine("eine Nachbarschaft", width, 20)).toBeLessThan(12);
  });
});

describe("a name", () => {
  const width = textWidth("Featherstonehaugh-", 12);

  test("goes on behind its hyphen where the line ends", () => {
    const { lines, size } = fitName("Ada Featherstonehaugh-Cholmondeley", width, 12);
    expect(lines).toEqual(["Ada Featherstonehaugh-", "Cholmondeley"]);
    expect(size).toBe(12);
  });

  test("stays whole where it fits, and is set smaller where nothing else helps", () => {
    expect(fitName("Ada-Mae", width, 12)).toEqual({ lines: ["Ada-Mae"], size: 12 });
    expect(fitName("Wolfeschlegelsteinhausenbergerdorff", width, 12).size).toBeLessThan(12);
  });
});
