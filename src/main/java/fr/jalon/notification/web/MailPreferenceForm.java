package fr.jalon.notification.web;

import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a person wants, as ticked.
 *
 * @param jours working days before an action is due
 */
record MailPreferenceForm(
        @Nullable Boolean rappel,
        @Nullable String jours,
        @Nullable Boolean bilan,
        @Nullable Boolean confiee,
        @Nullable Boolean jourJ,
        @Nullable Boolean dialogues) {

    static MailPreferenceForm of(Wanted wanted) {
        return new MailPreferenceForm(
                wanted.reminder(),
                String.valueOf(wanted.days()),
                wanted.digest(),
                wanted.given(),
                wanted.jMoved(),
                wanted.dialogue());
    }

    /** Empty when the days are none of those offered. */
    Optional<Wanted> wanted() {
        return Optional.ofNullable(jours)
                .filter(typed -> typed.matches("[1-9]|10"))
                .map(Integer::valueOf)
                .map(days -> new Wanted(is(rappel), days, is(bilan), is(confiee), is(jourJ), is(dialogues)));
    }

    private static boolean is(@Nullable Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }
}
