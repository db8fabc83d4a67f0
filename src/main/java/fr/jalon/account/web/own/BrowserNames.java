package fr.jalon.account.web.own;

import java.util.LinkedHashMap;
import java.util.Map;

/** Puts into words what a browser says of itself: enough to recognise one's own. */
final class BrowserNames {

    private static final Map<String, String> NAMES =
            inOrder("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");

    private BrowserNames() {}

    static String name(String userAgent) {
        return find(NAMES, userAgent, "Navigateur inconnu") + " · " + find(SYSTEMS, userAgent, "système inconnu");
    }

    private static String find(Map<String, String> marks, String userAgent, String otherwise) {
        return marks.entrySet().stream()
                .filter(mark -> userAgent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /** The first mark found decides, since most browsers name others too. */
    private static Map<String, String> inOrder(String... marksAndNames) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            map.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return map;
    }
}
