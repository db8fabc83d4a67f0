package fr.jalon.cctp.reaction.web;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.cctp.domain.CriterionLine;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.leaks.Author;
import fr.jalon.cctp.leaks.Leak;
import fr.jalon.cctp.leaks.Leaks;
import fr.jalon.site.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the company in scope, before it sends something, what of it would tell who it is. */
@Component
class LeakCheck {

    private static final int AROUND = 40;

    /**
     * Something to be taken out or kept, one by one.
     *
     * @param key by which the form says that it is kept
     * @param what with its article: {@code un numéro de téléphone}
     * @param kept whether that was said
     */
    record Hit(String key, String what, String before, String text, String after, boolean kept) {}

    private final CompanyProfiles profiles;
    private final Colleagues colleagues;

    LeakCheck(CompanyProfiles profiles, Colleagues colleagues) {
        this.profiles = profiles;
        this.colleagues = colleagues;
    }

    /**
     * What is found in these texts, each thing once.
     *
     * @param texts as they would be sent; null for none
     * @param draft what everybody reads: what stands there tells nothing
     * @param kept keys of what the person wants to keep
     */
    @Transactional(readOnly = true)
    public List<Hit> find(List<@Nullable String> texts, PublishedText draft, List<String> kept) {
        CompanyProfile profile = profiles.current().orElseThrow(() -> new NotFoundException("company in scope"));
        Author author = new Author(
                profile.name(),
                profile.siret().value(),
                colleagues.of(profile.companyId()).stream().map(Colleague::name).toList());
        String known = Stream.concat(
                        draft.clauses().stream()
                                .map(one ->
                                        one.said().heading() + "\n" + one.said().words()),
                        draft.criteria().stream().map(CriterionLine::name))
                .collect(Collectors.joining("\n"));
        Map<String, Hit> hits = new LinkedHashMap<>();
        for (String text : texts) {
            if (text != null) {
                Leaks.find(text, author, known)
                        .forEach(leak -> hits.putIfAbsent(leak.key(), hit(text, leak, kept.contains(leak.key()))));
            }
        }
        return List.copyOf(hits.values());
    }

    private static Hit hit(String text, Leak leak, boolean kept) {
        int end = leak.start() + leak.text().length();
        return new Hit(
                leak.key(),
                leak.kind().label(),
                text.substring(Math.max(0, leak.start() - AROUND), leak.start()),
                leak.text(),
                text.substring(end, Math.min(text.length(), end + AROUND)),
                kept);
    }
}
