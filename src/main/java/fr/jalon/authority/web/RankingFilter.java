package fr.jalon.authority.web;

import fr.jalon.reference.PlaceParser;
import fr.jalon.shared.Department;
import fr.jalon.site.PageNumber;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the ranking is narrowed to, as it stands in the address. */
record RankingFilter(
        @Nullable String departements,
        @Nullable String type,
        @Nullable String page) {

    String typedDepartments() {
        return departements == null ? "" : departements.strip();
    }

    List<Department> departments() {
        return PlaceParser.departments(departements);
    }

    /** What is wrong with the départements typed; null when nothing is. */
    @Nullable
    String problem() {
        List<String> unknown = PlaceParser.unknown(departements);
        return unknown.isEmpty() ? null : "Département ou région inconnu : " + String.join(", ", unknown) + ".";
    }

    @Nullable
    AuthorityKindFilter kind() {
        return Stream.of(AuthorityKindFilter.values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElse(null);
    }

    int pageNumber() {
        return PageNumber.of(page);
    }

    String address(int wanted) {
        return address(wanted, "classement");
    }

    /**
     * Where one goes on after an act: the same page of the ranking, or the top of the list where the act was done elsewhere.
     *
     * @param next who stood below; empty for the head of the ranking
     */
    String back(String next) {
        if (page == null) {
            return "/cibles";
        }
        return address(pageNumber(), next.matches("[0-9]{9}") ? "place-" + next : "classement");
    }

    private String address(int wanted, String anchor) {
        return "/cibles" + query(wanted) + "#" + anchor;
    }

    /** The filters and this page of the ranking, as they stand in an address: {@code ?departements=44&type=&page=2}. */
    String query() {
        return query(pageNumber());
    }

    private String query(int wanted) {
        AuthorityKindFilter kind = kind();
        return UriComponentsBuilder.newInstance()
                .queryParam("departements", "{departements}")
                .queryParam("type", kind == null ? "" : kind.name())
                .queryParam("page", wanted)
                .encode()
                .buildAndExpand(typedDepartments())
                .toUriString();
    }
}
