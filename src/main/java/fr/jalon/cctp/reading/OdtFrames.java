package fr.jalon.cctp.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Frames of an OpenDocument text: pictures, objects, text boxes. */
final class OdtFrames {

    private static final class Frame {
        private boolean image;
        private boolean object;
        private String description = "";
    }

    private final BlockCollector blocks;
    private final Deque<Frame> open = new ArrayDeque<>();

    OdtFrames(BlockCollector blocks) {
        this.blocks = blocks;
    }

    void begin(PartOfArchive at) throws UnreadableTextException {
        Frame frame = open.peek();
        switch (at.name()) {
            case "frame" -> open.push(new Frame());
            case "image" -> {
                if (frame != null) {
                    frame.image = true;
                } else {
                    blocks.tell(NoticeKind.IMAGE, "");
                }
            }
            case "object", "object-ole", "plugin", "applet", "floating-frame" -> {
                blocks.tell(NoticeKind.EMBEDDED_OBJECT, "");
                if (frame != null) {
                    frame.object = true; // its picture is none of its own
                }
                at.skip();
            }
            case "text-box" -> blocks.tell(NoticeKind.TEXT_BOX, "");
            case "desc", "title" -> {
                String words = OdtWords.upToEndOf(at);
                if (frame != null) {
                    frame.description = words;
                }
            }
            default -> {
                // what says how the text looks
            }
        }
    }

    /** The description comes after the picture. */
    void end() throws UnreadableTextException {
        Frame frame = open.pop();
        if (frame.image && !frame.object) {
            blocks.tell(NoticeKind.IMAGE, frame.description);
        }
    }
}
