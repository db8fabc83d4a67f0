package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyCounts;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.Headcount;
import fr.jalon.cctp.domain.DialogueQueries;
import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.reference.Nomenclature;
import fr.jalon.reference.Territory;
import fr.jalon.shared.Department;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What may be shown of the company in scope beside its pseudonym: only what at least five companies share, all of it taken together. */
@Service
class TraitService {

    /** Fewer would be as good as a name. */
    static final int FEWEST = 5;

    /** Words as they are shown; null where nothing may be. */
    record Traits(
            @Nullable String trade,
            @Nullable String headcount,
            @Nullable String department) {

        static final Traits NONE = new Traits(null, null, null);
    }

    private final CompanyProfiles profiles;
    private final CompanyCounts counts;
    private final DialogueQueries dialogues;
    private final Nomenclature nomenclature;

    TraitService(CompanyProfiles profiles, CompanyCounts counts, DialogueQueries dialogues, Nomenclature nomenclature) {
        this.profiles = profiles;
        this.counts = counts;
        this.dialogues = dialogues;
        this.nomenclature = nomenclature;
    }

    /** The most that may be said: trade, size and département, or the first two, or the trade, or nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Traits of(UUID draftId) {
        CompanyProfile profile = profiles.current().orElse(null);
        String trade = profile == null ? null : trade(dialogues.one(draftId), profile);
        if (profile == null || trade == null) {
            return Traits.NONE;
        }
        String label = nomenclature.label(trade).orElse(null);
        Headcount headcount = profile.headcount();
        Territory territory = Optional.ofNullable(profile.commune())
                .flatMap(Department::ofCommune)
                .flatMap(nomenclature::territory)
                .orElse(null);
        if (headcount != null && territory != null && isShared(trade, headcount, territory.department())) {
            return new Traits(label, headcount.label(), territory.name());
        }
        if (headcount != null && isShared(trade, headcount, null)) {
            return new Traits(label, headcount.label(), null);
        }
        return isShared(trade, null, null) ? new Traits(label, null, null) : Traits.NONE;
    }

    private boolean isShared(String trade, @Nullable Headcount headcount, @Nullable Department department) {
        return counts.sharing(trade, headcount, department) >= FEWEST;
    }

    /** The draft's trade that the company sells: never one of its own that the draft does not name. */
    private static @Nullable String trade(DialogueSummary dialogue, CompanyProfile profile) {
        return dialogue.trades().stream()
                .filter(wanted ->
                        profile.trades().stream().anyMatch(own -> wanted.startsWith(own) || own.startsWith(wanted)))
                .findFirst()
                .orElse(null);
    }
}
