package fr.jalon.cctp.reading;

import org.jspecify.annotations.Nullable;

/** What a Word document says of a paragraph, beside its words; a text box has paragraphs within a paragraph. */
final class DocxParagraph {

    private final DocxStyles styles;
    private final DocxNumbering numbering;

    private @Nullable String style;
    private @Nullable Integer ownHeading;
    private @Nullable String ownList;
    private @Nullable Integer ownLevel;
    private boolean inProperties;
    private boolean runBold;
    private boolean runHidden;
    private boolean markDeleted;

    DocxParagraph(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    void properties(boolean begin) {
        inProperties = begin;
    }

    boolean isInProperties() {
        return inProperties;
    }

    /** What an element within the properties of the paragraph says. */
    void property(PartOfArchive at) {
        switch (at.name()) {
            case "pStyle" -> style = at.attribute("val");
            case "outlineLvl" -> ownHeading = DocxStyles.headingLevel(at);
            case "numId" -> ownList = at.attribute("val");
            case "ilvl" -> ownLevel = at.number("val");
            case "del", "moveFrom" -> markDeleted = true;
            default -> {
                // how it looks
            }
        }
    }

    void beginRun() {
        runBold = styles.isBold(style);
        runHidden = false;
    }

    /** What an element within the properties of a run says. */
    void runProperty(PartOfArchive at) {
        switch (at.name()) {
            case "rStyle" -> runBold |= styles.isBold(at.attribute("val"));
            case "b" -> runBold = at.isOn();
            case "vanish" -> runHidden = at.isOn();
            default -> {
                // how it looks
            }
        }
    }

    boolean isBold() {
        return runBold;
    }

    boolean isHidden() {
        return runHidden;
    }

    /** Whether a revision takes its end away, so that it runs on into the next. */
    boolean isMarkDeleted() {
        return markDeleted;
    }

    boolean isOfContents() {
        return styles.isOfContents(style);
    }

    /** 0 where it is no heading. */
    int heading() {
        return ownHeading == null ? styles.heading(style) : ownHeading;
    }

    /** Its level in a list, from 1; 0 where it stands in none. */
    int listLevel() {
        String list = list();
        return list == null || list.equals("0") ? 0 : level(list) + 1;
    }

    /** Its automatic number, which counts it. */
    ListLabel countedLabel() {
        String list = list();
        return list == null || list.equals("0") ? ListLabel.NONE : numbering.next(list, level(list));
    }

    private @Nullable String list() {
        return ownList == null ? styles.list(style) : ownList;
    }

    private int level(String list) {
        if (ownLevel != null) {
            return ownLevel;
        }
        Integer ofStyle = ownList == null ? styles.listLevel(style) : null;
        return ofStyle == null ? numbering.levelOfStyle(list, style) : ofStyle;
    }
}
