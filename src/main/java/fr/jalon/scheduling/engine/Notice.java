package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.law.NoticeCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people who read the notice say of it.
 *
 * @param sentOn the day it was sent; null when nobody said so
 * @param noticeCase which of the law's periods it follows; null while nobody has said so
 */
public record Notice(@Nullable LocalDate sentOn, @Nullable NoticeCase noticeCase) {

    public static final Notice UNKNOWN = new Notice(null, null);

    /** The same notice once its day is known. @param day null when it is not */
    public Notice sent(@Nullable LocalDate day) {
        return new Notice(day, noticeCase);
    }

    /** The same notice once its case is known. @param other null when it is not */
    public Notice in(@Nullable NoticeCase other) {
        return new Notice(sentOn, other);
    }
}
