package fr.jalon.account;

/**
 * Texts in which people may be named, contributed as a bean by the module that keeps them: whoever is erased is named there no
 * more. Called for the company in scope, in the transaction of the erasure.
 */
@FunctionalInterface
public interface PersonalTexts {

    /** Takes the person out of every text of the company, and leaves the rest as it is. */
    void forget(ErasedPerson person);
}
