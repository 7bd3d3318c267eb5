import { Document, Page } from "@react-pdf/renderer";
import { expect, test } from "vitest";
import { UserError } from "../errors.js";
import { mount } from "./mount.js";

const mistake = new UserError([{ message: "there is no label." }]);

function WrongWords(): never {
  throw mistake;
}

test("a document becomes the renderer's tree", () => {
  const document = (
    <Document>
      <Page />
    </Document>
  );
  expect(mount(document)).toMatchObject({ type: "DOCUMENT", children: [{ type: "PAGE" }] });
});

test("what a component throws reaches whoever asked for the document", () => {
  const document = (
    <Document>
      <WrongWords />
    </Document>
  );
  expect(() => mount(document)).toThrow(mistake);
});
