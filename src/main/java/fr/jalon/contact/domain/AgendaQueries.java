package fr.jalon.contact.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.contact.Agenda;
import fr.jalon.site.French;
import fr.jalon.site.JsonRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all parts of the agenda at once, and lets each say what its rows mean. */
@Component
@Transactional(readOnly = true)
class AgendaQueries implements Agenda {

    private final List<AgendaPart<?>> parts;
    private final String statement;
    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    AgendaQueries(List<AgendaPart<?>> parts, JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.heading().rank()))
                .toList();
        this.statement = IntStream.range(0, this.parts.size())
                .mapToObj(at -> "SELECT " + at + " AS part, json_agg(m) AS found FROM ("
                        + this.parts.get(at).select() + ") m")
                .collect(Collectors.joining(" UNION ALL "));
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    private record Found(int part, @Nullable String found) {}

    @Override
    public List<Section> until(LocalDate day) {
        return scope.current().map(company -> read(company, day)).orElse(List.of());
    }

    private List<Section> read(UUID company, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        List<Section> sections = new ArrayList<>();
        jdbc
                .sql(statement)
                .param("company", company)
                .param("today", today)
                .param("until", day)
                .param("morning", today.atStartOfDay(French.PARIS).toOffsetDateTime())
                .query(Found.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Found::part))
                .forEach(found -> {
                    AgendaPart<?> part = parts.get(found.part());
                    List<Entry> entries = entries(part, found.found(), today);
                    if (!entries.isEmpty()) {
                        sections.add(new Section(part.heading(), entries));
                    }
                });
        return List.copyOf(sections);
    }

    private static <R extends Record> List<Entry> entries(AgendaPart<R> part, @Nullable String json, LocalDate today) {
        List<R> rows = JsonRows.list(json, part.row());
        return rows.isEmpty() ? List.of() : part.entries(rows, today);
    }
}
