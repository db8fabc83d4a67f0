package fr.jalon.scheduling.engine.template;

import fr.jalon.scheduling.engine.template.Line.Kind;
import java.util.Set;

/** Writes down the lines of one objective of the method. */
record ObjectiveLines(String place, String words, Branch branch) {

    static ObjectiveLines of(String place, String words) {
        return new ObjectiveLines(place, words, Branch.COMMON);
    }

    Line action(String key, Offset offset, int minutes, String title, String advice, String... after) {
        return line(key, offset, Kind.ACTION, minutes, title, advice, after);
    }

    Line line(String key, Offset offset, Kind kind, int minutes, String title, String advice, String... after) {
        return new Line(key, place, words, title, advice, offset, kind, branch, Set.of(after), minutes);
    }
}
