package fr.jalon.site.web;

import fr.jalon.shared.ReadableText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL cannot keep (NUL) and no XML can hold (controls, half of a pair), nobody types: in whatever is sent it
 * becomes the sign for a character that could not be read. Parameters are looked at when they are asked for, never before:
 * an upload may be behind them.
 */
final class ReadableRequest extends HttpServletRequestWrapper {

    ReadableRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return readable(super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return readable(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> parameters.put(name, readable(values.clone())));
        return parameters;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return readable(super.getHeader(name));
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(Collections.list(super.getHeaders(name)).stream()
                .map(ReadableText::of)
                .toList());
    }

    private static String @Nullable [] readable(String @Nullable [] values) {
        if (values != null) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    values[i] = ReadableText.of(values[i]);
                }
            }
        }
        return values;
    }

    private static @Nullable String readable(@Nullable String value) {
        return value == null ? null : ReadableText.of(value);
    }
}
