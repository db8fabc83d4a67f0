package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    @Test
    void theOneThatNobodyAskedForLongestGoes() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);
        kept.put("a", 1);
        kept.put("b", 2);

        assertThat(kept.find("a")).contains(1);
        kept.put("c", 3);

        assertThat(kept.find("a")).contains(1);
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).contains(3);
    }

    @Test
    void theLastWordCounts() {
        RecentlyUsed<String, Integer> kept = new RecentlyUsed<>(2);
        kept.put("a", 1);
        kept.put("a", 2);

        assertThat(kept.find("a")).contains(2);
    }
}
