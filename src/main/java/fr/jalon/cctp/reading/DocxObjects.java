package fr.jalon.cctp.reading;

import org.jspecify.annotations.Nullable;

/** What stands in a Word document and is no text: told, with the little that is known of it. */
final class DocxObjects {

    private final BlockCollector blocks;
    private @Nullable String description;
    /** An object is shown by a picture of it, which is none of its own. */
    private int objects;

    DocxObjects(BlockCollector blocks) {
        this.blocks = blocks;
    }

    void begin(PartOfArchive at) throws UnreadableTextException {
        switch (at.name()) {
            case "docPr" -> {
                String described = at.attribute("descr");
                description = described == null ? at.attribute("title") : described;
            }
            case "object" -> objects++;
            case "blip" -> blocks.tell(NoticeKind.IMAGE, description == null ? "" : description);
            case "imagedata" -> {
                String title = at.attribute("title");
                if (objects == 0) {
                    blocks.tell(NoticeKind.IMAGE, title == null ? "" : title);
                }
            }
            case "OLEObject" -> {
                String program = at.attribute("ProgID");
                blocks.tell(NoticeKind.EMBEDDED_OBJECT, program == null ? "" : program);
            }
            case "chart" -> blocks.tell(NoticeKind.EMBEDDED_OBJECT, "graphique");
            case "relIds" -> blocks.tell(NoticeKind.EMBEDDED_OBJECT, "diagramme SmartArt");
            case "altChunk" -> blocks.tell(NoticeKind.EMBEDDED_OBJECT, "document inséré");
            case "control" -> blocks.tell(NoticeKind.EMBEDDED_OBJECT, "contrôle ActiveX");
            case "oMath" -> blocks.tell(NoticeKind.EQUATION, "");
            case "txbxContent" -> blocks.tell(NoticeKind.TEXT_BOX, "");
            default -> {
                // what says how the text looks
            }
        }
    }

    void end(String name) {
        if (name.equals("object")) {
            objects--;
        } else if (name.equals("drawing")) {
            description = null;
        }
    }
}
