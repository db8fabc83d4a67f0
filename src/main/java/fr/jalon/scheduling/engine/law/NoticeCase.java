package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.Reduction.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the law's periods a notice follows: only the notice itself says it. */
public enum NoticeCase {
    /** The period as it is, by electronic means. */
    ORDINARY("ordinaire", null),
    PRIOR_INFORMATION("preinformation", Condition.PRIOR_INFORMATION),
    URGENCY("urgence", Condition.URGENCY),
    AGREEMENT("accord", Condition.AGREEMENT);

    private final String code;
    private final @Nullable Condition condition;

    NoticeCase(String code, @Nullable Condition condition) {
        this.code = code;
        this.condition = condition;
    }

    /** As forms send it. */
    public String code() {
        return code;
    }

    /** By its {@link #code()}; empty when it is none. */
    public static Optional<NoticeCase> of(@Nullable String code) {
        return Arrays.stream(values()).filter(its -> its.code.equals(code)).findFirst();
    }

    /** Those in which the law sets these periods at all: the ordinary one, and each that shortens one of them. */
    static List<NoticeCase> among(List<LegalPeriod> periods) {
        return Arrays.stream(values())
                .filter(its -> its == ORDINARY || periods.stream().anyMatch(period -> period.isShorterIn(its)))
                .toList();
    }

    /** Whether a condition holds in this case. */
    boolean allows(Condition other) {
        return other == Condition.ELECTRONIC || other == condition;
    }
}
