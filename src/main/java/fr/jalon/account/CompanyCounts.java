package fr.jalon.account;

import fr.jalon.shared.Department;
import org.jspecify.annotations.Nullable;

/** How many companies are alike: counts over all of them, and nothing else of any. */
public interface CompanyCounts {

    /**
     * How many companies share all of that, the one in scope among them.
     *
     * @param trade CPV prefix; a company shares it whose own is broader or narrower
     * @param headcount null for any
     * @param department where it works from; null for anywhere
     */
    int sharing(String trade, @Nullable Headcount headcount, @Nullable Department department);
}
