package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.domain.AuthorityFilter;
import fr.jalon.authority.domain.AuthorityLine;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page of authorities.
 *
 * @param unknown what is wrong with the département that was typed; null for nothing
 * @param chips the filters that hold
 * @param previous the address of the page before, null on the first
 * @param next the address of the page after, null on the last
 */
record AuthoritiesPage(
        String typed,
        String kind,
        String department,
        String state,
        @Nullable String unknown,
        String lead,
        List<Line> lines,
        List<Choice> chips,
        @Nullable String previous,
        @Nullable String next,
        String place) {

    static final String PATH = "/collectivites";

    /** One authority. @param fate what became of it; null while it stands @param listed false: the register alone knows it */
    record Line(
            String path,
            String siren,
            String formatted,
            String name,
            String kind,
            String department,
            @Nullable String formerly,
            @Nullable String fate,
            boolean standing,
            boolean listed) {

        static Line of(AuthorityLine line) {
            return new Line(
                    ListedAuthority.path(line.siren()),
                    line.siren().value(),
                    line.siren().formatted(),
                    line.name(),
                    Optional.ofNullable(line.kind()).map(AuthorityKind::label).orElse("inconnue"),
                    line.department() == null ? "inconnu" : line.department().code(),
                    line.formerly() == null ? null : "reprend " + line.formerly(),
                    line.into() != null
                            ? "réunie à " + line.into()
                            : line.closedOn() == null ? null : "dissoute le " + French.shortDate(line.closedOn()),
                    line.into() == null && line.closedOn() == null,
                    line.listed());
        }
    }

    public List<Choice> kinds() {
        return AuthorityFactsForm.kinds("Toutes");
    }

    public List<Choice> states() {
        return Arrays.stream(AuthorityFilter.State.values())
                .map(state -> new Choice(state.word(), state.label()))
                .toList();
    }

    /** An address of the list, with its filters. @param without a filter to leave out; {@code ""} for none @param page zero for no page */
    static String address(AuthorityFilter filter, String without, int page) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", filter.typed());
        values.put("nature", filter.kind() == null ? "" : filter.kind().name());
        values.put("dep", filter.department() == null ? "" : filter.department().code());
        values.put("etat", filter.state().word());
        values.put("page", page > 0 ? String.valueOf(page) : "");
        values.remove(without);
        values.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
