package fr.jalon.testing;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * What may be sent to a route, each name with the type it is read as: the parameters of its handler, the components of its
 * forms, and whatever else the pages' forms send there, hidden fields among them.
 */
public final class Parameters {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?th:action=\"([^\"]*)\".*?</form>");
    private static final Pattern FIELD = Pattern.compile(
            "\\bname=\"(\\w+)\"|th:field=\"\\*\\{(\\w+)}|field :: (?:text|area|select|check|file)\\('(\\w+)'");

    private static final Pattern CHOICE = Pattern.compile(
            "field :: select\\('(\\w+)'|<select[^>]*\\bname=\"(\\w+)\"|type=\"radio\"[^>]*\\bname=\"(\\w+)\"");

    private final Map<String, Map<String, Class<?>>> ofPages = new LinkedHashMap<>();
    private final Map<String, Set<String>> choices = new LinkedHashMap<>();

    public Parameters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                Matcher forms = FORM.matcher(Files.readString(file));
                while (forms.find()) {
                    Matcher fields = FIELD.matcher(forms.group());
                    while (fields.find()) {
                        ofPages.computeIfAbsent(end(forms.group(1)), action -> new LinkedHashMap<>())
                                .put(first(fields), String.class);
                    }
                    if (forms.group().contains("components/once :: key")) {
                        ofPages.computeIfAbsent(end(forms.group(1)), action -> new LinkedHashMap<>())
                                .put("cle", String.class);
                    }
                    Matcher offered = CHOICE.matcher(forms.group());
                    while (offered.find()) {
                        choices.computeIfAbsent(end(forms.group(1)), action -> new TreeSet<>())
                                .add(first(offered));
                    }
                }
            }
        }
    }

    /** Those for which the route's pages offer a few values. */
    public Set<String> choices(PermissionMatrix.Row row) {
        String path = row.path().replaceAll("\\{[^}]*}", "{}");
        Set<String> all = new TreeSet<>();
        choices.forEach((action, names) -> {
            if (!action.isEmpty() && path.endsWith(action)) {
                all.addAll(names);
            }
        });
        return all;
    }

    /** Without files: those are sent otherwise. */
    public Map<String, Class<?>> of(PermissionMatrix.Row row, List<HandlerMethod> handlers) {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        if (row.method().equals("POST")) {
            String path = row.path().replaceAll("\\{[^}]*}", "{}");
            ofPages.forEach((action, fields) -> {
                if (!action.isEmpty() && path.endsWith(action)) {
                    all.putAll(fields);
                }
            });
        }
        for (MethodParameter parameter : handlers.stream()
                .flatMap(one -> Stream.of(one.getMethodParameters()))
                .toList()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestParam plain = parameter.getParameterAnnotation(RequestParam.class);
            if (plain != null) {
                String name = plain.name().isEmpty() ? parameter.getParameterName() : plain.name();
                all.put(name, parameter.getParameterType());
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                for (RecordComponent field : parameter.getParameterType().getRecordComponents()) {
                    all.put(field.getName(), field.getType());
                }
            }
        }
        all.values().removeIf(MultipartFile.class::isAssignableFrom);
        return all;
    }

    private static String first(Matcher fields) {
        return Stream.of(fields.group(1), fields.group(2), fields.group(3))
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
    }

    /** The part of an action's address behind what only a running page knows. */
    private static String end(String action) {
        String path = action.replaceAll("\\$\\{[^}]*}|(?<!@)\\{\\w+}", "{}").replaceAll("^@\\{|}$|[|]|[#(].*", "");
        return path.startsWith("{}") ? path.substring(2) : path;
    }
}
