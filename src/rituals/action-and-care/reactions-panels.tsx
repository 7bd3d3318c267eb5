import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { type Chapter, textIn } from "../../chapter/chapter.js";
import { Fill, Gap, Rule } from "../../paper/box.js";
import { smallLine } from "../../paper/card-sheets.js";
import { Prose } from "../../paper/prose.js";
import { usePageSetup, useSheet, useTheme } from "../../paper/setup.js";
import { sizeForWords, unbroken } from "../../paper/text-fit.js";
import { Heading, Type } from "../../paper/type.js";
import { WriteLine, WriteLines } from "../../paper/write-in.js";
import type { Block } from "../../words/blocks.js";
import type { Words } from "../../words/words.js";
import { Calming } from "./calming.js";

interface PanelProps {
  readonly words: Words;
}

export function Cover({ words }: PanelProps) {
  const { type } = useTheme();
  const width = usePanelWidth();
  const lines = words.labels("reactions.title");
  const sizes = lines.map((line) => sizeForWords(unbroken(line), width, type.display.size));
  return (
    <Panel>
      {lines.map((line) => (
        <Type key={line} set="display" role="H1" size={Math.min(...sizes)}>
          {line}
        </Type>
      ))}
      <Type set="spoken" marginTop={12}>
        {words.label("reactions.subtitle")}
      </Type>
      <Fill />
      <Calming width={width} />
      <Fill />
    </Panel>
  );
}

interface ReadingProps {
  /** Absent where a panel goes on from the one beside it. */
  readonly title?: string;
  readonly blocks: readonly Block[];
  /** To write on. */
  readonly lines?: number;
  readonly children?: ReactNode;
}

export function Reading({ title, blocks, lines = 0, children }: ReadingProps) {
  const { large, type } = useTheme();
  return (
    <Panel>
      <Title>{title}</Title>
      <Prose
        blocks={blocks}
        set={large ? "body" : "spoken"}
        gap={large ? 8 : 12}
        termWidth={type.body.size * 5.2}
      />
      <WriteLines count={lines} />
      {children}
    </Panel>
  );
}

/** When it is more than time can heal. */
export function Seek({ words, children }: PanelProps & { readonly children?: ReactNode }) {
  const { large } = useTheme();
  return (
    <Panel>
      <Title>{words.label("reactions.seek")}</Title>
      <Prose blocks={words.prose("reactions-seek")} set={large ? "body" : "dish"} gap={6} />
      <Fill />
      {children}
    </Panel>
  );
}

interface WhomProps extends PanelProps {
  readonly chapter: Chapter;
}

export function Whom({ chapter: { supportLine }, words }: WhomProps) {
  const { type } = useTheme();
  const width = usePanelWidth();
  return (
    <View>
      <WriteLine label={words.label("reactions.emergency")} />
      {supportLine === undefined ? (
        <>
          <WriteLine label={words.label("reactions.support-blank")} />
          <WriteLines count={1} />
        </>
      ) : (
        <>
          <Type set="body" weight={700} marginTop={12}>
            {textIn(supportLine.label, words.language)}
          </Type>
          <Type
            set="title"
            marginTop={6}
            size={Math.max(type.dish.size, sizeForWords(unbroken(supportLine.value), width, type.title.size))}
          >
            {supportLine.value}
          </Type>
        </>
      )}
      <WriteLine label={words.label("reactions.buddy")} />
      <WriteLine label={words.label("reactions.carer")} />
      <Gap height={10} />
    </View>
  );
}

function Title({ children }: { readonly children?: string | undefined }) {
  return (
    <>
      <Rule weight="head" />
      <Gap height={10} />
      {children === undefined ? null : <Heading level={2}>{children}</Heading>}
      <Gap height={6} />
    </>
  );
}

function Panel({ children }: { readonly children: ReactNode }) {
  const setup = usePageSetup();
  return (
    <View style={{ height: "100%" }}>
      {children}
      <Fill />
      {smallLine(setup)}
    </View>
  );
}

function usePanelWidth() {
  const { margin } = useTheme();
  return useSheet("landscape").width / 2 - 2 * margin;
}
