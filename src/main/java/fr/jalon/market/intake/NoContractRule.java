package fr.jalon.market.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells awards that are no contracts, by the names of their holders and by their object. */
public final class NoContractRule {

    private static final String HOLDER = "titulaires.denominationSociale";

    private NoContractRule() {}

    /** Empty for a contract. One true holder makes a contract, unless the object says that there is none. */
    public static Optional<NoContract> of(List<Holder> holders, @Nullable String object) {
        List<Optional<NoContract>> said =
                holders.stream().map(holder -> HolderOutcome.of(holder.name())).toList();
        if (!said.isEmpty() && said.stream().allMatch(Optional::isPresent)) {
            return said.get(0);
        }
        return ObjectOutcome.of(object);
    }

    /** Says of a record that it is none, or that one of its holders is none. */
    static void note(Award award, FindingCollector notes) {
        String object = award.subject().object();
        List<Holder> holders = award.holders();
        List<Holder> none = new ArrayList<>(holders);
        none.removeAll(trueOnes(holders));
        String outcome = none.isEmpty() ? null : none.get(0).name();
        boolean allNone = outcome != null && none.size() == holders.size();
        of(holders, object)
                .ifPresent(why -> notes.add(why.defect(), allNone ? HOLDER : "objet", allNone ? outcome : object));
        if (outcome != null && !allNone) {
            notes.add(Defect.HOLDER_OUTCOME, HOLDER, outcome);
        }
    }

    /** Those holders that are more than the word for an outcome. */
    public static List<Holder> trueOnes(List<Holder> holders) {
        return holders.stream()
                .filter(holder -> HolderOutcome.of(holder.name()).isEmpty())
                .toList();
    }
}
